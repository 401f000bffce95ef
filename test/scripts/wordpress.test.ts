import fs from 'node:fs';
import path from 'node:path';
import {Engine} from 'php-parser';
import {describe, expect, it} from 'vitest';
import {root} from './packed.js';

const folder = path.join(root, 'scripts/integrations/wordpress/have-your-say');
const read = (file: string) => fs.readFileSync(path.join(folder, file), 'utf8');
const php = read('have-your-say.php');

const parse = (code: string) => new Engine({parser: {php7: true}, ast: {}}).parseCode(code, 'plugin.php');

/** The strings of `const NAME = [ … ];`. */
const list = (name: string) =>
  [...(new RegExp(`const ${name} = \\[([^\\]]*)\\]`).exec(php)?.[1] ?? '').matchAll(/'([^']+)'/g)].map(
    ([, value]) => value ?? '',
  );

interface Manifest {
  readonly modules: readonly {
    readonly declarations: readonly {
      readonly tagName?: string;
      readonly attributes?: readonly {name: string}[];
    }[];
  }[];
}
const {modules} = JSON.parse(
  fs.readFileSync(path.join(root, 'dist/custom-elements.json'), 'utf8'),
) as Manifest;
const elements = modules.flatMap(({declarations}) => declarations).filter(({tagName}) => tagName);

describe('the WordPress plugin', () => {
  it.each(['have-your-say.php', 'editor.asset.php'])('has a %s that PHP can read', (file) => {
    expect(() => parse(read(file))).not.toThrow();
  });

  it('would be found out if PHP could not', () => {
    expect(() => parse(php.replace('function settings(): array', 'function settings(: array'))).toThrow();
  });

  it('has a shortcode and a choice in the block for each element', () => {
    const tags = elements.map(({tagName}) => tagName).sort();
    const block = JSON.parse(read('block.json')) as {attributes: {element: {enum: string[]}}};
    expect(list('ELEMENTS').sort()).toEqual(tags);
    expect(block.attributes.element.enum.sort()).toEqual(tags);
    for (const tag of tags) expect(read('editor.js')).toContain(`'${tag}':`);
  });

  it('lets the author of a page choose what exists, and never an address or words', () => {
    const attributes = new Set(elements.flatMap(({attributes = []}) => attributes.map(({name}) => name)));
    expect(list('ALLOWED').filter((name) => !attributes.has(name))).toEqual([]);
    expect(
      list('ALLOWED').filter((name) => /endpoint|src|href|heading$|strings|extra|field/.test(name)),
    ).toEqual([]);
  });

  it('prints nothing that it has not made safe', () => {
    // Every variable that is joined to HTML goes through WordPress first, or is one of our own names.
    const joined = [...php.matchAll(/'[^'\n]*[<"][^'\n]*' \. (\S+)/g)].map(([, value]) => value ?? '');
    expect(joined.length).toBeGreaterThan(4);
    expect(
      joined.filter((value) => !/^(esc_\w+\(|\$tag;?$|\$html|\$json$|\$link$|'|\$name$)/.test(value)),
    ).toEqual([]);
  });

  it('is of this version', () => {
    const {version} = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8')) as {
      version: string;
    };
    expect(php).toContain(`* Version: ${version}\n`);
    expect(php).toContain(`const VERSION = '${version}';`);
    expect(read('editor.asset.php')).toContain(`'version' => '${version}'`);
  });
});
