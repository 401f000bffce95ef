import fs from 'node:fs';
import path from 'node:path';
import {validateCem} from '@wc-toolkit/cem-validator';
import ts from 'typescript';
import {beforeAll, describe, expect, it} from 'vitest';
import {manifest} from '../../scripts/manifest.mjs';
import {root} from './packed.js';

interface Named {
  readonly name: string;
  readonly description?: string;
  readonly type?: {readonly text: string};
  readonly fieldName?: string;
  readonly default?: string;
}
interface Declaration extends Named {
  readonly tagName?: string;
  readonly attributes?: readonly Named[];
  readonly members?: readonly (Named & {readonly kind: string})[];
  readonly events?: readonly Named[];
  readonly slots?: readonly Named[];
  readonly cssParts?: readonly Named[];
  readonly cssProperties?: readonly Named[];
}
interface Manifest {
  readonly modules: readonly {readonly path: string; readonly declarations: readonly Declaration[]}[];
}
interface ElementClass {
  readonly observedAttributes: readonly string[];
  readonly elementProperties: ReadonlyMap<string, unknown>;
}

const made = manifest() as Manifest;
const elements = made.modules.flatMap(({path: file, declarations}) =>
  declarations.filter(({tagName}) => tagName).map((declaration) => ({file, declaration})),
);
const table = elements.map(({file, declaration}) => [declaration.tagName ?? '', declaration, file] as const);

/** The sources that a module is made of, but for types. */
function sourcesOf(file: string, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  const source = ts.createSourceFile(file, fs.readFileSync(file, 'utf8'), ts.ScriptTarget.ES2022);
  for (const statement of source.statements) {
    if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) continue;
    const specifier = statement.moduleSpecifier;
    const isType = ts.isImportDeclaration(statement)
      ? statement.importClause?.isTypeOnly
      : statement.isTypeOnly;
    if (isType || !specifier || !ts.isStringLiteral(specifier) || !specifier.text.startsWith('.')) continue;
    sourcesOf(path.resolve(path.dirname(file), specifier.text).replace(/\.js$/, '.ts'), seen);
  }
  return seen;
}

const textOf = (published: string) => {
  const entry = path.join(root, published.replace(/^dist\/esm\//, 'src/').replace(/\.js$/, '.ts'));
  return [...sourcesOf(entry)].map((file) => fs.readFileSync(file, 'utf8')).join('\n');
};

const found = (text: string, pattern: RegExp) =>
  [...new Set([...text.matchAll(pattern)].map(([, name]) => name ?? ''))].sort();

const names = (list: readonly Named[] = []) => list.map(({name}) => name).sort();

/** What is in one and not in the other, by name. */
const differences = (said: readonly string[], real: readonly string[]) => [
  ...said.filter((name) => !real.includes(name)).map((name) => `${name} does not exist`),
  ...real.filter((name) => !said.includes(name)).map((name) => `${name} is not described`),
];

/** Classes of events by the name that they carry. */
const eventNames = new Map(
  made.modules
    .flatMap(({declarations}) => declarations)
    .filter(({tagName}) => !tagName)
    .map(({name}) => [
      name,
      name.replace(/^Hys(\w+)Event$/, (_, word: string) => `hys-${word.toLowerCase()}`),
    ]),
);

describe('the list of what elements take and give', () => {
  it('has all four', () => {
    expect(table.map(([tag]) => tag).sort()).toEqual([
      'hys-banner',
      'hys-feedback',
      'hys-panel-sign-up',
      'hys-you-said-we-did',
    ]);
  });

  describe.each(table)('of <%s>', (_, declaration, file) => {
    let element: ElementClass;
    let text: string;
    beforeAll(async () => {
      // The built one: in Node, Lit stands on a stand-in for the page.
      const module = (await import(path.join(root, file))) as Record<string, ElementClass>;
      element = module[declaration.name] as ElementClass;
      text = textOf(file);
    });

    it('has the attributes that the element observes, and "render", which it reads once', () => {
      expect(text).toContain("getAttribute('render')");
      expect(differences(names(declaration.attributes), [...element.observedAttributes, 'render'])).toEqual(
        [],
      );
    });

    it('has every property', () => {
      const fields = (declaration.members ?? []).filter(({kind}) => kind === 'field');
      expect(differences(names(fields), [...element.elementProperties.keys()].map(String))).toEqual([]);
    });

    it('has the events that the element dispatches', () => {
      const dispatched = found(text, /new (Hys\w+Event)\(/g).map((name) => eventNames.get(name) ?? name);
      expect(differences(names(declaration.events), dispatched)).toEqual([]);
      for (const event of declaration.events ?? []) {
        expect(eventNames.get(event.type?.text ?? '')).toBe(event.name);
      }
    });

    it('has the parts that the element renders', () => {
      expect(differences(names(declaration.cssParts), found(text, /\bpart="([\w-]+)"/g))).toEqual([]);
    });

    it('has the tokens that its styles read', () => {
      const styles = text.replace(/\/\*\*[\s\S]*?\*\//g, '');
      expect(differences(names(declaration.cssProperties), found(styles, /(--hys-[\w-]+)/g))).toEqual([]);
    });

    it('has a type and a sentence for each', () => {
      const all = [
        ...(declaration.attributes ?? []),
        ...(declaration.members ?? []),
        ...(declaration.events ?? []),
        ...(declaration.slots ?? []),
        ...(declaration.cssParts ?? []),
        ...(declaration.cssProperties ?? []),
        declaration,
      ];
      expect(all.filter(({description}) => !description).map(({name}) => name)).toEqual([]);
      expect((declaration.attributes ?? []).filter(({type}) => !type?.text)).toEqual([]);
    });
  });

  it('spells out types and defaults', () => {
    const banner = elements.find(({declaration}) => declaration.tagName === 'hys-banner')?.declaration;
    const attribute = (name: string) => banner?.attributes?.find((one) => one.name === name);
    expect(attribute('remember')).toMatchObject({
      type: {text: "'local' | 'none' | 'session'"},
      default: "'none'",
    });
    expect(attribute('hide-after-days')).toMatchObject({type: {text: 'number'}, default: '90'});
  });

  it('would be found out if it named what does not exist, or left something out', () => {
    expect(differences(['colour', 'heading'], ['heading', 'summary'])).toEqual([
      'colour does not exist',
      'summary is not described',
    ]);
  });

  it('is one that tools can read, which would refuse an element without its tag', async () => {
    const check = async (data: object) =>
      validateCem(structuredClone(data) as never, {
        packageJsonPath: path.join(root, 'package.json'),
        cemFileName: 'dist/custom-elements.json',
        // It looks for the classes of events beside the element; they are exported from the package's index.
        rules: {manifest: {exportTypes: 'off'}},
      });
    await check(made);
    const nameless = JSON.parse(JSON.stringify(made).replace(/"tagName":"hys-banner",?/, '')) as object;
    await expect(check(nameless)).rejects.toThrow('validation failed');
  });

  it('says nothing of the machine on which it was made', () => {
    for (const file of [
      'custom-elements.json',
      'web-types.json',
      'vscode.html-data.json',
      'vscode.css-data.json',
    ]) {
      expect(fs.readFileSync(path.join(root, 'dist', file), 'utf8')).not.toContain(root);
    }
  });

  it('is what dist/ has', () => {
    expect(JSON.parse(fs.readFileSync(path.join(root, 'dist/custom-elements.json'), 'utf8'))).toEqual(
      JSON.parse(JSON.stringify(made)),
    );
  });
});
