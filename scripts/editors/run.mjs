// `npm run test:editors [-- --write]`: what the real editors leave of each way to write an element into a text. It fails where
// that is not what expected.json, the README and the tests' own copies say; with --write it puts them right.
import fs from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {bundles, editors} from './editors.mjs';
import {markups} from './markups.mjs';
import {brokenPromises, tableOf, tryEditors} from './try.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const root = path.resolve(here, '../..');
const expectedFile = path.join(here, 'expected.json');
const savedFile = path.join(root, 'test/support/pages/saved-by-editors.json');

const readJson = (file) => (fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, 'utf8')) : {});
const write = process.argv.includes('--write');

if (!fs.existsSync(path.join(here, 'node_modules'))) {
  console.error('The editors are not installed. Run "npm ci --prefix scripts/editors" first.');
  process.exit(1);
}
const results = await tryEditors(editors, bundles);

console.table(Object.fromEntries(Object.entries(results).map(([key, {verdicts}]) => [key, verdicts])));
const verdicts = Object.fromEntries(Object.entries(results).map(([key, result]) => [key, result.verdicts]));
const saved = Object.fromEntries(Object.entries(results).map(([key, result]) => [key, result.saved]));
const table = tableOf(editors, verdicts);
const readme = path.join(root, 'README.md');
const TABLE = /\| Works after saving in[^]*?(?=\n\n)/;
if (write) {
  fs.writeFileSync(expectedFile, `${JSON.stringify(verdicts, null, 2)}\n`);
  fs.writeFileSync(savedFile, `${JSON.stringify(saved, null, 2)}\n`);
  fs.writeFileSync(readme, fs.readFileSync(readme, 'utf8').replace(TABLE, table));
}

const faults = brokenPromises(results);
if (JSON.stringify(readJson(expectedFile)) !== JSON.stringify(verdicts))
  faults.push('expected.json says otherwise.');
if (JSON.stringify(readJson(savedFile)) !== JSON.stringify(saved))
  faults.push('saved-by-editors.json says otherwise.');
if (!fs.readFileSync(readme, 'utf8').includes(table))
  faults.push(`The README says otherwise. It should say:\n\n${table}`);
for (const fault of faults) console.error(fault);
console.log(`${Object.keys(results).length * markups.length} cells, ${faults.length} faults`);
process.exitCode = faults.length ? 1 : 0;
