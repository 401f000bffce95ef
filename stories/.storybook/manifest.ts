// The custom-elements manifest of the sources as they are now, for the tables of the API and for the controls.
import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {create, ts} from '@custom-elements-manifest/analyzer/index.js';
import {litPlugin} from '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js';
import type {Plugin} from 'vite';
import {withPropertyTables} from '../../scripts/property-tables.mjs';

export const NAME = 'virtual:custom-elements-manifest';

/** Reads every element, and every event that one fires. */
export function analyse(root: string): unknown {
  const files = ['elements', 'controllers'].flatMap((folder) =>
    readdirSync(path.join(root, 'src', folder), {recursive: true, encoding: 'utf8'})
      .filter((file) => file.endsWith('.ts') && !/\.(styles|strings)\.ts$/.test(file))
      .map((file) => path.join('src', folder, file)),
  );
  const modules = files
    .sort()
    .map((file) =>
      ts.createSourceFile(
        file.split(path.sep).join('/'),
        withPropertyTables(readFileSync(path.join(root, file), 'utf8')),
        ts.ScriptTarget.ES2022,
        true,
      ),
    );
  return create({modules, plugins: litPlugin(), context: {dev: false}});
}

/** Makes the manifest importable. */
export function manifestModule(root: string): Plugin {
  return {
    name: 'custom-elements-manifest',
    resolveId: (id) => (id === NAME ? `\0${NAME}` : undefined),
    load: (id) => (id === `\0${NAME}` ? `export default ${JSON.stringify(analyse(root))}` : undefined),
  };
}
