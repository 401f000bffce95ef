// Every state of every element, rendered by the elements themselves in Chromium, in the words of each catalogue as they
// are in the sources now.
/* global document, Element, MutationObserver, NodeFilter */
import fs from 'node:fs';
import {createServer} from 'node:http';
import path from 'node:path';
import {text} from 'node:stream/consumers';
import {build} from 'esbuild';
import puppeteer from 'puppeteer-core';
import {chromeArgs, chromePath, howToInstall} from '../browser.mjs';
import {catalogues, english} from './catalogues.mjs';
import {enact} from './enact.mjs';
import {root, textOf} from './messages.mjs';

/** @typedef {import('./states.mjs').State} State */

/**
 * How an element is asked for the words of a catalogue, and what is to be read in them at the end.
 * @typedef {{name: string, lang: string, reading: string, audience: string, words: Map<string, string>}} Manner
 */

/**
 * @typedef {object} Rendering
 * @property {string} name of the catalogue, as people call it
 * @property {string} lang
 * @property {string} html what the element has rendered
 * @property {string} styles the style sheet that it has in its root
 * @property {string[]} spoken what screen readers were told besides, in order
 */

/**
 * A state with its message ids in the order in which they are met, and a rendering in each manner.
 * @typedef {{name: string, element: string, ids: string[], renderings: Rendering[]}} Rendered
 */

/** Where the words of each message would be, its id stands, in marks that no text has. */
const idsForWords = {
  name: 'ids-for-words',
  setup(/** @type {import('esbuild').PluginBuild} */ {onLoad}) {
    onLoad({filter: /localization.generated.[\w-]+\.ts$/}, async ({path: file}) => {
      const {outputFiles} = await build({entryPoints: [file], bundle: true, format: 'esm', write: false});
      const source = Buffer.from(outputFiles[0]?.contents ?? '').toString('base64');
      const {templates} = await import(`data:text/javascript;base64,${source}`);
      const marked = Object.entries(templates).map(([id, template]) => {
        const values = typeof template === 'string' ? [] : template.values;
        const lines = typeof template === 'string' ? template.split('\n').length : 1;
        const mark = Array.from({length: lines}, () => `⟦${id}⟧`).join('\\n');
        const put = values.map((/** @type {unknown} */ value) => ` \${${value}}`).join('');
        return `${JSON.stringify(id)}: ${values.length ? 'str' : ''}\`${mark}${put}\``;
      });
      return {
        contents: `import {str} from '@lit/localize';\nexport const templates = {${marked.join(',\n')}};`,
        loader: 'ts',
        resolveDir: root,
      };
    });
  },
};

/**
 * The main script and all add-on scripts in one, as the sources are now.
 * @param {import('esbuild').Plugin[]} plugins
 * @param {string} [more]
 */
async function script(plugins, more = '') {
  const addOns = fs.readdirSync(path.join(root, 'src/catalogues')).filter((name) => name !== 'add.ts');
  const {outputFiles} = await build({
    stdin: {
      contents: [
        ...[...addOns.map((name) => `./src/catalogues/${name}`), './src/embed.ts'].map(
          (file) => `import '${file}';`,
        ),
        // For a state that begins with what an earlier visit has left on the device.
        "import {createRecordStore} from './src/submission/record-store.ts';",
        'window.records = createRecordStore(() => indexedDB);',
        more,
      ].join('\n'),
      resolveDir: root,
    },
    bundle: true,
    format: 'iife',
    write: false,
    plugins,
  });
  return Buffer.from(outputFiles[0]?.contents ?? '').toString('utf8');
}

/**
 * In the page: does to every text what translators of browsers do, as soon as it is there. They take it away, and put their
 * own in its place, in two elements.
 */
export function translateAll() {
  const untouched = 'script, style, textarea, option, svg, font';
  /** @param {Node} root */
  const translate = (root) => {
    const texts = document.createNodeIterator(root, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      const {parentElement, nodeValue} = text;
      if (!nodeValue?.trim() || parentElement?.closest(untouched)) continue;
      const [outer, inner] = [document.createElement('font'), document.createElement('font')];
      inner.textContent = nodeValue;
      outer.append(inner);
      /** @type {ChildNode} */ (text).replaceWith(outer);
    }
  };
  const watch = (/** @type {Node} */ root) =>
    new MutationObserver(() => translate(root)).observe(root, {
      subtree: true,
      childList: true,
      characterData: true,
    });
  const {attachShadow} = Element.prototype;
  Element.prototype.attachShadow = function (init) {
    const root = attachShadow.call(this, init);
    watch(root);
    return root;
  };
  watch(document);
}

/** A clock that can be put forward, in place before the elements look at it. */
const clock = `<script>
  const now = Date.now;
  window.hoursAhead = 0;
  Date.now = () => now() + hoursAhead * 3600000;
</script>`;

/**
 * A site of one empty page, which answers what is sent as it is told to.
 * @param {{words: string, ids: string}} scripts
 */
async function startSite(scripts) {
  /** @type {State} */
  let now;
  /** @type {import('node:http').ServerResponse[]} */
  const held = [];
  const server = createServer(async (request, response) => {
    const [address = ''] = (request.url ?? '').split('?');
    const sent = await text(request);
    const file = now?.files?.[address];
    if (request.method === 'POST') {
      // Some services are sent forms: those hear nothing of an id.
      const id = sent.startsWith('{') ? JSON.parse(sent).id : '';
      const {reply = {status: 201, body: JSON.stringify({id})}} = now;
      if (reply === 'never') return void held.push(response);
      response
        .writeHead(reply.status, {'content-type': 'application/json', ...reply.headers})
        .end(reply.body);
    } else if (address === '/words.js' || address === '/ids.js') {
      response.setHeader('content-type', 'text/javascript; charset=utf-8');
      response.end(address === '/ids.js' ? scripts.ids : scripts.words);
    } else if (file === null) {
      held.push(response);
    } else if (file !== undefined) {
      response
        .setHeader('content-type', address.endsWith('.json') ? 'application/json' : 'application/xml')
        .end(file);
    } else {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end(`<!doctype html><title>States</title>${clock}<script src="${address}.js"></script>`);
    }
  });
  await new Promise((listening) => server.listen(0, '127.0.0.1', () => listening(undefined)));
  const {port} = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {
    url: `http://127.0.0.1:${port}`,
    /** Serves that state from now on; what is still on its way from before never arrives. */
    stands(/** @type {State} */ state) {
      now = state;
      // A browser opens few connections to one place.
      for (const response of held.splice(0)) response.destroy();
    },
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

/**
 * @param {State[]} states
 * @param {Record<string, Record<string, string>>} everywhere the attributes of each element in every state
 * @param {Manner[]} manners
 * @param {{patience?: number, translated?: boolean, more?: string}} [options] how long a step may take, in
 *   milliseconds; whether a translator is at work all the while (then no ids are met); code that the page runs besides
 * @returns {Promise<Rendered[]>}
 */
export async function renderStates(
  states,
  everywhere,
  manners,
  {patience = 10_000, translated = false, more} = {},
) {
  const executablePath = chromePath();
  if (!executablePath) throw new Error(`Chromium renders the states and is not here. ${howToInstall()}`);
  const [words, ids] = await Promise.all([script([], more), script([idsForWords])]);
  const site = await startSite({words, ids});
  const browser = await puppeteer.launch({
    browser: 'chrome',
    executablePath,
    args: chromeArgs,
    headless: true,
  });
  try {
    /** @type {string[]} */
    const lines = [];
    const open = async (/** @type {string} */ address) => {
      const page = await browser.newPage();
      page.on('console', (line) => lines.push(line.text()));
      page.on('pageerror', (error) => lines.push(String(error)));
      await page.goto(`${site.url}${address}`);
      return page;
    };
    const openWords = async () => {
      const page = await open('/words');
      if (translated) await page.evaluate(translateAll);
      return page;
    };
    let [inWords, inIds] = [await openWords(), await open('/ids')];
    const rendered = [];
    for (const state of states) {
      const enacted = (
        /** @type {import('puppeteer-core').Page} */ page,
        /** @type {Manner} */ {lang, reading, audience},
        /** @type {string} */ expected,
      ) => {
        const {element, steps, speaks = false} = state;
        const attributes = {...everywhere[element], ...state.attributes, reading, audience};
        site.stands(state);
        lines.length = 0;
        return page
          .evaluate(enact, {element, attributes, steps, speaks, lang, expected, patience})
          .catch((error) => {
            throw new Error(
              [
                `“${state.name}” of ${element} in ${lang}, ${reading}, ${audience}: ${error.message}`,
                ...lines,
              ].join('\n'),
            );
          });
      };
      const renderings = [];
      const met = new Set();
      for (const manner of manners) {
        const [line = ''] = (manner.words.get(state.shows) ?? '').split('\n');
        const {name, lang} = manner;
        renderings.push({name, lang, ...(await enacted(inWords, manner, line))});
        // English is in the sources and not in a catalogue; where it has another sentence, so has its Welsh.
        if (lang !== 'cy' || translated) continue;
        const marks = await enacted(inIds, manner, `⟦${state.shows}⟧`);
        for (const [, id] of [marks.html, ...marks.spoken].join(' ').matchAll(/⟦([\w.-]+)⟧/g)) met.add(id);
      }
      rendered.push({name: state.name, element: state.element, ids: [...met], renderings});
      // What has been lost is counted, and told, for as long as a page is open.
      if (state.steps.some(([act]) => act === 'return')) {
        await Promise.all([inWords.close(), inIds.close()]);
        [inWords, inIds] = [await openWords(), await open('/ids')];
      }
    }
    return rendered;
  } finally {
    await browser.close();
    site.close();
  }
}

/**
 * English and every catalogue, as elements are asked for them.
 * @param {ReturnType<typeof import('./messages.mjs').readMessages>} messages
 * @returns {Manner[]}
 */
export const mannersOf = ({source, translations}) =>
  [{...english, name: 'English'}, ...catalogues].map(({locale, name, lang, ...catalogue}) => {
    const messages = locale === english.locale ? source : (translations.get(locale) ?? []);
    return {
      name,
      lang,
      reading: 'pictures' in catalogue && catalogue.pictures ? 'easy' : 'standard',
      audience: locale.endsWith('-x-young') ? 'young' : 'adult',
      words: new Map(messages.map((message) => [message.id, textOf(message)])),
    };
  });
