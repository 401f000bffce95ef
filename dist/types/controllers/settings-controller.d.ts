import type { ReactiveController, ReactiveElement } from 'lit';
/** The tags of our elements. */
export declare const TAGS: readonly ["hys-feedback", "hys-banner", "hys-panel-sign-up", "hys-you-said-we-did"];
/**
 * Takes settings from the page's JSON block, `<script type="application/json" data-hys-config>`. Lowest first: `*`,
 * the tag's own, the preset that the element names, and above them all its attributes.
 */
export declare class SettingsController implements ReactiveController {
    #private;
    /** `builtIn` are the presets that the element has itself; it says by itself if it is given no other name that it knows. */
    constructor(host: ReactiveElement, builtIn?: readonly string[]);
    hostConnected(): void;
}
