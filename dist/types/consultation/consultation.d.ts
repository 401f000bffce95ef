import type { LocalText } from '../forms/definition.js';
/** How somebody can take part. */
export declare const WAY_KINDS: readonly ["online", "phone", "post", "event", "bsl-video", "paper", "text", "email", "in-person"];
export type WayKind = (typeof WAY_KINDS)[number];
export interface Way {
    readonly kind: WayKind;
    /** Its name, such as that of an event, or what to ask for. */
    readonly label?: LocalText;
    /** One for every language, or one for each. */
    readonly url?: LocalText;
    /** Of a telephone. */
    readonly number?: string;
    readonly email?: string;
    /** Where to write or to go to. Its lines are kept. */
    readonly address?: LocalText;
    /** When somebody is there, in words. */
    readonly hours?: LocalText;
    /** An event, as an instant. */
    readonly starts?: number;
    readonly ends?: number;
}
/** What it is also to be had in. */
export declare const FORMAT_KINDS: readonly ["easy-read", "bsl", "large-print", "audio", "braille", "youth", "translation"];
export type FormatKind = (typeof FORMAT_KINDS)[number];
export interface Format {
    readonly kind: FormatKind;
    /** Without one, it is to be asked for. */
    readonly url?: LocalText;
    /** Of a translation: its language tag, and the name of the language in itself. */
    readonly language?: string;
    readonly name?: string;
}
export interface Contact {
    readonly url?: LocalText;
    readonly email?: string;
    readonly number?: string;
}
/** A consultation, with its times as instants: the first at which it is open, and the first at which it no longer is. */
export interface Consultation {
    readonly id: string;
    readonly title: LocalText;
    /** One sentence. */
    readonly summary?: LocalText | undefined;
    /** Who it is for. */
    readonly audience?: LocalText | undefined;
    /** Where they live, or which places it is about. */
    readonly area?: LocalText | undefined;
    readonly opens?: number | undefined;
    readonly closes?: number | undefined;
    /** `closed` where a platform says so whatever its dates say. */
    readonly status?: 'withdrawn' | 'closed' | undefined;
    readonly ways: readonly Way[];
    readonly formats: readonly Format[];
    readonly contact?: Contact | undefined;
    readonly organiser?: LocalText | undefined;
    readonly whatHappensNext?: LocalText | undefined;
    /** The first instant at which the results are late. */
    readonly resultsDue?: number | undefined;
    readonly outcomeUrl?: LocalText | undefined;
    /** What people are given for taking part. */
    readonly rewards?: LocalText | undefined;
    /** The larger comes first among those that close together. */
    readonly priority?: number | undefined;
}
/** Whether every text of a consultation is there in a language. A plain string is English. */
export declare const speaks: (consultation: Consultation, locale: string) => boolean;
/** The ways to take part in the order in which they are offered. */
export declare const orderedWays: ({ ways }: Consultation) => readonly Way[];
