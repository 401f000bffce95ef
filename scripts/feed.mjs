// `npm run feed -- check FILE`: says what is wrong with a feed of updates, where, and what to do.
import fs from 'node:fs';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';

const HELP = `Checks a feed of updates for <hys-you-said-we-did>.

  npm run feed -- check updates.json
`;

/** @returns {Promise<typeof import('../src/feed/check-feed.js')>} the same rules as on the page and in the receiver */
async function rules() {
  const {outputFiles} = await build({
    entryPoints: [fileURLToPath(new URL('../src/feed/check-feed.ts', import.meta.url))],
    bundle: true,
    format: 'esm',
    write: false,
  });
  return import(
    `data:text/javascript;base64,${Buffer.from(outputFiles[0]?.contents ?? '').toString('base64')}`
  );
}

/** What the element takes as well, though it is no feed: `[{"youSaid": …}]`. */
function isPlainList(/** @type {string} */ text) {
  try {
    const list = JSON.parse(text);
    return Array.isArray(list) && list.length > 0 && list.every((row) => row && typeof row === 'object');
  } catch {
    return false;
  }
}

const [command, file, ...more] = process.argv.slice(2);
if (command !== 'check' || !file || more.length) {
  console.log(HELP);
  process.exitCode = command === '--help' ? 0 : 1;
} else if (!fs.existsSync(file)) {
  console.error(`There is no file ${file}.`);
  process.exitCode = 1;
} else {
  const text = fs.readFileSync(file, 'utf8');
  const {checkFeed} = await rules();
  const mistakes = isPlainList(text) ? [] : checkFeed(text);
  for (const {place, found, advice} of mistakes) console.log(`${place}: found ${found}. ${advice}`);
  console.log(
    mistakes.length
      ? `\n${mistakes.length} to put right in ${file}.`
      : isPlainList(text)
        ? `${file} is a plain list of updates, which works as src. A JSON Feed can say more, and feed readers read it too;\n` +
          'only of one can the texts be checked. The console of a page says what is missing here.'
        : `Nothing is wrong with ${file}.`,
  );
  process.exitCode = mistakes.length ? 1 : 0;
}
