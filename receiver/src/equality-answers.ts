import {randomBytes} from 'node:crypto';
import {answersToSend} from '../../src/forms/answers.js';
import type {Answers, FormDefinition} from '../../src/forms/definition.js';
import {hasOptions, questionsOf} from '../../src/forms/definition.js';
import {isKnownSchema} from '../../src/submission/envelope.js';
import type {SubmissionLike} from './acceptance.js';
import {at, textAt} from './acceptance.js';
import {takeMember} from './json-text.js';

/**
 * Answers about equality, as they are stored. There is nothing here that leads to a person: no id, no time but the day,
 * no language, no page; and the key, which says in which order they lie, is random.
 */
export interface StoredEqualityAnswers {
  /** Of the receipt, in UTC. What a page says could be made to mark somebody. */
  readonly day: string;
  readonly key: string;
  readonly formId: string | null;
  readonly formVersion: string | null;
  /** JSON, in the order of the definition where that is known. */
  readonly answers: string;
  readonly test: boolean;
}

/** Keeps answers about equality so that nothing in its files tells more of their order than the day. */
export interface EqualityStore {
  /** Resolves only after the commit. A repeat within some weeks is known by its id, which is not kept with the answers. */
  insert(id: string, answers: StoredEqualityAnswers): Promise<'stored' | 'replayed'>;
  /** Whether something has been stored under that id, as long as that is remembered. */
  hasSeen(id: string): Promise<boolean>;
  /** All of them, in the order of their random keys. */
  list(): AsyncIterable<StoredEqualityAnswers>;
  /** Forgets ids that were seen before a day, and says how many. */
  forgetSeenBefore(day: string): Promise<number>;
}

/** The row for answers about equality: whatever else the body holds is dropped. */
export function equalityAnswersFor(
  submission: SubmissionLike,
  text: string,
  {receivedAt, form}: {readonly receivedAt: Date; readonly form?: FormDefinition},
): StoredEqualityAnswers {
  return {
    day: receivedAt.toISOString().slice(0, 'YYYY-MM-DD'.length),
    key: randomBytes(16).toString('hex'),
    formId: textAt(submission, 'form', 'id'),
    formVersion: textAt(submission, 'form', 'version'),
    answers: isKnownSchema(submission)
      ? JSON.stringify(inOrder(submission.answers as Answers, form))
      : (takeMember(text, 'answers').value ?? 'null'),
    test: at(submission, 'test') === true,
  };
}

/** One writing for the same answers, so that the way they were written marks nobody. */
function inOrder(answers: Answers, form: FormDefinition | undefined): Answers {
  const sent = form ? answersToSend(form, answers) : answers;
  const names = form ? Object.keys(sent) : Object.keys(sent).sort();
  const places = new Map(
    (form ? questionsOf(form) : []).flatMap((question) =>
      hasOptions(question) ? [[question.name, question.options.map(({value}) => value)] as const] : [],
    ),
  );
  const ordered: Record<string, Answers[string]> = Object.create(null);
  for (const name of names) {
    const answer = sent[name] as Answers[string];
    const options = places.get(name) ?? [];
    ordered[name] =
      typeof answer === 'string'
        ? answer
        : [...answer].sort(
            (one, other) => options.indexOf(one) - options.indexOf(other) || (one < other ? -1 : 1),
          );
  }
  return ordered;
}
