// `npm run storage [-- --check]`: writes docs/storage.md from the sources. Whatever uses a store of the browser has to say
// above itself what it keeps: `@stores {localStorage} key - purpose; until when; when it is kept at all`.
import fs from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import ts from 'typescript';

const root = fileURLToPath(new URL('..', import.meta.url));
const statement = path.join(root, 'docs/storage.md');

/** Every way in which a page can leave something on a device. */
export const STORES = ['localStorage', 'sessionStorage', 'indexedDB', 'cookie', 'cookieStore', 'caches'];

/**
 * @param {string} text a source
 * @returns {{used: string[], kept: {store: string[], key: string, what: string}[]}}
 */
export function storageIn(text) {
  const source = ts.createSourceFile('source.ts', text, ts.ScriptTarget.ES2022, true);
  const used = new Set();
  const kept = [];
  const visit = (node) => {
    if (ts.isIdentifier(node) && STORES.includes(node.text)) {
      const {parent} = node;
      // A key of somebody's own object that is only called so is no store.
      const isName = ts.isPropertyAssignment(parent) || ts.isPropertySignature(parent);
      if (!isName || parent.name !== node) used.add(node.text);
    }
    // `window['localStorage']`
    if (ts.isElementAccessExpression(node) && ts.isStringLiteralLike(node.argumentExpression)) {
      if (STORES.includes(node.argumentExpression.text)) used.add(node.argumentExpression.text);
    }
    for (const tag of ts.getJSDocTags(node)) {
      if (tag.tagName.text !== 'stores' || tag.parent.parent !== node) continue;
      const comment = (ts.getTextOfJSDocComment(tag.comment) ?? '').replace(/\s+/g, ' ').trim();
      const [, stores, key, what] = /^\{([^}]+)\} (\S+) - (.+)$/.exec(comment) ?? [];
      if (!stores) throw new Error(`Write it as {store, store} key - what, until when, when: "${comment}"`);
      kept.push({store: stores.split(/,\s*/), key, what});
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return {used: [...used].sort(), kept};
}

const sources = () =>
  fs
    .readdirSync(path.join(root, 'src'), {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => path.join(entry.parentPath ?? entry.path, entry.name))
    .sort();

/**
 * @param {readonly {file: string, text: string}[]} [files]
 * @returns {{rows: {file: string, store: string[], key: string, what: string}[], faults: string[]}}
 */
export function storage(
  files = sources().map((file) => ({
    file: path.relative(root, file).split(path.sep).join('/'),
    text: fs.readFileSync(file, 'utf8'),
  })),
) {
  const rows = [];
  const faults = [];
  for (const {file, text} of files) {
    const {used, kept} = storageIn(text);
    const said = new Set(kept.flatMap(({store}) => store));
    for (const store of used) {
      if (!said.has(store)) faults.push(`${file} uses ${store} and no @stores says what for.`);
    }
    for (const store of said) {
      if (!used.includes(store)) faults.push(`${file} says that it uses ${store}, and does not.`);
    }
    rows.push(...kept.map((row) => ({file, ...row})));
  }
  return {rows, faults};
}

/** The statement that sites can copy into their own. */
export const statementOf = (rows) => `<!-- Made from the sources by "npm run storage". -->
# What is stored on a visitor's device

Nothing, unless the site that embeds an element asks for it. There are no cookies. This table is made from the code: a use of
a browser's store that it does not have fails the tests.

| Where | Key | What, until when, and when at all | In |
|---|---|---|---|
${rows
  .map(
    ({store, key, what, file}) =>
      `| ${store.map((one) => `\`${one}\``).join(' or ')} | \`${key}\` | ${what} | \`${file}\` |`,
  )
  .join('\n')}

Whether what a site turns on needs its visitors' consent is for that site to decide (in the United Kingdom: regulation 6 of the
Privacy and Electronic Communications Regulations). We claim no exemption for anybody.

Otherwise an answer that waits to be sent is in the memory of the open page, which is no store: it goes when the page goes. What a
browser keeps by itself is not in our hands, such as what was typed into a form, for its own suggestions or to restore a tab.
`;

if (process.argv[1] && fs.realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const {rows, faults} = storage();
  const text = statementOf(rows);
  if (process.argv.includes('--check')) {
    if (fs.readFileSync(statement, 'utf8') !== text)
      faults.push('docs/storage.md is old: run "npm run storage".');
  } else fs.writeFileSync(statement, text);
  for (const fault of faults) console.error(fault);
  if (faults.length) process.exitCode = 1;
}
