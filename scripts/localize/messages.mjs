// The sentences: English as it stands in the sources, and each catalogue as it stands in its XLIFF file. Read through
// the tool that extracts and builds them, so that there is one opinion about what a message is.
import {createHash} from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {readConfigFileAndWriteSchema} from '@lit/localize-tools/lib/config.js';
import {RuntimeLitLocalizer} from '@lit/localize-tools/lib/modes/runtime.js';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** A part of a message that no translator touches: tags, or a value that is put in. */
/** @typedef {{untranslatable: string, index: number}} Slot */
/** @typedef {{id: string, contents: (string | Slot)[]}} Message */
/** @typedef {Message & {file: string, desc?: string | undefined}} SourceMessage */

/**
 * A message in one line, each value as `{}`. Renaming a variable in the sources changes no sentence.
 * @param {Message} message
 */
export const textOf = ({contents}) =>
  contents
    .map((part) => (typeof part === 'string' ? part : part.untranslatable.replace(/\$\{[^}]*\}/g, '{}')))
    .join('');

/**
 * What a translator translated, as the lock remembers it.
 * @param {Message} message
 */
export const hashOf = (message) => createHash('sha256').update(textOf(message)).digest('hex').slice(0, 16);

/** @param {Record<string, unknown>} [changes] to the configuration */
function localizer(changes) {
  const config = readConfigFileAndWriteSchema(path.join(root, 'lit-localize.json'));
  return new RuntimeLitLocalizer(/** @type {any} */ ({...config, ...changes}));
}

const relative = (/** @type {string} */ file) => path.relative(root, file).split(path.sep).join('/');

/**
 * @returns {{
 *   source: SourceMessage[],
 *   translations: Map<string, Message[]>,
 *   targetLocales: string[],
 *   sourceFiles: {name: string, tree: import('typescript').SourceFile}[],
 * }}
 */
export function readMessages() {
  const tool = localizer();
  const {messages, errors} = tool.extractSourceMessages();
  if (errors.length) throw new Error(errors.map(({messageText}) => String(messageText)).join('\n'));
  return {
    source: messages.map(({name, contents, desc, file}) => ({
      id: name,
      contents,
      desc,
      file: relative(file.fileName),
    })),
    translations: new Map(
      [...tool.readTranslationsSync().translations].map(([locale, translated]) => [
        locale,
        translated.map(({name, contents}) => ({id: name, contents})),
      ]),
    ),
    targetLocales: tool.config.targetLocales,
    sourceFiles: tool.program
      .getSourceFiles()
      .map((tree) => ({name: relative(tree.fileName), tree}))
      .filter(({name}) => name.startsWith('src/') && !name.startsWith('src/localization/generated/')),
  };
}

/**
 * Extracts and builds into a folder that is thrown away, and names the files that would change.
 * @param {{xliff?: string, generated?: string}} [committed] folders, for the test of this check
 * @returns {Promise<{file: string, command: string}[]>}
 */
export async function outdatedFiles({
  xliff = path.join(root, 'src/localization/xliff'),
  generated = path.join(root, 'src/localization/generated'),
} = {}) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'hys-localize-'));
  const {warn} = console;
  try {
    const [xliffDir, outputDir] = [path.join(folder, 'xliff'), path.join(folder, 'generated')];
    fs.cpSync(xliff, xliffDir, {recursive: true});
    const interchange = {format: 'xliff', xliffDir};
    const output = {mode: 'runtime', language: 'ts', outputDir};
    // The builder warns of every sentence without a translation: that has a gate of its own.
    console.warn = () => {};
    const tool = localizer({interchange, output});
    await tool.writeInterchangeFiles();
    await tool.build();
    return [
      {made: xliffDir, now: xliff, command: 'npm run localize:extract'},
      {made: outputDir, now: generated, command: 'npm run localize:build'},
    ].flatMap(({made, now, command}) =>
      [...new Set([...fs.readdirSync(made), ...fs.readdirSync(now)])]
        .filter((name) => contentOf(path.join(made, name)) !== contentOf(path.join(now, name)))
        .map((name) => ({file: relative(path.join(now, name)), command})),
    );
  } finally {
    console.warn = warn;
    fs.rmSync(folder, {recursive: true});
  }
}

const contentOf = (/** @type {string} */ file) =>
  fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : undefined;
