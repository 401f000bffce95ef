import type { PropertyDeclarations } from 'lit';
import { LitElement } from 'lit';
import type { Audience, Reading } from '../../localization/language.js';
import type { Region } from '../../submission/submission.js';
/**
 * Asks visitors what they think, inside the page, and tells them whether their answer arrived.
 *
 * @attr {'light' | 'shadow'} [render=shadow] - Where it renders: in a shadow root, or in the page itself for tools that
 *   cannot see into one. Set it in the HTML.
 * @slot - Shown until the element has rendered, and whenever it cannot: a link to another way to answer.
 * @fires {HysSubmitEvent} hys-submit - before sending; cancelable, `respondWith()` takes over
 * @fires {HysSentEvent} hys-sent - the endpoint has accepted the answer
 * @fires {HysWaitingEvent} hys-waiting - not accepted yet; the element keeps the words
 * @fires {HysFailedEvent} hys-failed - not accepted, and not tried again by itself; the visitor keeps the words
 * @fires {HysStepEvent} hys-step - another step is on screen
 * @csspart section - all of it
 * @csspart question - one question with its hint and error
 * @csspart error-summary - the list of what to put right
 * @csspart outcome - what became of the answer
 * @csspart personal-details - the question about personal details before sending
 */
export declare class HysFeedback extends LitElement {
    #private;
    static get styles(): import("lit").CSSResult[];
    static get properties(): PropertyDeclarations;
    static get version(): string;
    /** What is asked: `page-useful`, `friends-and-family`, `experience`, or a name from the page's settings. */
    preset: string;
    /** The address of a form definition of the site's own, as JSON. */
    src: string;
    /** A form definition of the site's own, as data. Above `src`, which is above `preset`. */
    form: unknown;
    /** `off` leaves out every question that takes free text, for when nobody can look after what is written. */
    freeText: string;
    /** The element's heading; without it, the preset's own. */
    heading: string;
    /** The level of the heading, 1 to 6; what is inside follows. */
    headingLevel: number;
    /** Where answers go: an `https:` address, or a path on this site. */
    endpoint: string;
    /** What kind of endpoint it is: `receiver` for our own, or the name of a service; without it, any that takes JSON. */
    endpointType: string;
    /** How the body is written, where that is not as the service usually takes it. */
    encoding: string;
    /** What each field is called at the service: `improve=comment,useful=rating`. Nothing after `=` leaves it out. */
    fieldNames: string;
    /** Fields that are the same each time: `orgid=00D…,retURL=https://…`. */
    extra: string;
    /** Where in the JSON the fields go, as names with dots between. */
    envelope: string;
    /** `list`: each field as `{"name": …, "value": …}`. */
    shape: string;
    /** What the service's answer has to say before anybody is thanked: `status=mail_sent`. */
    okWhen: string;
    /** Where the service's answer says what is wrong with which field. */
    errorsAt: string;
    /** Whether each submission's id also goes into an `Idempotency-Key` header. */
    idempotencyHeader: boolean;
    /** `sealed` keeps what waits on the device, so that only the receiver can open it; it needs an add-on script. */
    outbox: string;
    /** The receiver's public key, without which nothing is sealed. */
    outboxKey: string;
    /** What the answers are about; stored with each. */
    topic: string;
    /** Which team or ward they are about; stored with each. */
    team: string;
    /** How they are collected, such as `tablet`; stored with each. */
    method: string;
    /** Marks what is sent as a trial, on screen and wherever it is stored. */
    test: boolean;
    /** A page with other ways to get in touch; offered whenever an answer could not be sent. */
    contactHref: string;
    /** The privacy notice. */
    privacyHref: string;
    /** The page on which people join a panel; offered after sending. */
    panelHref: string;
    /** When somebody reads what is sent, as a sentence. */
    readWhen: string;
    /** The same in Welsh; a Welsh page shows nothing rather than English. */
    readWhenCy: string;
    /** The most characters that a long answer may have. */
    maxLength: number;
    /** Who asks. */
    orgName: string;
    /** Who asks, in Welsh. */
    orgNameCy: string;
    /** Words of the site's own, by language tag and message id. */
    strings: unknown;
    /** The language to speak, where the page's `lang` is wrong. */
    locale: string;
    /** `easy` for Easy Read; without it, as the language tag says. */
    reading: Reading | '';
    /** Whose words it uses: `young` for those of young people, where their script is on the page. */
    audience: Audience;
    /** The nation whose helplines are shown; without it, only those of the whole United Kingdom. */
    region: Region | '';
    constructor();
    /** Focuses the heading: a click on plain text inside must not jump to the first control. */
    focus(options?: FocusOptions): void;
    protected createRenderRoot(): HTMLElement | DocumentFragment;
    protected shouldUpdate(): boolean;
    protected firstUpdated(): void;
    protected render(): import("lit-html").TemplateResult<1>;
}
declare global {
    interface HTMLElementTagNameMap {
        'hys-feedback': HysFeedback;
    }
}
