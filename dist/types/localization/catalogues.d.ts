import type { LocaleModule } from '@lit/localize';
import type { FormDefinition } from '../forms/definition.js';
import type { Keeping } from '../submission/sealed-outbox.js';
import type { Transport } from '../submission/transport.js';
/** Words by message id, as the localisation tool writes them. */
export type Templates = LocaleModule['templates'];
/**
 * Words that came in a script of their own: for people who use Easy Read, for young people, in another language.
 * Each add-on script pushes one to `hys.catalogues`, before the main script or after it.
 */
export interface Catalogue {
    readonly name: string;
    /** The version of the package that it belongs to. Another version may ask other things. */
    readonly version: string;
    /** Used only at this reading level. */
    readonly reading?: 'easy';
    /** Used only for this audience. */
    readonly audience?: 'young' | 'parent';
    /** By language tag. */
    readonly locales: Readonly<Record<string, Templates>>;
    /** The names of pictures by message id, one for each sentence of the message. */
    readonly pictures?: Readonly<Record<string, readonly string[]>>;
    /** The outlines of each picture, 48 by 48, by its name. */
    readonly drawings?: Readonly<Record<string, readonly string[]>>;
    /** Forms that carry their own words: what is asked about equality. */
    readonly packs?: readonly FormDefinition[];
    /** What keeps answers on the device until they have arrived. */
    readonly outbox?: DeviceOutbox;
}
/** What `outbox="sealed"` turns on. */
export interface DeviceOutbox {
    /** How many answers of earlier visits have been found that will never arrive. */
    readonly losses: number;
    /** What a site has to mend before it can work. */
    adviceOn(settings: {
        readonly endpointType: string;
        readonly outbox: string;
        readonly outboxKey: string;
    }): string | undefined;
    /** Keeps one submission, whose way to `url` is `transport`. */
    keep(transport: Transport, url: string, key: string): Keeping;
}
/** Every catalogue that has arrived, the built-in one first. */
export declare const catalogues: () => readonly Catalogue[];
/** The pack of that name, if an add-on script has brought it. */
export declare const packNamed: (id: string) => FormDefinition | undefined;
/** What keeps answers on the device, if an add-on script has brought it. */
export declare const deviceOutbox: () => DeviceOutbox | undefined;
/** Every message id that there is. */
export declare const messageIds: readonly string[];
/** Calls back whenever a catalogue arrives; returns what ends it. */
export declare function onCatalogue(listener: () => void): () => void;
/**
 * Takes a catalogue, unless it belongs to another version, has not every message, or is here already. The words that
 * are there stay, so that nobody reads half of each.
 */
export declare function register(catalogue: Catalogue): void;
/** Takes what add-on scripts have left in `hys.catalogues`, and from now on what they push there. */
export declare function openCatalogues(): void;
