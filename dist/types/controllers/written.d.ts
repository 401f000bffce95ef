import type { Answers, FormDefinition, Question } from '../forms/definition.js';
import type { Page, SubmissionDraft } from '../submission/submission.js';
import type { QuestionText } from '../localization/form-words.js';
/** What the visitor wrote, as it goes into a submission: the answers, apart from them the contact, and the warnings. */
export declare function partsToSend(definition: FormDefinition, given: Answers): Pick<SubmissionDraft, 'form' | 'answers' | 'contact' | 'warnings'>;
/** The page that somebody is on. */
export declare const herePage: () => Page;
/** What the visitor wrote, to be read and copied where it could not be sent. */
export declare function wordsWritten(definition: FormDefinition, given: Answers, textOf: (question: Question) => QuestionText): readonly {
    readonly label: string;
    readonly text: string;
}[];
