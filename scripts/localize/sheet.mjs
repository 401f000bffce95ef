// `npm run localize:sheet`: writes localization-sheet/index.html, on which the people whom the words are for check
// every sentence, in all catalogues side by side: on screen, or printed.
import fs from 'node:fs';
import path from 'node:path';
import {pathToFileURL} from 'node:url';
import {catalogues, english} from './catalogues.mjs';
import {readEasyRead} from './easy-read.mjs';
import {readMessages, root} from './messages.mjs';

/** @typedef {import('./messages.mjs').Message} Message */
/** @typedef {import('./messages.mjs').SourceMessage} SourceMessage */

/**
 * A catalogue as a column of the sheet.
 * @typedef {object} Column
 * @property {string} locale
 * @property {string} name
 * @property {string} lang
 * @property {boolean} [pictures] its sentences are rows, with a picture each
 * @property {Message[]} words
 */

/** @typedef {Pick<import('./easy-read.mjs').EasyRead, 'pictures' | 'drawings'>} Pictures */

const escaped = (/** @type {string} */ text) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** A value that is put in is shown by its name, so that its place can be checked too. */
const shown = (/** @type {Message} */ {contents}) =>
  contents
    .map((part) =>
      typeof part === 'string'
        ? escaped(part)
        : `<code lang="en-GB">${escaped(part.untranslatable.replace(/^\$\{(.*)\}$/, '{$1}'))}</code>`,
    )
    .join('');

/** The words beside it say the same, but somebody who checks has to be able to say which one they mean. */
const drawn = (/** @type {string} */ name, /** @type {Pictures['drawings']} */ drawings) =>
  `<svg viewBox="0 0 48 48" role="img" aria-label="${escaped(name)}">${(drawings[name] ?? [])
    .map((outline) => `<path fill="currentColor" fill-rule="evenodd" d="${escaped(outline)}"/>`)
    .join('')}</svg>`;

const style = `
@page { size: landscape }
body { font: 1rem/1.5 sans-serif; margin: 2rem auto; padding-inline: 1rem }
main > p { max-inline-size: 45rem }
table { border-collapse: collapse; inline-size: 100%; table-layout: fixed }
caption { font-weight: bold; padding-block: 2rem .5rem; text-align: start }
th, td { border: 1px solid; overflow-wrap: anywhere; padding: .5rem; text-align: start; vertical-align: top }
code { font-size: .875em }
textarea, input { box-sizing: border-box; font: inherit; inline-size: 100% }
p label { display: block; max-inline-size: 30rem }
.row { align-items: start; display: flex; gap: .5rem; margin-block-end: .5rem }
.row svg { block-size: 2rem; flex: none; inline-size: 2rem }
@media print { tr { break-inside: avoid } thead { display: table-header-group } body { font-size: 8pt; margin: 0 } }
`;

/**
 * @param {SourceMessage[]} source
 * @param {Column[]} columns
 * @param {Pictures} easyRead
 * @returns {string} a page
 */
export function sheet(source, columns, {pictures, drawings}) {
  const texts = new Map(
    columns.map(({locale, words}) => [locale, new Map(words.map((message) => [message.id, shown(message)]))]),
  );
  const files = [...new Set(source.map(({file}) => file))].sort();
  const cell = (/** @type {string} */ id, /** @type {Column} */ {locale, lang, pictures: inRows}) => {
    const text = texts.get(locale)?.get(id);
    if (!text) return '<td>Not translated</td>';
    if (!inRows) return `<td lang="${lang}">${text}</td>`;
    const rows = text.split('\n').map((sentence, index) => {
      const name = pictures[id]?.[index];
      return `<div class="row">${name ? drawn(name, drawings) : ''}<span>${sentence}</span></div>`;
    });
    return `<td lang="${lang}">${rows.join('')}</td>`;
  };
  const row = (/** @type {SourceMessage} */ message) => `<tr>
<th scope="row"><code>${escaped(message.id)}</code></th>
<td>${shown(message)}</td>
${columns.map((column) => cell(message.id, column)).join('\n')}
<td>${escaped(message.desc ?? '')}</td>
<td><textarea rows="2" aria-label="Note on ${escaped(message.id)}"></textarea></td>
</tr>`;
  const headings = (/** @type {string[]} */ names) =>
    `<thead><tr>${names.map((name) => `<th scope="col">${escaped(name)}</th>`).join('')}</tr></thead>`;
  const table = (/** @type {string} */ file) => `<table>
<caption>${escaped(file)}</caption>
${headings(['Id', 'English', ...columns.map(({name}) => name), 'Where it stands', 'Note'])}
<tbody>
${source
  .filter((message) => message.file === file)
  .map(row)
  .join('\n')}
</tbody>
</table>`;
  const ids = new Set(source.map(({id}) => id));
  const others = Object.entries(pictures).filter(([id]) => !ids.has(id));
  const otherPictures = `<table>
<caption>Pictures beside words that have another id</caption>
${headings(['Question or option', 'Picture'])}
<tbody>
${others
  .map(
    ([id, names]) => `<tr><th scope="row"><code>${escaped(id)}</code></th>
<td><div class="row">${names.map((name) => drawn(name, drawings)).join('')}</div></td></tr>`,
  )
  .join('\n')}
</tbody>
</table>`;
  const field = (/** @type {string} */ label) => `<p><label>${label} <input></label></p>`;
  const place = (/** @type {Column} */ {name, locale}) =>
    `<li>${escaped(name)}: <code>src/localization/xliff/${locale}.xlf</code>, reviews in
<code>src/localization/reviews/${locale}.json</code></li>`;
  return `<!doctype html>
<html lang="${english.lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Every sentence</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>Every sentence</h1>
<p>There are ${source.length}. Read each beside the English: does it say the same, would you say it so, and is it right
where it stands? In Easy Read each sentence is a row: does its picture say the same? What is in braces is put in later.
Print the page or save it before you close it: it keeps no notes.</p>
<p>Your name, your role, the date and what you checked go into the reviews, and what you would say into the words:</p>
<ul>
${columns.map(place).join('\n')}
</ul>
${['Your name', 'Your role', 'Date'].map(field).join('\n')}
${files.map(table).join('\n')}
${others.length ? otherPictures : ''}
</main>
</body>
</html>
`;
}

if (process.argv[1] && import.meta.url === pathToFileURL(fs.realpathSync(process.argv[1])).href) {
  const {source, translations} = readMessages();
  const file = path.join(root, 'localization-sheet/index.html');
  const columns = catalogues.map(({locale, name, lang, pictures = false}) => ({
    ...{locale, name, lang, pictures},
    words: translations.get(locale) ?? [],
  }));
  fs.mkdirSync(path.dirname(file), {recursive: true});
  fs.writeFileSync(file, sheet(source, columns, await readEasyRead()));
  console.log(path.relative(root, file));
}
