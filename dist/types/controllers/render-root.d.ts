import type { CSSResultOrNative, ReactiveController, ReactiveControllerHost } from 'lit';
import { nothing } from 'lit';
/**
 * Where an element renders, as its `render` attribute says when it is first connected: in an open shadow root, or
 * with `render="light"` in the page itself, for voice control, read-aloud and translators that cannot see into one.
 *
 * Either way the page's own children stay until the first rendering has succeeded, and are there again where the element
 * has nothing better to show.
 */
export declare class RenderRoot implements ReactiveController {
    #private;
    constructor(host: ReactiveControllerHost & HTMLElement, styles: readonly CSSResultOrNative[], announcer: () => Node | undefined, 
    /** Whether the page's own children are to be seen all the same, above what is rendered. */
    keepsChildren?: () => boolean);
    /** To be called by `createRenderRoot`, with what Lit would do. */
    create(createShadowRoot: () => HTMLElement | DocumentFragment): HTMLElement | DocumentFragment;
    hostConnected(): void;
    hostUpdated(): void;
    /** Where the announcer, a child of the element, shows up in a shadow root. */
    get announcerSlot(): typeof nothing | import("lit-html").TemplateResult<1>;
}
