import type {Script} from './snippet.js';

/**
 * A file of `dist/` where a site hosts it: under a name that carries the version, so that a cached old file never
 * meets a new hash. `hashes` is `dist/hashes.json`.
 */
export function hosted(
  file: string,
  {hashes, version, folder}: {hashes: Readonly<Record<string, string>>; version: string; folder: string},
): Script {
  const integrity = hashes[file];
  if (!integrity) throw new TypeError(`dist/hashes.json has no "${file}".`);
  const name = file.replace('have-your-say', `have-your-say-${version}`);
  return {src: `${folder.replace(/\/$/, '')}/${name}`, integrity};
}
