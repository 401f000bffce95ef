import fs from 'node:fs';
import path from 'node:path';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import {build} from 'esbuild';
import {rollup} from 'rollup';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {compressed} from '../../scripts/size.mjs';
import type {Packed} from './packed.js';
import {bin, lit, pack, root, run} from './packed.js';

let packed: Packed;
beforeAll(() => (packed = pack(...lit)));
afterAll(() => packed.remove());

/** An app of one line: its size with Brotli, and what of our modules is left in it. */
interface Bundle {
  readonly size: () => Promise<number>;
  readonly modules: readonly string[];
}

const place = (file: string) =>
  file.split(path.sep).join('/').split('node_modules/have-your-say/dist/esm/')[1] ?? '';

const entry = (code: string): string => {
  const file = path.join(packed.folder, 'app.js');
  fs.writeFileSync(file, code);
  return file;
};

const bundlers: Readonly<Record<string, (code: string) => Promise<Bundle>>> = {
  async esbuild(code) {
    const {metafile, outputFiles} = await build({
      entryPoints: [entry(code)],
      absWorkingDir: packed.folder,
      bundle: true,
      minify: true,
      write: false,
      metafile: true,
      format: 'esm',
      external: ['lit', 'lit/*'],
      // That a bare import brings nothing is what a test asks for.
      logOverride: {'ignored-bare-import': 'silent'},
    });
    const [output] = Object.values(metafile.outputs);
    const kept = Object.entries(output?.inputs ?? {}).filter(([, {bytesInOutput}]) => bytesInOutput > 0);
    return {
      size: async () => compressed(outputFiles[0]?.contents ?? ''),
      modules: kept.map(([file]) => place(file)).filter(Boolean),
    };
  },
  async rollup(code) {
    const bundle = await rollup({
      input: entry(code),
      plugins: [resolve()],
      external: [/^lit(\/|$)/],
      onwarn(warning) {
        throw new Error(warning.message);
      },
    });
    const {output} = await bundle.generate({format: 'es'});
    const kept = Object.entries(output[0].modules).filter(([, {renderedLength}]) => renderedLength > 0);
    return {
      async size() {
        const minified = await bundle.generate({format: 'es', plugins: [terser({module: true})]});
        return compressed(minified.output[0].code);
      },
      modules: kept.map(([file]) => place(file)).filter(Boolean),
    };
  },
};

const tags = ['hys-banner', 'hys-feedback', 'hys-panel-sign-up', 'hys-you-said-we-did'];
const classes = ['HysBanner', 'HysFeedback', 'HysPanelSignUp', 'HysYouSaidWeDid'];
const folderOf = (tag: string) => tag.replace('hys-', '');

/** The elements of which there is code in a bundle. */
const elementsIn = ({modules}: Bundle) => [
  ...new Set(modules.map((file) => /^elements\/([^/]+)\//.exec(file)?.[1]).filter(Boolean)),
];

describe.each(Object.entries(bundlers))('an app that is bundled by %s', (bundler, bundled) => {
  it('pays less than 500 bytes for the class of one event', async () => {
    const {size, modules} = await bundled(
      "import {HysSentEvent} from 'have-your-say';\n" +
        'addEventListener(HysSentEvent.eventName, (event) => console.log(event instanceof HysSentEvent));\n',
    );
    expect(await size()).toBeLessThan(500);
    expect(modules).toEqual(['controllers/submission-events.js']);
  });

  it('pays for nothing that it does not use', async () => {
    const {modules} = await bundled("import 'have-your-say';\nconsole.log(1);\n");
    expect(modules).toEqual([]);
  });

  it.each(tags)('gets no other element with <%s>', async (tag) => {
    const bundle = await bundled(`import 'have-your-say/define/${tag}.js';\n`);
    expect(elementsIn(bundle)).toEqual([folderOf(tag)]);
    expect(bundle.modules).toContain(`define/${tag}.js`);
  });

  // The slower bundler has shown with tags that it parts elements.
  const named = bundler === 'esbuild' ? classes : classes.slice(0, 1);
  it.each(named)('gets no other element with %s, and none is registered', async (name) => {
    const bundle = await bundled(`import {${name}} from 'have-your-say';\nconsole.log(${name});\n`);
    expect(elementsIn(bundle)).toHaveLength(1);
    expect(bundle.modules.filter((file) => file.startsWith('define/'))).toEqual([]);
  });

  it('would be found out if it got two', async () => {
    const bundle = await bundled(
      "import 'have-your-say/define/hys-banner.js';\nimport 'have-your-say/define/hys-feedback.js';\n",
    );
    expect(elementsIn(bundle).sort()).toEqual(['banner', 'feedback']);
  });
});

describe('the package', () => {
  it('is sound as publint and the types checker see it', () => {
    const said = run(packed.folder, bin('publint/src/cli.js'), packed.tarball, '--strict');
    expect(said).toContain('All good!');
    run(packed.folder, bin('@arethetypeswrong/cli/dist/index.js'), packed.tarball, '--profile', 'esm-only');
  });

  it('would not be, if a file that it names were missing', () => {
    const copy = path.join(packed.folder, 'broken');
    fs.cpSync(path.join(packed.folder, 'node_modules/have-your-say'), copy, {recursive: true});
    fs.rmSync(path.join(copy, 'dist/esm/index.js'));
    expect(() => run(copy, bin('publint/src/cli.js'), '--strict')).toThrow(/index\.js/);
  });

  it('has the script, hashes, modules, types, schemas, what editors read, the licence and what changed', () => {
    expect(packed.files).toEqual(
      expect.arrayContaining([
        'LICENSE',
        'README.md',
        'CHANGELOG.md',
        'dist/have-your-say.min.js',
        'dist/hashes.json',
        'dist/esm/index.js',
        'dist/types/index.d.ts',
        'dist/custom-elements.json',
        'dist/web-types.json',
        'dist/vscode.html-data.json',
        'dist/vscode.css-data.json',
        'dist/frameworks/react.d.ts',
        'dist/schemas/form-definition.schema.json',
      ]),
    );
  });

  it('has no sources, tests or receiver', () => {
    expect(packed.files.filter((file) => /^(src|test|stories|receiver|scripts)\//.test(file))).toEqual([]);
  });

  it('names each file in its exports, and each is there', () => {
    const {exports, ...more} = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8')) as {
      exports: Record<string, string | Record<string, string>>;
      customElements: string;
      'web-types': string;
    };
    const targets = Object.values(exports)
      .flatMap((target) => (typeof target === 'string' ? [target] : Object.values(target)))
      .concat(more.customElements, more['web-types'])
      .map((target) => target.replace(/^\.\//, ''));
    const present = (target: string) => {
      const pattern = new RegExp(`^${target.replace(/[.+]/g, '\\$&').replace('*', '.+')}$`);
      return packed.files.some((file) => pattern.test(file)) || target === 'package.json';
    };
    expect(targets.filter((target) => !present(target))).toEqual([]);
    expect(present('dist/nothing.js')).toBe(false);
  });
});
