/** How a body is written, and whether its answer can be read. */
export declare const ENCODINGS: readonly ["json", "form", "multipart", "text", "navigate", "blind"];
export type Encoding = (typeof ENCODINGS)[number];
/** Names and texts, in the order in which they were written. */
export type Pairs = readonly (readonly [name: string, text: string])[];
/** How a kind of endpoint wants to be spoken to, and what its answers mean. */
export interface Service {
    /**
     * `json`; `form` (urlencoded); `multipart`; `text`, which is JSON that goes without a preflight; `navigate`, a form
     * that the browser itself sends, and the visitor leaves with it; `blind`, a form whose answer nobody can read.
     */
    readonly encoding: Encoding;
    /** Whether every answer is a field of its own, by the name of its question. Otherwise the Submission goes as it is. */
    readonly isFlat?: boolean;
    /**
     * Whether the form over there has fields of its own and loses or refuses all others. Then nothing is sent before the
     * site has said in `field-names` where each answer goes.
     */
    readonly isFixed?: boolean;
    /** What stands between several answers to one question; `[]` sends one field each, with that after the name. */
    readonly several?: string;
    /** What the address alone does not say; one of these has to be in `extra`. */
    readonly needs?: readonly string[];
    /** Where in a JSON body the fields go, as a dotted path. */
    readonly envelope?: string;
    /** `list`: each field as `{"name": …, "value": …}`. */
    readonly shape?: 'object' | 'list';
    /** What a readable 2xx has to say, as `path=text`, or the path of something that has to be there. */
    readonly okWhen?: string;
    /** Where an answer says what is wrong with which field. */
    readonly errorsAt?: string;
    /** A word of its answer where it refuses for a reason that lies with the site and not with what somebody wrote. */
    readonly faults?: RegExp;
    /** Whether a 2xx counts only with the id in it. Such an endpoint stores an id once, so doubt may ask it again. */
    readonly echoesId?: boolean;
    /** Whether its 2xx is a page, as a login page is too. Then an answer is passed on, and nobody is thanked. */
    readonly answersWithPage?: boolean;
    /** Whether it answers by way of another address. */
    readonly redirects?: boolean;
    /** Whether it is asked again by itself after any failure. All others only where it was surely not taken. */
    readonly isAskedAgain?: boolean;
    /** Whether the id also goes into an `Idempotency-Key` header; a service with a fixed CORS list would refuse it. */
    readonly idempotencyHeader?: boolean;
    /** What each field is called over there; an empty text leaves it out. */
    readonly names?: Pairs;
    /** Fields that are the same in every submission. */
    readonly extra?: Pairs;
}
/** Our own receiver: the only one that takes what is sealed. */
export declare const receiver: {
    readonly encoding: "json";
    readonly errorsAt: "fields";
    readonly isAskedAgain: true;
    readonly echoesId: true;
    readonly idempotencyHeader: true;
};
/** One row per service. What is not known of one by its documentation or source is told in the README. */
declare const services: {
    readonly json: {
        readonly encoding: "json";
        readonly errorsAt: "fields";
        readonly isAskedAgain: true;
    };
    readonly receiver: {
        readonly encoding: "json";
        readonly errorsAt: "fields";
        readonly isAskedAgain: true;
        readonly echoesId: true;
        readonly idempotencyHeader: true;
    };
    readonly 'power-automate': {
        readonly encoding: "json";
        readonly isFlat: true;
        readonly faults: RegExp;
    };
    readonly 'apps-script': {
        readonly encoding: "text";
        readonly isFlat: true;
        readonly redirects: true;
        readonly okWhen: "result=success";
    };
    readonly 'google-forms': {
        readonly encoding: "blind";
        readonly isFixed: true;
    };
    readonly formspree: {
        readonly encoding: "json";
        readonly isFlat: true;
        readonly errorsAt: "errors";
    };
    readonly basin: {
        readonly encoding: "json";
        readonly isFlat: true;
        readonly errorsAt: "errors";
    };
    readonly netlify: {
        readonly encoding: "form";
        readonly needs: readonly ["form-name"];
        readonly answersWithPage: true;
    };
    readonly 'contact-form-7': {
        readonly encoding: "multipart";
        readonly isFixed: true;
        readonly several: "[]";
        readonly extra: readonly [readonly ["_wpcf7_unit_tag", "have-your-say"]];
        readonly okWhen: "status=mail_sent";
        readonly errorsAt: "invalid_fields";
        readonly faults: RegExp;
    };
    readonly 'gravity-forms': {
        readonly encoding: "json";
        readonly isFixed: true;
        readonly several: ", ";
        readonly okWhen: "is_valid=true";
        readonly errorsAt: "validation_messages";
    };
    readonly 'drupal-webform': {
        readonly encoding: "json";
        readonly isFixed: true;
        readonly needs: readonly ["webform_id"];
        readonly okWhen: "sid";
        readonly errorsAt: "error";
    };
    readonly 'umbraco-forms': {
        readonly encoding: "json";
        readonly isFixed: true;
        readonly envelope: "values";
        readonly errorsAt: "errors";
    };
    readonly hubspot: {
        readonly encoding: "json";
        readonly isFixed: true;
        readonly several: ";";
        readonly envelope: "fields";
        readonly shape: "list";
    };
    readonly salesforce: {
        readonly encoding: "navigate";
        readonly isFixed: true;
        readonly several: ";";
        readonly needs: readonly ["oid", "orgid"];
    };
    readonly mailchimp: {
        readonly encoding: "navigate";
        readonly isFixed: true;
        readonly several: ", ";
    };
};
/** The values of `endpoint-type`. */
export type ServiceName = keyof typeof services;
export declare const serviceNames: readonly ServiceName[];
/** The service of that name. */
export declare function serviceNamed(name: string): Service | undefined;
export {};
