/**
 * Where to turn at once, as data: each row has the month of its last review, and a service that nobody has reviewed
 * is not here. Welsh texts are drafts.
 */
/** A text in both languages. */
export interface SignpostText {
    readonly 'en-GB': string;
    readonly cy: string;
}
/** Where the site is; `border` is for places that serve England and Wales. */
export type SignpostRegion = 'england' | 'wales' | 'scotland' | 'northern-ireland' | 'border';
/** Whom the page speaks to. */
export type SignpostAudience = 'adult' | 'young' | 'parent';
export interface Signpost {
    readonly id: string;
    /** `uk` is for everybody. */
    readonly nation: 'uk' | 'england' | 'wales' | 'scotland' | 'northern-ireland';
    readonly name: SignpostText;
    /** As it is written and read out. */
    readonly tel?: string;
    /** What to text, and to which number. */
    readonly text?: {
        readonly message: string;
        readonly to: string;
    };
    readonly url?: string;
    readonly hours?: SignpostText;
    /** Everybody unless given. */
    readonly audience?: readonly SignpostAudience[];
    /** In which it answers, as language tags. */
    readonly languages: readonly string[];
    /** The month of the last review, such as `2026-11`. */
    readonly reviewedOn: string;
    /** Where to look when it is reviewed. */
    readonly source: string;
}
/** In the order in which they are shown. */
export declare const signposts: readonly Signpost[];
/**
 * What to show above free text: the emergency services, the nation's health line where there is one, and helplines.
 * Without a region, only what is there for the whole United Kingdom.
 */
export declare function signpostsFor(region: SignpostRegion | null, audience: SignpostAudience): readonly Signpost[];
/** The rows whose last review is more than six months ago: somebody has to ring and ask. */
export declare function staleSignposts(today?: Date): readonly Signpost[];
