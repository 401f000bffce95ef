import type { PropertyDeclarations } from 'lit';
import { LitElement } from 'lit';
import type { Audience, Reading } from '../../localization/language.js';
import type { Region } from '../../submission/submission.js';
/**
 * Lets people join a youth forum, a parent panel or a patient voices forum, inside the page. Who somebody is and their
 * age band decide what is asked; who needs an adult's permission leaves only what it takes to ask that adult.
 *
 * @attr {'light' | 'shadow'} [render=shadow] - Where it renders: in a shadow root, or in the page itself for tools that
 *   cannot see into one. Set it in the HTML.
 * @slot - Shown until the element has rendered, and whenever it cannot: a link to another way to join.
 * @fires {HysSubmitEvent} hys-submit - before sending; cancelable, `respondWith()` takes over
 * @fires {HysSentEvent} hys-sent - the endpoint has accepted the sign-up, or the answers about equality
 * @fires {HysWaitingEvent} hys-waiting - not accepted yet; the element keeps the words
 * @fires {HysFailedEvent} hys-failed - not accepted, and not tried again by itself; the visitor keeps the words
 * @fires {HysStepEvent} hys-step - another step is on screen
 * @csspart section - all of it
 * @csspart question - one question with its hint and error
 * @csspart error-summary - the list of what to put right
 * @csspart outcome - what became of the sign-up
 * @csspart personal-details - the question about personal details before sending
 * @csspart equality - the questions about equality
 */
export declare class HysPanelSignUp extends LitElement {
    #private;
    static get styles(): import("lit").CSSResult[];
    static get properties(): PropertyDeclarations;
    static get version(): string;
    /** The panel to join: `youth-forum`, `parent-panel`, `patient-voices`, or a name from the page's settings. */
    preset: string;
    /** Several built-in panels in one form, between commas. Above `preset`. */
    panels: string;
    /** The youngest age that the panel admits. */
    minAge: string;
    /** The oldest age that the panel admits. */
    maxAge: string;
    /** Who is younger needs a parent or carer to agree. */
    permissionAge: string;
    /** The address of panels of the site's own, as JSON. */
    src: string;
    /** Panels of the site's own, as data. Above `src`, which is above `panels`. */
    form: unknown;
    /** The element's heading. */
    heading: string;
    /** The level of the heading, 1 to 6; what is inside follows. */
    headingLevel: number;
    /** Where sign-ups go: an `https:` address, or a path on this site. */
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
    /** What the sign-ups are about; stored with each, except of a child who needs permission. */
    topic: string;
    /** Which team they are for; stored with each, except of a child who needs permission. */
    team: string;
    /** How they are collected, such as `tablet`; stored with each, except of a child who needs permission. */
    method: string;
    /** Marks what is sent as a trial, on screen and wherever it is stored. */
    test: boolean;
    /** A page with other ways to get in touch, for people whom no panel admits and whenever sending fails. */
    contactHref: string;
    /** The privacy notice. Nobody is asked anything without one. */
    privacyHref: string;
    /** When somebody reads what is sent, as a sentence. */
    readWhen: string;
    /** The same in Welsh; a Welsh page shows nothing rather than English. */
    readWhenCy: string;
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
    /** The nation whose questions about equality are asked: those of Wales, or else of England. */
    region: Region | '';
    constructor();
    /** Focuses the heading: a click on plain text inside must not jump to the first control. */
    focus(options?: FocusOptions): void;
    connectedCallback(): void;
    disconnectedCallback(): void;
    protected createRenderRoot(): HTMLElement | DocumentFragment;
    protected shouldUpdate(): boolean;
    protected firstUpdated(): void;
    protected updated(): void;
    protected render(): import("lit-html").TemplateResult<1>;
}
declare global {
    interface HTMLElementTagNameMap {
        'hys-panel-sign-up': HysPanelSignUp;
    }
}
