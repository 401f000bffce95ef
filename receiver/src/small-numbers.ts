import type {CountRow} from './friends-and-family-counts.js';

/** Below it, a number may tell people apart. */
export const SMALLEST_SHOWN = 5;

/** A number of a table and the two sums that it belongs to: no number belongs to more, which is what this rests on. */
interface Cell {
  readonly row: number;
  /** Of the six answers; the total comes last. */
  readonly column: number;
  readonly value: number;
  readonly isOfAll: boolean;
  readonly ends: readonly [number, number];
}

/**
 * Which numbers of a table are not to be shown, by row: one entry for each count and a last one for the total. Hidden are
 * numbers from 1 to 4, and as many more as it takes so that none of the hidden ones can be worked out from those that are
 * shown by adding and subtracting. A nought is always shown.
 */
export function hiddenNumbers(rows: readonly CountRow[]): readonly (readonly boolean[])[] {
  const cells = cellsOf(rows);
  const sums = sumsOf(rows, cells);
  const hidden = new Set(cells.filter(({value}) => value > 0 && value < SMALLEST_SHOWN));
  const needed = () => {
    const more = againstSubtraction(cells, hidden);
    return more.length > 0 ? more : againstOnes(sums, hidden);
  };
  for (let more = needed(); more.length > 0; more = needed()) for (const cell of more) hidden.add(cell);
  const result = rows.map(({counts}) => [...counts, 0].map(() => false));
  for (const {row, column} of hidden) (result[row] as boolean[])[column] = true;
  return result;
}

/**
 * Every sum of the table as a point, every number as a line between two of them. A number of a method is in the sum of
 * its row and in the sum of its column in the team; one of a team in its column there and in its column of all. The sums
 * across the rows of teams and of all follow from these, so one point, the ground, stands for them.
 */
function cellsOf(rows: readonly CountRow[]): readonly Cell[] {
  const width = (rows[0]?.counts.length ?? 0) + 1;
  const ground = rows.length * (width + 1);
  const columnOf = (row: number, column: number) => row * (width + 1) + column;
  const acrossRow = (row: number) => columnOf(row, width);
  return rows.flatMap(({kind, counts, total}, row) =>
    [...counts, total].map((value, column): Cell => {
      const above = columnOf(parentOf(rows, row), column);
      const ends = {
        method: [acrossRow(row), above],
        team: [columnOf(row, column), above],
        all: [columnOf(row, column), ground],
      } as const;
      return {row, column, value, isOfAll: kind === 'all', ends: ends[kind]};
    }),
  );
}

/** The row to whose sums a row belongs: of a method its team, of a team the row of all. */
function parentOf(rows: readonly CountRow[], row: number): number {
  return rows[row]?.kind === 'method'
    ? rows.findIndex(({kind}, index) => index > row && kind === 'team')
    : rows.length - 1;
}

interface Sum {
  readonly parts: readonly Cell[];
  readonly whole: Cell;
}

function sumsOf(rows: readonly CountRow[], cells: readonly Cell[]): readonly Sum[] {
  const width = (rows[0]?.counts.length ?? 0) + 1;
  const parents = rows.map((_, row) => parentOf(rows, row));
  return rows.flatMap(({kind}, row) => {
    const own = cells.slice(row * width, (row + 1) * width);
    const across: Sum = {parts: own.slice(0, -1), whole: own.at(-1) as Cell};
    if (kind === 'method') return [across];
    const members = cells.filter((cell) => cell.row !== row && parents[cell.row] === row);
    const down = own.map((whole) => ({whole, parts: members.filter(({column}) => column === whole.column)}));
    return [across, ...down];
  });
}

/**
 * What to hide next, if some hidden number can still be worked out. What flows into a point flows out of it, so a hidden
 * number is fixed exactly when no circle of hidden ones goes through it. The way back that hides least closes one; there
 * is always a way, because nothing flows into a dead end.
 */
function againstSubtraction(cells: readonly Cell[], hidden: ReadonlySet<Cell>): readonly Cell[] {
  const bridge = bridgeOf(hidden);
  if (!bridge) return [];
  const whole = Math.max(...cells.map(({value}) => value));
  const neighbours = neighboursIn(cells.filter((cell) => cell.value > 0 && cell !== bridge));
  // The numbers of all teams are what a return is about, so they are the last to go.
  const cost = (cell: Cell) => (hidden.has(cell) ? 0 : cell.value + (cell.isOfAll ? whole : 0));
  const [start, end] = bridge.ends;
  const ways = new Map<number, {readonly cost: number; readonly back?: Cell; readonly from?: number}>();
  ways.set(start, {cost: 0});
  const queue = [start];
  for (const point of queue) {
    for (const [cell, other] of neighbours.get(point) ?? []) {
      const way = {cost: (ways.get(point)?.cost ?? 0) + cost(cell), back: cell, from: point};
      if (way.cost >= (ways.get(other)?.cost ?? Infinity)) continue;
      ways.set(other, way);
      queue.push(other);
    }
  }
  const found: Cell[] = [];
  for (let way = ways.get(end); way?.back; way = ways.get(way.from ?? start)) found.push(way.back);
  return found.filter((cell) => !hidden.has(cell));
}

/** Hidden numbers are at least 1. So where their sum is also how many they are, each of them is 1, and one more is hidden. */
function againstOnes(sums: readonly Sum[], hidden: ReadonlySet<Cell>): readonly Cell[] {
  for (const {parts, whole} of sums) {
    const hiddenParts = parts.filter((part) => hidden.has(part));
    if (hidden.has(whole) || hiddenParts.length === 0 || hiddenParts.some(({value}) => value > 1)) continue;
    const left = parts.filter((part) => !hidden.has(part) && part.value > 0);
    return [left.reduce((least, part) => (part.value < least.value ? part : least), left[0] ?? whole)];
  }
  return [];
}

/** A hidden number that no circle of hidden ones goes through: the only way between its ends. */
function bridgeOf(hidden: ReadonlySet<Cell>): Cell | undefined {
  const neighbours = neighboursIn(hidden);
  const steps = new Map<number, {readonly depth: number; readonly back?: Cell; readonly to?: number}>();
  const inTree = new Set<Cell>();
  for (const start of neighbours.keys()) {
    if (steps.has(start)) continue;
    steps.set(start, {depth: 0});
    const queue = [start];
    for (const point of queue) {
      for (const [cell, other] of neighbours.get(point) ?? []) {
        if (steps.has(other)) continue;
        steps.set(other, {depth: (steps.get(point)?.depth ?? 0) + 1, back: cell, to: point});
        inTree.add(cell);
        queue.push(other);
      }
    }
  }
  // Whatever is hidden beside the tree closes a circle with the ways from its ends to where they meet.
  const onCircle = new Set<Cell>();
  for (const cell of hidden) {
    if (inTree.has(cell)) continue;
    let [one, other]: readonly [number, number] = cell.ends;
    while (one !== other) {
      const [deeper, shallower] =
        (steps.get(one)?.depth ?? 0) >= (steps.get(other)?.depth ?? 0) ? [one, other] : [other, one];
      const {back, to} = steps.get(deeper) ?? {};
      if (!back || to === undefined) break;
      onCircle.add(back);
      [one, other] = [to, shallower];
    }
  }
  return [...inTree].find((cell) => !onCircle.has(cell));
}

type Neighbours = ReadonlyMap<number, readonly (readonly [Cell, number])[]>;

function neighboursIn(cells: Iterable<Cell>): Neighbours {
  const neighbours = new Map<number, (readonly [Cell, number])[]>();
  for (const cell of cells) {
    const [one, other] = cell.ends;
    for (const [from, to] of [
      [one, other],
      [other, one],
    ] as const) {
      const known = neighbours.get(from);
      if (known) known.push([cell, to]);
      else neighbours.set(from, [[cell, to]]);
    }
  }
  return neighbours;
}
