// What the elements take and give, as data: the custom elements manifest, and what editors and frameworks make of it. All of
// it comes from the sources: properties and their types, docblocks, and the events' classes. `npm run build` writes it.
import fs from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {create, ts as analyzerTs} from '@custom-elements-manifest/analyzer';
import {litPlugin} from '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js';
import {getWebTypesData} from 'custom-element-jet-brains-integration';
import {getVsCodeCssCustomData, getVsCodeHtmlCustomData} from 'custom-element-vs-code-integration';
import ts from 'typescript';
import {frameworkTypes} from './framework-types.mjs';
import {withPropertyTables} from './property-tables.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const {name, version} = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8'));

const posix = (file) => file.split(path.sep).join('/');

/** Where the package has what this source becomes. */
const published = (file) =>
  posix(path.relative(root, file))
    .replace(/^src\//, 'dist/esm/')
    .replace(/\.ts$/, '.js');

/** A program over the public API and the modules that register tags, and its types. */
function read(sources) {
  const {config} = ts.readConfigFile(path.join(root, 'tsconfig.json'), ts.sys.readFile);
  const {options} = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const program = ts.createProgram(sources, options);
  return {program, checker: program.getTypeChecker()};
}

/** What `src/index.ts` exports beside types, by the file that declares it. */
function publicFiles({program, checker}, index) {
  const source = program.getSourceFile(index);
  const files = checker
    .getExportsOfModule(checker.getSymbolAtLocation(source))
    .map((name) => (name.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(name) : name))
    .filter(({flags}) => flags & ts.SymbolFlags.Class)
    .map(({valueDeclaration}) => valueDeclaration.getSourceFile().fileName);
  return [...new Set(files)].sort();
}

/** `define('hys-banner', HysBanner)` in `src/define/hys-banner.ts`: the tag and the class. */
function tagOf(file) {
  const [, tag, name] = /^define\('([^']+)', (\w+)\);$/m.exec(fs.readFileSync(file, 'utf8')) ?? [];
  if (!tag) throw new Error(`${file} registers no tag in a way that scripts/manifest.mjs can read.`);
  return {tag, name};
}

/** A union spelled out. An attribute has no empty value: it is left out instead. */
function typeText(checker, node, isAttribute) {
  const type = checker.getTypeAtLocation(node);
  const flags =
    ts.TypeFormatFlags.NoTruncation |
    ts.TypeFormatFlags.UseSingleQuotesForStringLiteralType |
    ts.TypeFormatFlags.InTypeAlias;
  if (!type.isUnion() || type.flags & ts.TypeFlags.Boolean) return checker.typeToString(type, node, flags);
  return (
    type.types
      .map((one) => checker.typeToString(one, node, flags))
      .filter((text) => !(isAttribute && text === "''"))
      // The order in which the compiler met them is no order for readers.
      .sort((a, b) => Number(a === "''") - Number(b === "''") || (a < b ? -1 : 1))
      .join(' | ')
  );
}

/** A default that is written as the name of a constant, as its value. */
function defaultText(checker, {initializer}) {
  if (!initializer || !ts.isIdentifier(initializer)) return undefined;
  const type = checker.getTypeAtLocation(initializer);
  return type.isLiteral() ? JSON.stringify(type.value) : undefined;
}

/** The class of that name in a file, and its fields. */
function fieldsOf(program, file, name) {
  const found = program
    .getSourceFile(file)
    ?.statements.find((statement) => ts.isClassDeclaration(statement) && statement.name?.text === name);
  const fields = (found?.members ?? []).filter((member) => ts.isPropertyDeclaration(member));
  return new Map(fields.map((field) => [field.name.getText(), field]));
}

/** The types as the compiler knows them: the analyzer only repeats what is written. */
function spellOut({program, checker}, file, declaration) {
  const fields = fieldsOf(program, file, declaration.name);
  for (const [entries, isAttribute] of [
    [declaration.members ?? [], false],
    [declaration.attributes ?? [], true],
  ]) {
    for (const entry of entries) {
      const field = fields.get(isAttribute ? entry.fieldName : entry.name);
      if (!field) continue;
      entry.type = {text: typeText(checker, field, isAttribute)};
      const value = defaultText(checker, field);
      if (value !== undefined) entry.default = value;
    }
  }
}

/** `@cssproperty` lines above the styles that an element uses: each token is described once. */
function tokensOf({program, checker}, file, name) {
  const source = program.getSourceFile(file);
  const found = source.statements.find((one) => ts.isClassDeclaration(one) && one.name?.text === name);
  const styles = found?.members.find((member) => member.name?.getText() === 'styles');
  const seen = new Map();
  const add = (node) => {
    const symbol = checker.getSymbolAtLocation(node);
    const target = symbol && symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
    const declared = target?.valueDeclaration;
    if (!declared || !ts.isVariableDeclaration(declared)) return;
    for (const tag of ts.getJSDocTags(declared)) {
      if (tag.tagName.text !== 'cssproperty') continue;
      const text = ts.getTextOfJSDocComment(tag.comment) ?? '';
      const [, token, value, description] = /^\[?(--[\w-]+)(?:=([^\]]*))?\]?\s*-?\s*(.*)$/s.exec(text) ?? [];
      if (!token) throw new Error(`${declared.getSourceFile().fileName}: no token in "@cssproperty ${text}"`);
      seen.set(token, {
        name: token,
        ...(value ? {default: value} : null),
        description: description.replace(/\s+/g, ' ').trim(),
      });
    }
    // A list of style sheets, such as formStyles.
    if (declared.initializer) ts.forEachChild(declared.initializer, visit);
  };
  const visit = (node) => {
    if (ts.isIdentifier(node)) add(node);
    ts.forEachChild(node, visit);
  };
  if (styles) visit(styles);
  return [...seen.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

const isPublic = ({privacy, static: isStatic, name}) =>
  privacy !== 'private' && privacy !== 'protected' && !isStatic && !name.startsWith('#');

/** Life-cycle methods of Lit and of custom elements are nobody's to call. */
const inner = new Set(['connectedCallback', 'disconnectedCallback', 'attributeChangedCallback']);

/** @returns {object} the manifest, https://github.com/webcomponents/custom-elements-manifest */
export function manifest() {
  const define = path.join(root, 'src/define');
  const registering = fs
    .readdirSync(define)
    .filter((name) => name.startsWith('hys-'))
    .sort()
    .map((name) => path.join(define, name));
  const index = path.join(root, 'src/index.ts');
  const compiled = read([index, ...registering]);
  const files = publicFiles(compiled, index);
  const tags = new Map(registering.map((file) => [tagOf(file).name, {...tagOf(file), file}]));
  const made = create({
    modules: files.map((file) =>
      analyzerTs.createSourceFile(
        file,
        withPropertyTables(fs.readFileSync(file, 'utf8')),
        analyzerTs.ScriptTarget.ES2022,
        true,
      ),
    ),
    plugins: litPlugin(),
    context: {dev: false},
  });
  const modules = made.modules.map((module) => {
    const declarations = module.declarations
      .filter(({kind}) => kind === 'class')
      .map((declaration) => {
        const tag = tags.get(declaration.name)?.tag;
        declaration.members = (declaration.members ?? []).filter(
          (member) => isPublic(member) && !inner.has(member.name),
        );
        for (const member of declaration.members) {
          delete member.privacy;
          // The name of a constructor's parameter is no value.
          if (member.readonly) delete member.default;
        }
        // The analyzer takes what is not imported for the module's own, at its place on this machine.
        if (path.isAbsolute(declaration.superclass?.module ?? '')) {
          declaration.superclass = {name: declaration.superclass.name, package: 'global:'};
        }
        spellOut(compiled, module.path, declaration);
        if (!tag) return declaration;
        return {
          ...declaration,
          tagName: tag,
          customElement: true,
          cssProperties: tokensOf(compiled, module.path, declaration.name),
        };
      });
    const place = published(module.path);
    return {
      kind: module.kind,
      path: place,
      declarations,
      exports: declarations.map(({name}) => ({
        kind: 'js',
        name,
        declaration: {name, module: place},
      })),
    };
  });
  const definitions = [...tags.values()].map(({tag, name, file}) => ({
    kind: 'javascript-module',
    path: published(file),
    declarations: [],
    exports: [
      {
        kind: 'custom-element-definition',
        name: tag,
        declaration: {
          name,
          module: modules.find(({declarations}) => declarations.some((one) => one.name === name)).path,
        },
      },
    ],
  }));
  return {schemaVersion: '2.1.0', readme: '', modules: [...modules, ...definitions]};
}

/** As JSON, without what says nothing and without the same part or token for each element. */
function tidied(text) {
  const data = JSON.parse(text, (key, value) => (key === 'doc-url' && value === '' ? undefined : value));
  for (const list of ['properties', 'pseudoElements']) {
    if (data[list]) data[list] = [...new Map(data[list].map((entry) => [entry.name, entry])).values()];
  }
  return data;
}

/**
 * Writes the manifest and what is made of it.
 * @param {string} dist
 */
export function writeManifest(dist) {
  const made = manifest();
  // The generators change what they are given.
  const files = {
    'custom-elements.json': made,
    'vscode.html-data.json': tidied(getVsCodeHtmlCustomData(structuredClone(made), {})),
    'vscode.css-data.json': tidied(getVsCodeCssCustomData(structuredClone(made), {})),
    'web-types.json': {...tidied(getWebTypesData(structuredClone(made), {})), name, version},
  };
  for (const [file, data] of Object.entries(files)) {
    fs.writeFileSync(path.join(dist, file), `${JSON.stringify(data, null, 2)}\n`);
  }
  fs.mkdirSync(path.join(dist, 'frameworks'));
  for (const [file, text] of Object.entries(frameworkTypes(made))) {
    fs.writeFileSync(path.join(dist, 'frameworks', file), text);
  }
}
