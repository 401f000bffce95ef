import type { LocalText, Option } from '../definition.js';
/** Who somebody is to a service, as stored. */
export declare const WHO: readonly ["patient", "parent-or-carer", "sibling", "friend-or-family", "interested", "staff"];
export type Who = (typeof WHO)[number];
/** Ways to take part, as stored. */
export declare const WAYS: readonly ["surveys", "interviews", "creative", "meetings", "advisory-board", "parent-panel", "reading"];
export type Way = (typeof WAYS)[number];
/** How somebody signs up: for themselves, or with an adult who has to agree first. */
export declare const ROUTES: readonly ["permission", "young", "adult", "parent"];
export type Route = (typeof ROUTES)[number];
/** One panel that people can join. */
export interface Panel {
    /** Stored with each sign-up. Never shown, never translated. */
    readonly id: string;
    /** Without it, the built-in name for the preset. */
    readonly name?: LocalText;
    /** Who it is for; without it, anybody. */
    readonly for?: readonly Who[];
    readonly minAge: number;
    /** Without it, there is none. */
    readonly maxAge?: number;
    /** Who is younger needs the permission of a parent or carer. */
    readonly permissionAge: number;
    /** The routes that its staff look after; without it, all. */
    readonly routes?: readonly Route[];
    readonly ways?: readonly Way[];
    readonly topics?: readonly Required<Pick<Option, 'value' | 'label'>>[];
    readonly area?: LocalText;
    readonly meets?: LocalText;
    readonly rewards?: LocalText;
    readonly runBy?: LocalText;
    readonly leaving?: LocalText;
}
/** Why an organisation may hold what people give: what the notice says, and whether a tick of consent is asked for. */
export declare const BASES: readonly ["public-task", "legitimate-interests", "consent"];
export type Basis = (typeof BASES)[number];
/** What a sign-up form offers. */
export interface SignUpSetup {
    readonly panels: readonly Panel[];
    /** The privacy notice: nobody is asked who they are without one. */
    readonly privacyHref: string;
    /** Without it, the notice names no basis: that is for the organisation to say. */
    readonly basis?: Basis;
}
/** The usual age under which somebody's parent or carer is asked; every panel may set its own. */
export declare const USUAL_PERMISSION_AGE = 16;
/** The names of the built-in panels. */
export declare const panelNames: readonly string[];
/** The built-in panel of that name. */
export declare function panelNamed(name: string): Panel | undefined;
