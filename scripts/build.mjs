// `npm run build [-- <folder>]`: makes dist/ (or the folder named) from nothing: the script with its source map
// and hashes, the ES modules, the type declarations, and what editors and frameworks read.
import {spawnSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {rollup} from 'rollup';
import {builds} from '../rollup.config.mjs';
import {syntaxFaults} from './check-syntax.mjs';
import {writeManifest} from './manifest.mjs';
import {settingsSchema} from './settings-schema.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Subresource Integrity for every script that a page can name. */
function writeHashes(dist) {
  const hashes = {};
  for (const name of fs.readdirSync(dist).sort()) {
    if (!name.endsWith('.min.js')) continue;
    hashes[name] = `sha384-${createHash('sha384')
      .update(fs.readFileSync(path.join(dist, name)))
      .digest('base64')}`;
  }
  fs.writeFileSync(path.join(dist, 'hashes.json'), `${JSON.stringify(hashes, null, 2)}\n`);
}

function writeTypes(dist) {
  const tsc = path.join(root, 'node_modules/typescript/bin/tsc');
  // No declaration maps: they would point at sources that the package does not hold.
  const settings = ['--outDir', path.join(dist, 'types'), '--declarationMap', 'false'];
  const {status} = spawnSync(process.execPath, [tsc, '-p', root, ...settings], {stdio: 'inherit'});
  if (status !== 0) throw new Error('tsc could not write the type declarations.');
}

/** What an editor checks a site's own JSON against while it is being written. */
async function writeSchemas(dist) {
  fs.mkdirSync(path.join(dist, 'schemas'));
  for (const file of [
    'consultation/consultations.schema.json',
    'feed/feed.schema.json',
    'forms/form-definition.schema.json',
    'forms/panels.schema.json',
  ]) {
    fs.copyFileSync(path.join(root, 'src', file), path.join(dist, 'schemas', path.basename(file)));
  }
  const settings = `${JSON.stringify(await settingsSchema(), null, 2)}\n`;
  fs.writeFileSync(path.join(dist, 'schemas', 'settings.schema.json'), settings);
}

/**
 * Builds into a folder of its own and only then replaces `dist`: a failed build leaves the last good one.
 * @param {string} dist
 */
export async function build(dist) {
  const made = fs.mkdtempSync(path.join(os.tmpdir(), 'hys-build-'));
  try {
    for (const {output, ...input} of builds(made)) {
      const bundle = await rollup(input);
      await bundle.write(output);
      await bundle.close();
    }
    writeHashes(made);
    writeTypes(made);
    await writeSchemas(made);
    writeManifest(made);
    const faults = syntaxFaults(made);
    if (faults.length) throw new Error(`Safari 15.4 cannot read this:\n${faults.join('\n')}`);
    fs.rmSync(dist, {recursive: true, force: true});
    // Made here, not copied: a temporary folder is closed to others.
    fs.mkdirSync(dist, {recursive: true});
    fs.cpSync(made, dist, {recursive: true});
  } finally {
    fs.rmSync(made, {recursive: true, force: true});
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(fs.realpathSync(process.argv[1])).href) {
  const started = Date.now();
  const dist = path.resolve(process.argv[2] ?? path.join(root, 'dist'));
  await build(dist);
  console.log(
    `Built ${path.relative(process.cwd(), dist) || '.'} in ${((Date.now() - started) / 1000).toFixed(1)} s`,
  );
}
