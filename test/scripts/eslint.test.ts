import path from 'node:path';
import {ESLint} from 'eslint';
import {describe, expect, it} from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');
const eslint = new ESLint({cwd: root});

const IMPORT = '@typescript-eslint/no-restricted-imports';
const SYNTAX = 'no-restricted-syntax';

/** The rules that complain about a file with this text. */
async function complaints(file: string, text: string): Promise<(string | null)[]> {
  const [result] = await eslint.lintText(text, {filePath: path.join(root, file)});
  return (result?.messages ?? []).map(({ruleId, message}) => ruleId ?? message);
}

const named = (from: string) => `import {x} from '${from}';\nexport const y = x;\n`;
const typed = (from: string) => `import type {X} from '${from}';\nexport type Y = X;\n`;
const again = (from: string) => `export * from '${from}';\n`;

describe('import directions', () => {
  it.each([
    ['src/forms/a.ts', named('../submission/submission.js')],
    ['src/forms/a.ts', typed('../privacy/personal-details.js')],
    ['src/privacy/a.ts', again('../forms/definition.js')],
    ['src/signposts/a.ts', named('../privacy/personal-details.js')],
    ['src/submission/a.ts', named('../signposts/signposts.js')],
    ['src/submission/a.ts', named('../localization/language.js')],
    ['src/feed/a.ts', named('lit')],
    ['src/feed/parsers/a.ts', named('../../consultation/model.js')],
    ['src/consultation/a.ts', typed('lit/directives/class-map.js')],
    ['src/forms/a.ts', named('@lit/localize')],
    ['src/localization/a.ts', named('../templates/field.js')],
    ['src/localization/a.ts', named('../theme/tokens.js')],
    ['src/theme/a.ts', named('../localization/language.js')],
    ['src/templates/a.ts', typed('../elements/feedback/feedback.js')],
    ['src/templates/a.ts', named('../controllers/form-controller.js')],
    ['src/controllers/a.ts', named('../define/hys-feedback.js')],
    ['src/elements/feedback/a.ts', named('../panel/panel.js')],
    ['src/elements/feedback/a.ts', typed('../../elements/panel/panel.js')],
    ['src/elements/feedback/a.ts', named('../../define/hys-feedback.js')],
    ['src/elements/feedback/a.ts', named('../../index.js')],
    ['src/define/a.ts', named('../embed.js')],
    ['src/index.ts', named('./define/hys-feedback.js')],
    ['src/index.ts', named('./embed.js')],
    ['src/controllers/a.ts', named('node:fs')],
    ['src/controllers/a.ts', named('left-pad')],
    ['src/templates/a.ts', named('lit/directives/unsafe-html.js')],
    ['src/templates/a.ts', named('lit/directives/style-map.js')],
    ['receiver/src/a.ts', named('../../src/elements/feedback/feedback.js')],
    ['receiver/src/a.ts', typed('../../src/consultation/model.js')],
    ['receiver/src/a.ts', named('../../src/index.js')],
    ['receiver/test/a.test.ts', named('../../src/localization/language.js')],
    ['receiver/src/a.ts', named('lit')],
  ])('%s: %j is reported once', async (file, text) => {
    expect(await complaints(file, text)).toEqual([IMPORT]);
  });

  it.each([
    ['src/embed.ts', named('./define/hys-feedback.js')],
    ['src/embed.ts', named('./elements/feedback/feedback.js')],
    ['src/define/a.ts', named('../elements/feedback/feedback.js')],
    ['src/elements/feedback/a.ts', named('./feedback.styles.js')],
    ['src/elements/feedback/a.ts', named('../../controllers/form-controller.js')],
    ['src/elements/feedback/a.ts', typed('../../forms/definition.js')],
    ['src/elements/feedback/a.ts', named('lit')],
    ['src/controllers/a.ts', named('../submission/outbox.js')],
    ['src/templates/a.ts', named('../localization/language.js')],
    ['src/localization/a.ts', typed('../forms/validation.js')],
    ['src/submission/a.ts', named('../forms/definition.js')],
    ['src/submission/a.ts', typed('../privacy/personal-details.js')],
    ['src/elements/feedback/a.ts', named('../../signposts/signposts.js')],
    ['src/forms/a.ts', named('../version.js')],
    ['receiver/src/a.ts', named('../../src/forms/definition.js')],
    ['receiver/src/a.ts', named('../../src/submission/submission.js')],
    ['receiver/src/a.ts', named('../../src/version.js')],
    ['receiver/src/a.ts', named('hono')],
    ['receiver/test/a.test.ts', named('../src/index.js')],
  ])('%s: %j is clean', async (file, text) => {
    expect(await complaints(file, text)).toEqual([]);
  });
});

describe('the page of the visitor', () => {
  it.each([
    ['src/submission/a.ts', 'export const a = document.title;\n'],
    ['src/feed/a.ts', 'export const a = window.name;\n'],
    ['src/consultation/a.ts', 'export class A extends HTMLElement {}\n'],
    ['src/submission/a.ts', "customElements.define('a-b', class {} as never);\n"],
    ['src/submission/a.ts', "export const a = localStorage.getItem('a');\n"],
    ['src/submission/a.ts', 'export const a = navigator.onLine;\n'],
    ['src/forms/a.ts', 'export const a = new DOMParser();\n'],
    ['src/privacy/a.ts', 'export const a = new MutationObserver(() => {});\n'],
    ['src/forms/a.ts', 'export const a = document.title;\n'],
  ])('%s: %j is reported once', async (file, text) => {
    expect(await complaints(file, text)).toEqual(['no-restricted-globals']);
  });

  it('cannot be reached through globalThis', async () => {
    expect(await complaints('src/submission/a.ts', 'export const a = globalThis.document;\n')).toEqual([
      'no-restricted-properties',
    ]);
  });

  it('leaves what Node has too', async () => {
    const text =
      "export const a = () => fetch(new URL('https://a.example'), {signal: AbortSignal.timeout(9)});\n";
    expect(await complaints('src/submission/a.ts', text)).toEqual([]);
    expect(await complaints('src/forms/a.ts', 'export const a = new URL(String(1));\n')).toEqual([]);
  });
});

describe('what sources must not hold', () => {
  it.each([
    "import {unsafeCSS} from 'lit';\nexport const a = unsafeCSS;\n",
    "import {unsafeStatic} from 'lit/static-html.js';\nexport const a = unsafeStatic;\n",
    'export const a = (b: Element) => b.innerHTML;\n',
    "export const a = (b: Element) => b.insertAdjacentHTML('beforeend', '');\n",
    "import {html} from 'lit';\nexport const a = (b: string) => html`<p .innerHTML=${b}></p>`;\n",
    'import {html} from \'lit\';\nexport const a = html`<p style="color: red">a</p>`;\n',
    "export const a = (b: Element) => b.setAttribute('style', 'color: red');\n",
    "import {msg} from '@lit/localize';\nexport const a = () => msg('Send');\n",
    'export enum A {\n  B,\n}\n',
    "export const a = () => import('./b.js');\n",
    "export type A = import('./b.js').B;\n",
  ])('%j is reported once', async (text) => {
    expect(await complaints('src/templates/a.ts', text)).toEqual([SYNTAX]);
  });

  it('refuses namespaces', async () => {
    expect(
      await complaints('src/templates/a.ts', 'export namespace A {\n  export const b = 1;\n}\n'),
    ).toEqual(['@typescript-eslint/no-namespace']);
  });

  it('leaves an ordinary template and a message with an id', async () => {
    const text =
      "import {msg} from '@lit/localize';\nimport {html} from 'lit';\n" +
      "export const a = () => html`<p class=\"style\">${msg('Send', {id: 'send'})}</p>`;\n";
    expect(await complaints('src/templates/a.ts', text)).toEqual([]);
  });
});
