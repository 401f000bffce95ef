// Reads an element as if it had written out the tables of properties that it shares with others: the analyzer of custom
// elements does not follow them, and would leave those attributes out of everything that is made from its manifest.
import fs from 'node:fs';
import {fileURLToPath} from 'node:url';

const shared = fileURLToPath(new URL('../src/controllers/submission-controller.ts', import.meta.url));

/** @param {string} text a source @returns {string} the same, with `...destinationProperties` written out */
export function withPropertyTables(text) {
  const [, table] =
    /export const destinationProperties: PropertyDeclarations = \{\n([\s\S]*?)\n\};/.exec(
      fs.readFileSync(shared, 'utf8'),
    ) ?? [];
  if (!table) throw new Error(`${shared} has no table destinationProperties that can be read.`);
  return text.replace('...destinationProperties,', () => table.trim());
}
