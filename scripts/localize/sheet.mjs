// `npm run localize:sheet`: writes localization-sheet/index.html, on which the people whom the words are for check
// every state of each element beside the ids of its sentences, and then every sentence, in all catalogues side by side:
// on screen, or printed.
import fs from 'node:fs';
import path from 'node:path';
import {pathToFileURL} from 'node:url';
import {catalogues, english} from './catalogues.mjs';
import {readEasyRead} from './easy-read.mjs';
import {readMessages, root} from './messages.mjs';
import {mannersOf, renderStates} from './renderings.mjs';
import {everywhere, states} from './states.mjs';

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

/** @typedef {import('./renderings.mjs').Rendered} Rendered */
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
section { border-block-start: 1px solid; margin-block-start: 2rem }
.renderings { display: grid; gap: 1rem; grid-template-columns: repeat(auto-fill, minmax(20rem, 1fr)) }
figure { margin: 0 }
figcaption { font-weight: bold; padding-block-end: .5rem }
.rendering { border: 1px solid; overflow: auto; padding: .5rem }
@media print { figure { break-inside: avoid } tr { break-inside: avoid } thead { display: table-header-group } body { font-size: 8pt; margin: 0 } }
`;

const idOf = (/** @type {number} */ state) => `state-${state + 1}`;

/**
 * Each state in every catalogue. What was rendered is put into a shadow root again, so that it looks as it did.
 * @param {Rendered[]} rendered
 * @returns {string}
 */
function statesOf(rendered) {
  const styles = [...new Set(rendered.flatMap(({renderings}) => renderings.map(({styles}) => styles)))];
  const figure = (
    /** @type {import('./renderings.mjs').Rendering} */ {name, lang, html, styles: own, spoken},
  ) => `<figure>
<figcaption>${escaped(name)}</figcaption>
<div class="rendering" lang="${lang}" data-styles="${styles.indexOf(own)}"><template shadowrootmode="open">${html}</template></div>
${spoken.map((text) => `<p>Said aloud: <q lang="${lang}">${escaped(text)}</q></p>`).join('')}
</figure>`;
  const section = ({name, element, ids, renderings}, /** @type {number} */ index) => `<section>
<h3 id="${idOf(index)}">${escaped(name)} <code>${escaped(element)}</code></h3>
<p>Its sentences: ${ids.map((id) => `<a href="#${id}"><code>${id}</code></a>`).join(', ')}</p>
<div class="renderings">
${renderings.map(figure).join('\n')}
</div>
</section>`;
  return `<h2>Every state</h2>
<p>There are ${rendered.length}. This is what people come to see; what stands between its words is an example.</p>
<ul>
${rendered.map(({name}, index) => `<li><a href="#${idOf(index)}">${escaped(name)}</a></li>`).join('\n')}
</ul>
${rendered.map(section).join('\n')}
${styles.map((css) => `<style class="styles" media="not all">${css}</style>`).join('\n')}
<script>
  const sheets = [...document.querySelectorAll('.styles')].map(({textContent}) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(textContent);
    return sheet;
  });
  for (const {shadowRoot, dataset} of document.querySelectorAll('[data-styles]'))
    shadowRoot.adoptedStyleSheets = [sheets[dataset.styles]];
</script>`;
}

/**
 * @param {SourceMessage[]} source
 * @param {Column[]} columns
 * @param {Pictures} easyRead
 * @param {Rendered[]} rendered
 * @returns {string} a page
 */
export function sheet(source, columns, {pictures, drawings}, rendered) {
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
  /** Where a sentence is to be seen, for a start. */
  const seenIn = (/** @type {string} */ id) => {
    const index = rendered.findIndex(({ids}) => ids.includes(id));
    return index < 0
      ? 'In no state'
      : `<a href="#${idOf(index)}">${escaped(rendered[index]?.name ?? '')}</a>`;
  };
  const row = (/** @type {SourceMessage} */ message) => `<tr id="${escaped(message.id)}">
<th scope="row"><code>${escaped(message.id)}</code></th>
<td>${shown(message)}</td>
${columns.map((column) => cell(message.id, column)).join('\n')}
<td>${[escaped(message.desc ?? ''), seenIn(message.id)].filter(Boolean).join('. ')}</td>
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
<title>Every state and every sentence</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>Every state and every sentence</h1>
<p>There are ${source.length} sentences. Read each beside the English: does it say the same, would you say it so, and is it right
where it stands? In Easy Read each sentence is a row: does its picture say the same? What is in braces is put in later.
Print the page or save it before you close it: it keeps no notes.</p>
<p>Your name, your role, the date and what you checked go into the reviews, and what you would say into the words:</p>
<ul>
${columns.map(place).join('\n')}
</ul>
${['Your name', 'Your role', 'Date'].map(field).join('\n')}
${statesOf(rendered)}
<h2>Every sentence</h2>
${files.map(table).join('\n')}
${others.length ? otherPictures : ''}
</main>
</body>
</html>
`;
}

if (process.argv[1] && import.meta.url === pathToFileURL(fs.realpathSync(process.argv[1])).href) {
  const messages = readMessages();
  const {source, translations} = messages;
  const file = path.join(root, 'localization-sheet/index.html');
  const columns = catalogues.map(({locale, name, lang, pictures = false}) => ({
    ...{locale, name, lang, pictures},
    words: translations.get(locale) ?? [],
  }));
  const rendered = await renderStates(states, everywhere, mannersOf(messages));
  fs.mkdirSync(path.dirname(file), {recursive: true});
  fs.writeFileSync(file, sheet(source, columns, await readEasyRead(), rendered));
  console.log(path.relative(root, file));
}
