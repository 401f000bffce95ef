import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

/** A letter with a mark above it, and the same letter without. */
export type Marked = readonly [marked: string, plain: string];

/** The letters of Welsh that fonts leave out most often. */
export const welshLetters: readonly Marked[] = [
  ['ŵ', 'w'],
  ['Ŵ', 'W'],
  ['ŷ', 'y'],
  ['Ŷ', 'Y'],
];

/** The lists of fonts that the example pages ask for, and what a page gets that asks for none. */
export function familiesOfPages(): readonly string[] {
  const pages = fileURLToPath(new URL('../../../stories/pages', import.meta.url));
  const sheets = readdirSync(pages, {recursive: true, encoding: 'utf8'}).filter((name) =>
    name.endsWith('.css'),
  );
  const asked = sheets.flatMap((name) => [
    ...readFileSync(join(pages, name), 'utf8').matchAll(/font-family:([^;}]+)/g),
  ]);
  return [...new Set(['serif', ...asked.map(([, families = '']) => families.trim())])];
}

/**
 * In the page: those of the letters that are not drawn as what they are, which is the plain letter with ink above it.
 * An empty place, a box, a code in a box and a question mark all fail that, whichever an engine draws for a letter that
 * it has not; so does a letter from another font, which stands out in the middle of a word.
 */
export function undrawn(letters: readonly Marked[], families: readonly string[]): string[] {
  const SIZE = 100;
  const canvas = document.createElement('canvas');
  canvas.width = 2 * SIZE;
  canvas.height = 2 * SIZE;
  const context = canvas.getContext('2d', {willReadFrequently: true}) as CanvasRenderingContext2D;
  const inkOf = (letter: string) => {
    context.clearRect(0, 0, canvas.width, canvas.height);
    context.fillText(letter, SIZE / 4, 1.5 * SIZE);
    const {data} = context.getImageData(0, 0, canvas.width, canvas.height);
    return Array.from({length: canvas.width * canvas.height}, (_, index) => (data[4 * index + 3] ?? 0) > 127);
  };
  const isDrawn = ([marked, plain]: Marked) => {
    const [whole, base] = [inkOf(marked), inkOf(plain)];
    const top = Math.floor(base.indexOf(true) / canvas.width) * canvas.width;
    const above = whole.slice(0, top).filter(Boolean).length;
    const ink = base.filter(Boolean).length;
    const different = base.filter((isInk, index) => index >= top && isInk !== whole[index]).length;
    return ink > 0 && above > ink / 50 && different < ink / 10;
  };
  return families.flatMap((family) => {
    context.font = `${SIZE}px ${family}`;
    return letters.filter((letter) => !isDrawn(letter)).map(([marked]) => `${marked} in ${family}`);
  });
}
