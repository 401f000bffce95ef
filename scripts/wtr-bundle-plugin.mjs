// Serves each test as one file with what it shares with others in a few more, made once before the run. Left as they
// are, 110 tests would fetch some 300 modules each, in three engines, and that took longer than the tests.
import path from 'node:path';
import {build} from 'esbuild';
import {globSync} from 'tinyglobby';

/**
 * @param {{root: string, files: readonly string[]}} options `files` are patterns; those that begin with "!" leave out
 * @returns {import('@web/dev-server-core').Plugin}
 */
export function bundlePlugin({root, files}) {
  /** @type {ReadonlyMap<string, string>} */
  let served = new Map();
  return {
    name: 'bundle',
    async serverStart() {
      const {outputFiles} = await build({
        absWorkingDir: root,
        entryPoints: globSync([...files], {cwd: root}),
        outdir: root,
        outbase: root,
        chunkNames: '__shared/[name]-[hash]',
        bundle: true,
        splitting: true,
        format: 'esm',
        target: 'es2022',
        tsconfig: path.join(root, 'tsconfig.json'),
        conditions: ['development', 'browser'],
        sourcemap: 'inline',
        // What the runner itself serves.
        external: ['/__*'],
        logLevel: 'error',
        write: false,
      });
      served = new Map(
        outputFiles.map(({path: file, text}) => [
          `/${path.relative(root, file).split(path.sep).join('/')}`,
          text,
        ]),
      );
    },
    serve({path: asked}) {
      const body = served.get(asked.replace(/\.ts$/, '.js'));
      return body === undefined ? undefined : {body, type: 'js'};
    },
  };
}
