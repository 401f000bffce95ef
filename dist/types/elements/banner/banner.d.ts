import type { PropertyDeclarations, TemplateResult } from 'lit';
import { LitElement, nothing } from 'lit';
import type { Audience, Reading } from '../../localization/language.js';
import type { Remember } from './memory.js';
/**
 * Tells visitors of a consultation that is about them: until when they can take part, how, and what came of it.
 *
 * @attr {'light' | 'shadow'} [render=shadow] - Where it renders: in a shadow root, or in the page itself for tools that
 *   cannot see into one. Set it in the HTML.
 * @slot - Shown until the element has rendered, and whenever it cannot: a link to the consultation.
 * @fires {HysDismissEvent} hys-dismiss - the visitor has hidden it
 * @fires {HysLoadedEvent} hys-loaded - its source has been read
 * @csspart section - all of it
 */
export declare class HysBanner extends LitElement {
    #private;
    static get styles(): import("lit").CSSResult[];
    static get properties(): PropertyDeclarations;
    static get version(): string;
    /** The name of the consultation; above the names of those that come from `src`, the heading of the element. */
    heading: string;
    /** The level of the heading, 1 to 6; what is inside follows. */
    headingLevel: number;
    /** One sentence on what it is about. */
    summary: string;
    /** When it opens: a date, or a time in the United Kingdom. Without it, it is open already. */
    opens: string;
    /** When it closes: with the end of that date, or at that time in the United Kingdom. */
    closes: string;
    /** For how many days after the day on which it closes it is still shown. */
    hideAfterDays: number;
    /** How long the browser remembers that a visitor has hidden it: `none`, `session` or `local`. */
    remember: Remember;
    /** The address of consultations: JSON of the site's own, or what Citizen Space answers. */
    src: string;
    /** One consultation or a list, as data. Above `src`, which is above the attributes. */
    consultation: unknown;
    /** A name from the page's settings. */
    preset: string;
    /** The page on which people take part. */
    consultationHref: string;
    /** The page that says what people said and what changed. */
    feedHref: string;
    /** The page on which people join a panel. */
    panelHref: string;
    /** A page with ways to get in touch. */
    contactHref: string;
    /** Who runs it. */
    orgName: string;
    /** Who runs it, in Welsh. */
    orgNameCy: string;
    /** The language to speak, where the page's `lang` is wrong. */
    locale: string;
    /** `easy` for Easy Read; without it, as the language tag says. */
    reading: Reading | '';
    /** Whose words it uses: `young` for those of young people, where their script is on the page. */
    audience: Audience;
    /** Words of the site's own, by language tag and message id. */
    strings: unknown;
    constructor();
    /** Focuses the heading. */
    focus(options?: FocusOptions): void;
    protected createRenderRoot(): HTMLElement | DocumentFragment;
    protected shouldUpdate(): boolean;
    protected render(): typeof nothing | TemplateResult<1>;
}
declare global {
    interface HTMLElementTagNameMap {
        'hys-banner': HysBanner;
    }
}
