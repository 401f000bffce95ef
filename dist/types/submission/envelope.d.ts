/** What is wrong with an envelope, and where: a dotted path and what was expected there. */
export interface EnvelopeProblem {
    readonly field: string;
    readonly code: 'missing' | 'wrong-type' | 'unknown-value' | 'too-long' | 'unknown-field';
}
/** Whether a field that is not known may come from a newer page; where a child is spoken of, it is refused. */
export declare const takesUnknownFields: (value: Readonly<Record<string, unknown>>) => boolean;
/** The least that any version of the wire format carries: enough to store an answer once. */
export declare function isSubmissionLike(value: unknown): value is {
    schema: string;
    id: string;
} & Record<string, unknown>;
/** Whether the body is of the version that these rules describe; a newer one is stored without being checked. */
export declare const isKnownSchema: (value: {
    readonly schema: string;
}) => boolean;
/** Every problem of an envelope of the known version; what is answered is the business of the form definition. */
export declare function envelopeProblems(value: Readonly<Record<string, unknown>>): readonly EnvelopeProblem[];
