import type {ChoiceQuestion, Option} from '../../src/forms/definition.js';
import {textIn} from '../../src/forms/definition.js';
import {CSV_START, csvRecord} from './csv.js';
import type {EqualityCounts, OptionCount, PackCounts} from './equality-counts.js';
import {shown} from './terminal.js';

const wordsOf = (item: Option | ChoiceQuestion | null): string =>
  item === null ? 'No answer' : textIn(item.label ?? '', 'en-GB');

/** One number, with the question and the option that it counts. */
interface Line {
  readonly question: ChoiceQuestion;
  readonly option: Option | null;
  readonly count: OptionCount['count'];
  /** Of a further question: the option that led to it. */
  readonly after: Option | null;
}

const linesOf = ({questions}: PackCounts): readonly Line[] =>
  questions.flatMap(({question, counts}) => [
    ...counts.map(({option, count}) => ({question, option, count, after: null})),
    ...counts.flatMap(({option: after, further}) =>
      (further?.counts ?? []).map(({option, count}) => ({
        question: further?.question as ChoiceQuestion,
        option,
        count,
        after,
      })),
    ),
  ]);

/** For reading in a terminal. */
export function tableOfEquality({packs}: EqualityCounts): string {
  if (packs.length === 0) return 'No equality answers yet.\n';
  return packs
    .map((counted) => {
      const {pack, total} = counted;
      let last: ChoiceQuestion | undefined;
      const lines = linesOf(counted).map(({question, option, count, after}) => {
        const title = after ? `${wordsOf(after)}: ${wordsOf(question)}` : wordsOf(question);
        const heading = question === last ? '' : `\n${shown(title, 150)}\n`;
        last = question;
        return `${heading}${String(count).padStart(8)}  ${shown(wordsOf(option), 100)}\n`;
      });
      return `${pack.id} ${pack.version}, people: ${total}\n${lines.join('')}`;
    })
    .join('\n');
}

/** For spreadsheets: one row a number. */
export function csvOfEquality({packs}: EqualityCounts): string {
  const records = packs.flatMap((counted) => {
    const {pack, total} = counted;
    return [
      [pack.id, pack.version, '', '', 'People', '', String(total)],
      ...linesOf(counted).map(({question, option, count}) => [
        pack.id,
        pack.version,
        question.name,
        wordsOf(question),
        wordsOf(option),
        option?.value ?? '',
        String(count),
      ]),
    ];
  });
  const header = ['pack', 'version', 'name', 'question', 'option', 'value', 'count'];
  return CSV_START + [header, ...records].map(csvRecord).join('');
}

/** For programs. */
export function jsonOfEquality({packs, leftOut}: EqualityCounts): string {
  const value = {
    packs: packs.map((counted) => ({
      form: {id: counted.pack.id, version: counted.pack.version},
      people: counted.total,
      counts: linesOf(counted).map(({question, option, count, after}) => ({
        question: question.name,
        ...(after ? {after: after.value} : null),
        option: option?.value ?? null,
        count,
      })),
    })),
    leftOut,
  };
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** What is in no count, a line for each reason. */
export function linesOnUncounted({leftOut: {trial, unknown}}: EqualityCounts): string {
  const lines = [`Trial answers left out: ${trial}.`];
  if (unknown > 0) lines.push(`Left out because this receiver does not know their questions: ${unknown}.`);
  return lines.map((line) => `${line}\n`).join('');
}
