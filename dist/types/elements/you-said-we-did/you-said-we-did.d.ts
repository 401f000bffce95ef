import type { PropertyDeclarations } from 'lit';
import { LitElement } from 'lit';
import type { Audience, Reading } from '../../localization/language.js';
import type { Region } from '../../submission/submission.js';
/**
 * Shows people what their words have changed: what was said, what was done, and why something was not.
 *
 * @attr {'light' | 'shadow'} [render=shadow] - Where it renders: in a shadow root, or in the page itself for tools that
 *   cannot see into one. Set it in the HTML.
 * @slot - The updates themselves, one `<article>` each, where there is no `src`; otherwise what shows until there is a
 *   feed, and whenever there is none.
 * @fires {HysLoadedEvent} hys-loaded - the updates are there
 * @csspart section - all of it
 * @csspart question - a box to choose or look for updates by
 * @csspart item - one update
 * @csspart find - what happened to one's own answer
 */
export declare class HysYouSaidWeDid extends LitElement {
    #private;
    static get styles(): import("lit").CSSResult[];
    static get properties(): PropertyDeclarations;
    static get version(): string;
    /** The address of a feed. Without it, the `<article>`s inside the element are the updates. */
    src: string;
    /** The address of the same feed in Welsh, where the feed itself is in one language. */
    srcCy: string;
    /** A feed as data, as JSON would have it. Above `src`. */
    feed: unknown;
    /** How many updates show at first, and how many more at each "Show more". */
    limit: number;
    /** `same-origin` shows pictures that lie on this site; the site's policy has to allow `img-src 'self'`. */
    images: 'none' | 'same-origin';
    /** The element's heading; without it, "You said, we did". */
    heading: string;
    /** The level of the heading, 1 to 6; what is inside follows. */
    headingLevel: number;
    /** A name from the page's settings. */
    preset: string;
    /** The language to speak, where the page's `lang` is wrong. */
    locale: string;
    /** Words of the site's own, by language tag and message id. */
    strings: unknown;
    /** Whose updates they are, where the feed has no title. */
    orgName: string;
    /** The same, in Welsh. */
    orgNameCy: string;
    /** `easy` for Easy Read; without it, as the language tag says. */
    reading: Reading | '';
    /** Whose words it uses: `young` for those of young people, where their script is on the page. */
    audience: Audience;
    /** Taken so that settings for all elements may name it; nothing here depends on it. */
    region: Region | '';
    constructor();
    connectedCallback(): void;
    disconnectedCallback(): void;
    /** Focuses the heading: a click on plain text inside must not jump to the first control. */
    focus(options?: FocusOptions): void;
    protected createRenderRoot(): HTMLElement | DocumentFragment;
    protected willUpdate(): void;
    protected render(): import("lit-html").TemplateResult<1>;
}
declare global {
    interface HTMLElementTagNameMap {
        'hys-you-said-we-did': HysYouSaidWeDid;
    }
}
