import type { ReactiveController, ReactiveElement } from 'lit';
/**
 * Takes settings from the page's JSON block, `<script type="application/json" data-hys-config>`. Lowest first: `*`,
 * the tag's own, the preset that the element names, and above them all its attributes.
 */
export declare class SettingsController implements ReactiveController {
    #private;
    constructor(host: ReactiveElement);
    /**
     * Present while the page is still being read and its settings may be yet to come. The first rendering waits for
     * it; the page's own children are there meanwhile.
     */
    get pending(): Promise<void> | undefined;
    hostConnected(): void;
}
