/**
 * Which picture says each sentence of a message, question or option, in Easy Read; by message id, or by
 * `form.question` and `form.question.option`. A name in two places is the same idea twice.
 */
export declare const pictures: Readonly<Record<string, readonly string[]>>;
