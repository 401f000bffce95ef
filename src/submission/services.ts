/** How a body is written, and whether its answer can be read. */
export const ENCODINGS = ['json', 'form', 'multipart', 'text', 'navigate', 'blind'] as const;
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
export const receiver = {
  encoding: 'json',
  errorsAt: 'fields',
  isAskedAgain: true,
  echoesId: true,
  idempotencyHeader: true,
} as const satisfies Service;

/** One row per service. What is not known of one by its documentation or source is told in the README. */
const services = {
  json: {encoding: 'json', errorsAt: 'fields', isAskedAgain: true},
  receiver,
  'power-automate': {encoding: 'json', isFlat: true, faults: /"TriggerInputSchemaMismatch"/},
  'apps-script': {encoding: 'text', isFlat: true, redirects: true, okWhen: 'result=success'},
  'google-forms': {encoding: 'blind', isFixed: true},
  formspree: {encoding: 'json', isFlat: true, errorsAt: 'errors'},
  basin: {encoding: 'json', isFlat: true, errorsAt: 'errors'},
  netlify: {encoding: 'form', needs: ['form-name'], answersWithPage: true},
  'contact-form-7': {
    encoding: 'multipart',
    isFixed: true,
    several: '[]',
    extra: [['_wpcf7_unit_tag', 'have-your-say']],
    okWhen: 'status=mail_sent',
    errorsAt: 'invalid_fields',
    faults: /"(mail_failed|acceptance_missing)"/,
  },
  'gravity-forms': {
    encoding: 'json',
    isFixed: true,
    several: ', ',
    okWhen: 'is_valid=true',
    errorsAt: 'validation_messages',
  },
  'drupal-webform': {
    encoding: 'json',
    isFixed: true,
    needs: ['webform_id'],
    okWhen: 'sid',
    errorsAt: 'error',
  },
  'umbraco-forms': {encoding: 'json', isFixed: true, envelope: 'values', errorsAt: 'errors'},
  hubspot: {encoding: 'json', isFixed: true, several: ';', envelope: 'fields', shape: 'list'},
  salesforce: {encoding: 'navigate', isFixed: true, several: ';', needs: ['oid', 'orgid']},
  mailchimp: {encoding: 'navigate', isFixed: true, several: ', '},
} as const satisfies Record<string, Service>;

/** The values of `endpoint-type`. */
export type ServiceName = keyof typeof services;
export const serviceNames = Object.keys(services) as readonly ServiceName[];

/** The service of that name. */
export function serviceNamed(name: string): Service | undefined {
  return Object.hasOwn(services, name) ? services[name as ServiceName] : undefined;
}
