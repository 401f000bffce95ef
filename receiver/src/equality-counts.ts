import {answersToSend} from '../../src/forms/answers.js';
import type {Answers, ChoiceQuestion, FormDefinition, Option} from '../../src/forms/definition.js';
import {answerTo, questionsOf} from '../../src/forms/definition.js';
import {equalityPacks} from '../../src/forms/equality/packs.js';
import {isRecord} from '../../src/forms/foreign.js';
import {LARGEST_MAX_LENGTH, validate} from '../../src/forms/validation.js';
import type {StoredEqualityAnswers} from './equality-answers.js';
import type {CountRow} from './friends-and-family-counts.js';
import {hiddenNumbers, SMALLEST_SHOWN} from './small-numbers.js';

/** Stands for a number that is not shown. */
export const HIDDEN = '*';

/** How many chose an option, or answered nothing; of an option that leads to a further question, with its options. */
export interface OptionCount {
  /** `null` for those who gave no answer. */
  readonly option: Option | null;
  readonly count: number | typeof HIDDEN;
  /** Of the question that this option leads to. */
  readonly further?: {readonly question: ChoiceQuestion; readonly counts: readonly OptionCount[]};
}

export interface QuestionCount {
  readonly question: ChoiceQuestion;
  readonly counts: readonly OptionCount[];
}

/** The counts of one pack. Words that people wrote are in no count. */
export interface PackCounts {
  readonly pack: FormDefinition;
  readonly total: number | typeof HIDDEN;
  readonly questions: readonly QuestionCount[];
}

export interface EqualityCounts {
  readonly packs: readonly PackCounts[];
  readonly leftOut: {
    readonly trial: number;
    /** To a pack that is not known here, or with answers that are none of its options. */
    readonly unknown: number;
  };
}

/** Counts the answers to each known pack. Small numbers are never in the result, nor what would give them away. */
export async function countEquality(stored: AsyncIterable<StoredEqualityAnswers>): Promise<EqualityCounts> {
  const leftOut = {trial: 0, unknown: 0};
  const given = new Map<FormDefinition, Answers[]>();
  for await (const {formId, formVersion, answers, test} of stored) {
    const pack = equalityPacks.find(({id, version}) => id === formId && version === formVersion);
    const value: unknown = JSON.parse(answers);
    if (test) leftOut.trial += 1;
    else if (!pack || !isAnsweredTo(pack, value)) leftOut.unknown += 1;
    else {
      const all = given.get(pack) ?? [];
      given.set(pack, all);
      all.push(answersToSend(pack, value));
    }
  }
  return {
    packs: equalityPacks.flatMap((pack) => {
      const all = given.get(pack);
      return all ? [countPack(pack, all)] : [];
    }),
    leftOut,
  };
}

/** A newer wire format may hold anything, and it was stored without a check. */
function isAnsweredTo(pack: FormDefinition, value: unknown): value is Answers {
  const isText = (item: unknown) => typeof item === 'string';
  return (
    isRecord(value) &&
    Object.values(value).every((item) => isText(item) || (Array.isArray(item) && item.every(isText))) &&
    validate(pack, value as Answers, {maxLength: LARGEST_MAX_LENGTH}).every(({code}) => code === 'missing')
  );
}

function countPack(pack: FormDefinition, all: readonly Answers[]): PackCounts {
  const choices = questionsOf(pack).filter((question) => question.type === 'choice');
  const furtherOf = ({name}: ChoiceQuestion, {value}: Option) =>
    choices.find(({when}) => when?.question === name && when.is.includes(value));
  const first = choices.filter(({when}) => !when);
  const counted = first.map((question) => countQuestion(question, all, furtherOf));
  // Of so few, a nought beside a hidden number says what every one of them answered.
  if (all.length < SMALLEST_SHOWN) return {pack, total: HIDDEN, questions: []};
  // The sum of every question: the number is only ever hidden where all of them are, because it is small itself.
  return {pack, total: counted[0]?.total ?? HIDDEN, questions: counted};
}

/** Those who gave no answer stand at the end. */
const optionsOf = ({options}: ChoiceQuestion): readonly (Option | null)[] => [...options, null];

function countQuestion(
  question: ChoiceQuestion,
  all: readonly Answers[],
  furtherOf: (question: ChoiceQuestion, option: Option) => ChoiceQuestion | undefined,
): QuestionCount & {readonly total: number | typeof HIDDEN} {
  const countOf = (among: readonly Answers[], {name}: ChoiceQuestion, option: Option | null) =>
    among.filter((answers) => answerTo(answers, name) === option?.value);
  // As teams with their methods: what is hidden in one sum is then hidden in the other.
  const groups = optionsOf(question).map((option) => {
    const chosen = countOf(all, question, option);
    const further = option ? furtherOf(question, option) : undefined;
    const parts = further
      ? optionsOf(further).map((part) => ({option: part, count: countOf(chosen, further, part).length}))
      : [{option: null, count: chosen.length}];
    return {option, count: chosen.length, further, parts};
  });
  const rowOf = (kind: CountRow['kind'], count: number): CountRow => ({
    kind,
    team: null,
    method: null,
    counts: [count],
    total: count,
  });
  const rows = groups.flatMap(({count, parts}) => [
    ...parts.map((part) => rowOf('method', part.count)),
    rowOf('team', count),
  ]);
  rows.push(rowOf('all', all.length));
  const hidden = hiddenNumbers(rows);
  let row = 0;
  const shownNext = (count: number): OptionCount['count'] => (hidden[row++]?.includes(true) ? HIDDEN : count);
  const counts = groups.map(({option, count, further, parts}): OptionCount => {
    const shownParts = parts.map((part) => ({option: part.option, count: shownNext(part.count)}));
    const shown = {option, count: shownNext(count)};
    return further ? {...shown, further: {question: further, counts: shownParts}} : shown;
  });
  return {question, counts, total: shownNext(all.length)};
}
