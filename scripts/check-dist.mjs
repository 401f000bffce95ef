// The committed dist/ is what sites embed: it must be exactly what the sources make, to the byte.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {build} from './build.mjs';
import {reachFaults} from './check-reach.mjs';
import {syntaxFaults} from './check-syntax.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

const filesIn = (folder) =>
  fs.existsSync(folder)
    ? fs
        .readdirSync(folder, {recursive: true, withFileTypes: true})
        .filter((entry) => entry.isFile())
        .map((entry) => path.relative(folder, path.join(entry.parentPath ?? entry.path, entry.name)))
    : [];

/**
 * @param {string} committed
 * @param {string} rebuilt
 * @returns {string[]} one line per file that is not the same in both
 */
export function differences(committed, rebuilt) {
  const [ours, theirs] = [new Set(filesIn(committed)), new Set(filesIn(rebuilt))];
  const lines = [];
  for (const name of [...new Set([...ours, ...theirs])].sort()) {
    if (!ours.has(name)) lines.push(`missing: ${name}`);
    else if (!theirs.has(name)) lines.push(`not made by the build: ${name}`);
    else if (!fs.readFileSync(path.join(committed, name)).equals(fs.readFileSync(path.join(rebuilt, name))))
      lines.push(`differs: ${name}`);
  }
  return lines;
}

if (process.argv[1] && import.meta.url === pathToFileURL(fs.realpathSync(process.argv[1])).href) {
  const rebuilt = fs.mkdtempSync(path.join(os.tmpdir(), 'hys-dist-'));
  try {
    await build(rebuilt);
    const dist = path.join(root, 'dist');
    const lines = [
      ...differences(dist, rebuilt).map((line) => `dist ${line}`),
      ...syntaxFaults(dist),
      ...reachFaults(dist),
    ];
    if (lines.length) {
      console.error(lines.join('\n'));
      console.error('Run "npm run build" and commit dist/.');
      process.exitCode = 1;
    } else console.log(`dist/ is what the sources make (${filesIn(dist).length} files).`);
  } finally {
    fs.rmSync(rebuilt, {recursive: true, force: true});
  }
}
