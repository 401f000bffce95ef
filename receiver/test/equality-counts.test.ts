import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {answersToSend} from '../../src/forms/answers.js';
import type {Answers} from '../../src/forms/definition.js';
import {questionsOf} from '../../src/forms/definition.js';
import {equalityPacks} from '../../src/forms/equality/packs.js';
import type {OptionCount, PackCounts} from '../src/equality-counts.js';
import {countEquality, HIDDEN} from '../src/equality-counts.js';
import {csvOfEquality, jsonOfEquality, linesOnUncounted, tableOfEquality} from '../src/equality-export.js';
import type {StoredEqualityAnswers} from '../src/equality-answers.js';
import {equalityRowOf} from './store.contract.js';

const rowsOf = (answers: Answers, count: number, more: Partial<StoredEqualityAnswers> = {}) =>
  Array.from({length: count}, () => equalityRowOf({answers: JSON.stringify(answers), ...more}));

const countsOf = (rows: readonly StoredEqualityAnswers[]) => countEquality(ReadableStream.from(rows));

const numbersOf = (pack: PackCounts | undefined, name: string) => {
  const found = pack?.questions.find(({question}) => question.name === name);
  return Object.fromEntries(
    (found?.counts ?? []).map(({option, count}) => [option?.value ?? 'no answer', count]),
  );
};

const many = [
  ...rowsOf({religion: 'none', 'ethnic-group': 'white', 'ethnic-white': 'white-british'}, 40),
  ...rowsOf({religion: 'sikh', 'ethnic-group': 'asian', 'ethnic-asian': 'asian-indian'}, 12),
  ...rowsOf({religion: 'sikh', 'ethnic-group': 'asian', 'ethnic-asian': 'asian-other'}, 7),
  ...rowsOf({religion: 'jewish', 'ethnic-group': 'white', 'ethnic-white': 'white-irish'}, 3),
  ...rowsOf({'ethnic-group': 'black'}, 9),
];

describe('The counts of equality answers', () => {
  it('show nothing of fewer than five people: a nought beside a hidden number would say what all of them chose', async () => {
    for (const [people, questions] of [
      [1, 0],
      [4, 0],
      [5, 6],
    ] as const) {
      const {packs} = await countsOf(rowsOf({sex: 'female'}, people));
      expect(packs.map((pack) => pack.questions.length)).toEqual([questions]);
    }
  });

  it('say how many chose each option, and of each ethnic group which background', async () => {
    const rows = [
      ...many,
      ...rowsOf({religion: 'jewish', 'ethnic-group': 'white', 'ethnic-white': 'white-irish'}, 5),
    ];
    const {packs} = await countsOf(rows);
    expect(packs).toHaveLength(1);
    expect(packs[0]?.total).toBe(76);
    expect(numbersOf(packs[0], 'religion')).toMatchObject({none: 40, sikh: 19, jewish: 8, 'no answer': 9});
    expect(numbersOf(packs[0], 'ethnic-group')).toMatchObject({white: 48, asian: 19, black: 9, mixed: 0});
    const groups = packs[0]?.questions.find(({question}) => question.name === 'ethnic-group')?.counts;
    const backgrounds = groups?.find(({option}) => option?.value === 'asian')?.further;
    expect(backgrounds?.question.name).toBe('ethnic-asian');
    expect(backgrounds?.counts.map(({option, count}) => [option?.value, count])).toEqual(
      expect.arrayContaining([
        ['asian-indian', 12],
        ['asian-other', 7],
        [undefined, 0],
      ]),
    );
  });

  it('never show a number from 1 to 4, nor what would give it away', async () => {
    const {packs} = await countsOf(many);
    const religion = numbersOf(packs[0], 'religion');
    expect(religion).toMatchObject({jewish: HIDDEN, 'no answer': HIDDEN, none: 40, sikh: 19});
    const groups = packs[0]?.questions.find(({question}) => question.name === 'ethnic-group')?.counts;
    const white = groups?.find(({option}) => option?.value === 'white');
    const hidden = white?.further?.counts.filter(({count}) => count === HIDDEN) ?? [];
    // Three people of a background: another number has to go, the group's or another background's.
    expect(hidden.map(({option}) => option?.value)).toContain('white-irish');
    expect(hidden.length + (white?.count === HIDDEN ? 1 : 0)).toBeGreaterThan(1);
  });

  it('leave out trials and packs that are not known here, and say how many', async () => {
    const counts = await countsOf([
      ...many,
      ...rowsOf({religion: 'none'}, 2, {test: true}),
      ...rowsOf({religion: 'none'}, 1, {formVersion: '99'}),
      // What a newer page may have sent in a wire format that is not known here.
      ...['null', '[1]', '{"religion":{"length":1}}', '{"religion":"new"}', '{"religion":["sikh"]}'].map(
        (answers) => equalityRowOf({answers}),
      ),
    ]);
    expect(counts.packs[0]?.total).toBe(71);
    expect(linesOnUncounted(counts)).toBe(
      'Trial answers left out: 2.\nLeft out because this receiver does not know their questions: 6.\n',
    );
  });

  it('are one table for each pack', async () => {
    const wales = equalityPacks.find(({id}) => id === 'census-wales-2021');
    const {packs} = await countsOf([...many, ...rowsOf({religion: 'none'}, 6, {formId: wales?.id ?? ''})]);
    expect(packs.map(({pack, total}) => [pack.id, total])).toEqual([
      ['gss-england-2021', 71],
      ['census-wales-2021', 6],
    ]);
  });

  it('can be read, opened in a spreadsheet and used by a program, and hold no words of anybody', async () => {
    const other = rowsOf({religion: 'other', 'religion-other': '=Canary'}, 6);
    const counts = await countsOf([...many, ...other]);
    const [table, csv, json] = [tableOfEquality(counts), csvOfEquality(counts), jsonOfEquality(counts)];
    for (const text of [table, csv, json]) expect(text).not.toContain('Canary');
    expect(table).toContain('gss-england-2021 1, people: 77\n');
    expect(table).toMatch(/\nWhat is your religion\?\n +40 {2}No religion\n/);
    expect(table).toMatch(/\nAsian[^\n]*: Which of the following[^\n]*\n +12 {2}Indian\n/);
    expect(csv.split('\r\n')[1]).toBe('"gss-england-2021","1","","","People","","77"');
    expect(csv).toContain('"religion","What is your religion?","Sikh","sikh","19"');
    expect(JSON.parse(json)).toMatchObject({
      packs: [{form: {id: 'gss-england-2021', version: '1'}, people: 77}],
      leftOut: {trial: 0, unknown: 0},
    });
    expect(tableOfEquality({packs: [], leftOut: {trial: 0, unknown: 0}})).toBe('No equality answers yet.\n');
  });

  it('of any answers: no small number, no sum that gives one away, and the people where there are five', async () => {
    const [pack] = equalityPacks;
    if (!pack) throw new Error('There is no pack.');
    const person = fc.record(
      Object.fromEntries(
        questionsOf(pack).flatMap((question) =>
          question.type === 'choice'
            ? [[question.name, fc.constantFrom(...question.options.map(({value}) => value))] as const]
            : [],
        ),
      ),
      {requiredKeys: []},
    );
    /** The numbers of a sum, which are known to whoever knows the sum. */
    const check = (counts: readonly OptionCount[], whole: OptionCount['count']) => {
      const shown = counts.map(({count}) => count);
      for (const count of shown) expect(count === HIDDEN || count === 0 || count >= 5).toBe(true);
      const hidden = shown.filter((count) => count === HIDDEN).length;
      expect(whole !== HIDDEN && hidden === 1).toBe(false);
      if (whole === HIDDEN && counts.length) expect(hidden).toBeGreaterThan(0);
      for (const {count, further} of counts) if (further) check(further.counts, count);
    };
    await fc.assert(
      fc.asyncProperty(fc.array(person, {maxLength: 60}), async (people) => {
        const rows = people.map((answers) =>
          equalityRowOf({answers: JSON.stringify(answersToSend(pack, answers as Answers))}),
        );
        const {packs} = await countsOf(rows);
        for (const {total, questions} of packs) {
          expect(total).toBe(people.length >= 5 ? people.length : HIDDEN);
          for (const {counts} of questions) check(counts, total);
        }
      }),
      {numRuns: 60, seed: 20_261_120},
    );
  });
});
