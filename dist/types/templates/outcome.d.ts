import type { TemplateResult } from 'lit';
export interface Outcome {
    /** The id of the heading, which takes focus. */
    readonly id: string;
    readonly level: number;
    /** `good` has been sent; `waiting` may yet be; `bad` needs the visitor. */
    readonly tone: 'good' | 'waiting' | 'bad';
    readonly title: string;
    readonly text?: string | undefined;
    readonly details: unknown;
    readonly actions: unknown;
}
/**
 * What became of an answer. One template for all: the heading stays the same node when *waiting* turns into *sent*,
 * so a reader whose focus is on it is not thrown out.
 */
export declare const outcome: ({ id, level, tone, title, text, details, actions }: Outcome) => TemplateResult;
