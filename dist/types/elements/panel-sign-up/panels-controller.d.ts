import type { ReactiveControllerHost } from 'lit';
import type { SignUpSetup } from '../../forms/sign-up/panels.js';
import type { PanelAttributes } from '../../forms/sign-up/read-panels.js';
import type { Language, Manner } from '../../localization/language.js';
/** Where an element takes its panels from: `form`, else `src`, else the attributes that name built-in ones. */
export interface PanelSource extends PanelAttributes {
    /** Panels as data, set by a script or by the page's settings. */
    readonly form: unknown;
    /** The address of such data. */
    readonly src: string;
    readonly privacyHref: string;
}
/** Finds what people can join. While there is nothing sound to join, the element's own children stay. */
export declare class PanelsController {
    #private;
    constructor(host: ReactiveControllerHost & Element, source: () => PanelSource);
    /** What people can join, or `undefined` while it is loading and for good if it cannot be used. */
    get current(): SignUpSetup | undefined;
    /** Looks again where the panels come from; to be called before an update. */
    resolve(): void;
    /** The language in which every panel can be spoken of: that of the element, or English where a text has no Welsh. */
    languageFor(language: Language, manner: Manner): Language;
}
