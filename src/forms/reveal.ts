import type {Question} from './definition.js';

/** What a step asks at first sight; the rest stands below an option, while that is chosen. */
export const standingQuestions = (asked: readonly Question[]): readonly Question[] =>
  asked.filter((question) => !revealingOption(question, asked));

/** What a step asks before anything on it is answered. */
export const openingQuestions = (asked: readonly Question[]): readonly Question[] =>
  asked.filter(({when}) => !when || !asked.some(({name}) => name === when.question));

/** What stands below the options of a choice. */
export const revealedQuestions = ({name}: Question, asked: readonly Question[]): readonly Question[] =>
  asked.filter((other) => other.when?.question === name && revealingOption(other, asked));

/** The option under which a question stands, if a choice of the same step asks for one line more. */
export function revealingOption(question: Question, asked: readonly Question[]): string | undefined {
  if (!question.when || !isLine(question)) return undefined;
  const {question: name, is} = question.when;
  return is.length === 1 && asked.some((other) => other.name === name) ? is[0] : undefined;
}

const isLine = ({type}: Question) => type === 'email' || type === 'phone' || type === 'short-text';
