import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {CountRow} from '../src/friends-and-family-counts.js';
import {hiddenNumbers} from '../src/small-numbers.js';

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

/** The rows of a table from the counts of each method of each team. */
function tableOf(teams: readonly (readonly (readonly number[])[])[]): readonly CountRow[] {
  const row = (kind: CountRow['kind'], parts: readonly (readonly number[])[]): CountRow => {
    const counts = [0, 1, 2, 3, 4, 5].map((index) => sum(parts.map((part) => part[index] ?? 0)));
    return {kind, team: null, method: null, counts, total: sum(counts)};
  };
  return [
    ...teams.flatMap((methods) => [
      ...methods.map((counts) => row('method', [counts])),
      row('team', methods),
    ]),
    row('all', teams.flat()),
  ];
}

const shown = (rows: readonly CountRow[]) => {
  const hidden = hiddenNumbers(rows);
  return rows.map(({counts, total}, row) =>
    [...counts, total].map((number, column) => (hidden[row]?.[column] ? '*' : number)).join(' '),
  );
};

/** The equations of a table over its hidden numbers: every sum across and down, written out in the plainest way. */
function equationsOf(rows: readonly CountRow[], hidden: readonly (readonly boolean[])[]) {
  const unknowns = hidden.flatMap((columns, row) =>
    columns.flatMap((isHidden, column) => (isHidden ? [`${row}:${column}`] : [])),
  );
  const sums: (readonly string[])[] = [];
  let ofTeam: number[] = [];
  const teams: number[] = [];
  rows.forEach(({kind}, row) => {
    sums.push([0, 1, 2, 3, 4, 5, 6].map((column) => `${row}:${column}`));
    const members = kind === 'team' ? ofTeam : kind === 'all' ? teams : [];
    if (members.length > 0)
      for (const column of [0, 1, 2, 3, 4, 5, 6])
        sums.push([...members.map((member) => `${member}:${column}`), `${row}:${column}`]);
    if (kind === 'method') ofTeam.push(row);
    else ofTeam = [];
    if (kind === 'team') teams.push(row);
  });
  // The last of each sum is the whole, so it has the other sign.
  return {
    unknowns,
    matrix: sums.map((names) =>
      unknowns.map((name) => (names.at(-1) === name ? -1 : names.includes(name) ? 1 : 0)),
    ),
  };
}

/** The unknowns that have one value only, by elimination. */
function determined(matrix: readonly (readonly number[])[], width: number): readonly number[] {
  const rows = matrix.map((row) => [...row]);
  let done = 0;
  for (let column = 0; column < width; column += 1) {
    const pivot = rows.findIndex((row, index) => index >= done && Math.abs(row[column] ?? 0) > 1e-9);
    if (pivot < 0) continue;
    const found = rows[pivot] as number[];
    rows[pivot] = rows[done] as number[];
    const factor = found[column] as number;
    rows[done] = found.map((value) => value / factor);
    rows.forEach((row, index) => {
      const times = row[column] ?? 0;
      if (index === done || times === 0) return;
      (rows[done] as number[]).forEach((value, at) => (row[at] = (row[at] as number) - times * value));
    });
    done += 1;
  }
  return rows.slice(0, done).flatMap((row) => {
    const left = row.flatMap((value, index) => (Math.abs(value) > 1e-9 ? [index] : []));
    return left.length === 1 ? left : [];
  });
}

describe('Small numbers', () => {
  it('are none in a table of large ones and noughts', () => {
    const rows = tableOf([[[20, 10, 5, 0, 0, 7]], [[5, 5, 5, 5, 5, 5]]]);
    expect(hiddenNumbers(rows).flat()).not.toContain(true);
  });

  it('are all that is hidden where there are enough of them', () => {
    expect(shown(tableOf([[[2, 3, 0, 0, 0, 0]]]))).toEqual([
      '* * 0 0 0 0 5',
      '* * 0 0 0 0 5',
      '* * 0 0 0 0 5',
    ]);
  });

  it('take the next smallest number with them where a total would give one away', () => {
    expect(shown(tableOf([[[3, 20, 9, 0, 0, 0]]]))).toEqual([
      '* 20 * 0 0 0 32',
      '* 20 * 0 0 0 32',
      '* 20 * 0 0 0 32',
    ]);
  });

  it('take another team with them where the row of all would give one away', () => {
    expect(shown(tableOf([[[3, 20, 9, 0, 0, 0]], [[30, 40, 50, 0, 0, 0]]]))).toEqual([
      '* 20 * 0 0 0 32',
      '* 20 * 0 0 0 32',
      '* 40 * 0 0 0 120',
      '* 40 * 0 0 0 120',
      '33 60 59 0 0 0 152',
    ]);
  });

  it('take a third one with them where their sum says that each of them is 1', () => {
    expect(shown(tableOf([[[1, 1, 10, 30, 0, 0]]]))[0]).toBe('* * * 30 0 0 42');
  });

  it('are hidden together with a total that is small itself', () => {
    expect(shown(tableOf([[[3, 0, 0, 0, 0, 0]], [[30, 0, 0, 0, 0, 0]]]))).toEqual([
      '* 0 0 0 0 0 *',
      '* 0 0 0 0 0 *',
      '* 0 0 0 0 0 *',
      '* 0 0 0 0 0 *',
      '33 0 0 0 0 0 33',
    ]);
  });

  it('cannot be worked out from what is shown, in any table', () => {
    const count = fc.oneof(fc.constant(0), fc.integer({min: 1, max: 6}), fc.integer({min: 5, max: 60}));
    const method = fc.tuple(count, count, count, count, count, count).filter((counts) => sum(counts) > 0);
    const teams = fc.array(fc.array(method, {minLength: 1, maxLength: 3}), {minLength: 1, maxLength: 4});
    fc.assert(
      fc.property(teams, (given) => {
        const rows = tableOf(given);
        const hidden = hiddenNumbers(rows);
        const {unknowns, matrix} = equationsOf(rows, hidden);
        expect(determined(matrix, unknowns.length).map((index) => unknowns[index])).toEqual([]);
        rows.forEach(({counts, total}, row) =>
          [...counts, total].forEach((number, column) => {
            const isHidden = hidden[row]?.[column];
            if (number === 0) expect(isHidden).toBe(false);
            if (number > 0 && number < 5) expect(isHidden).toBe(true);
          }),
        );
      }),
      {numRuns: 300},
    );
  });

  it('are found in a large trust while somebody waits', () => {
    const teams = Array.from({length: 150}, (_, team) =>
      Array.from({length: 3}, (_, method) =>
        Array.from({length: 6}, (_, index) => (team * 7 + method * 13 + index * 5) % (index < 2 ? 90 : 11)),
      ),
    );
    const began = performance.now();
    hiddenNumbers(tableOf(teams));
    expect(performance.now() - began).toBeLessThan(10_000);
  });
});
