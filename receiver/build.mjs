import {fileURLToPath} from 'node:url';
import {build as bundle} from 'esbuild';

const folder = fileURLToPath(new URL('.', import.meta.url));

/** Bundles the receiver and its commands. Packages stay outside: the database driver is native code. */
export const build = (outdir = `${folder}dist`) =>
  bundle({
    absWorkingDir: folder,
    entryPoints: {
      receiver: 'src/receiver.ts',
      answers: 'src/commands/answers.ts',
      manage: 'src/commands/manage.ts',
    },
    outdir,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20.19',
    sourcemap: 'linked',
    logLevel: 'warning',
  });

if (process.argv[1] === fileURLToPath(import.meta.url)) await build();
