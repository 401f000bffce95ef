import type {Catalogue} from '../localization/catalogues.js';

interface Place {
  push(catalogue: Catalogue): unknown;
}

/** Leaves a catalogue where the main script looks for it, whether that has run or is yet to come. */
export function add(catalogue: Catalogue): void {
  const hys = ((globalThis as {hys?: {catalogues?: Place}}).hys ??= {});
  hys.catalogues ??= [] as Catalogue[];
  hys.catalogues.push(catalogue);
}
