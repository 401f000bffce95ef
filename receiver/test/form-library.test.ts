import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import type {Answers} from '../../src/forms/definition.js';
import {presetNamed, presetNames} from '../../src/forms/presets.js';
import {builtInForms, readForms} from '../src/form-library.js';
import {startTestReceiver, submissionOf, temporaryFolder} from './support.js';

const ward = {
  id: 'ward-7',
  version: '2026-11',
  title: {'en-GB': 'Ward 7', cy: 'Ward 7'},
  steps: [
    {
      name: 'stay',
      questions: [
        {
          type: 'choice',
          name: 'calm',
          label: 'Was it calm?',
          options: [
            {value: 'yes', label: 'Yes'},
            {value: 'no', label: 'No'},
          ],
        },
        {type: 'long-text', name: 'noise', label: 'What was it?', when: {question: 'calm', is: ['no']}},
        {type: 'long-text', name: 'constructor', label: 'Anything else?', optional: true},
        {type: 'contact', name: 'reply'},
      ],
    },
  ],
};

const read = (folder: string) => {
  const library = readForms(folder);
  if ('problem' in library) throw new Error(library.problem);
  return library;
};

function folderWith(files: Record<string, unknown>): string {
  const folder = temporaryFolder();
  for (const [name, content] of Object.entries(files)) {
    writeFileSync(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content));
  }
  return folder;
}

describe('The forms that the receiver knows', () => {
  it('are the built-in ones', () => {
    for (const name of presetNames) {
      const preset = presetNamed(name);
      expect(builtInForms.find(preset?.id ?? '', preset?.version ?? '')).toBe(preset);
    }
    expect(builtInForms.find('page-useful', '0')).toBeUndefined();
    expect(builtInForms.find('constructor', '1')).toBeUndefined();
  });

  it("and a site's own, whose answers are then checked too, contact details apart", async () => {
    const {forms, mistakes} = read(folderWith({'ward.json': ward, 'notes.txt': 'not a form'}));
    expect(mistakes).toEqual([]);
    const receiver = await startTestReceiver(() => ({forms}));
    const form = {id: 'ward-7', version: '2026-11'};
    const post = async (answers: Answers, contact?: Record<string, string>) =>
      receiver.post(submissionOf(answers, {form, ...(contact && {contact})}).body);
    expect((await post({calm: 'yes', reply: 'no'})).status).toBe(201);
    expect(
      (await post({calm: 'no', noise: 'Doors', reply: 'email'}, {'reply-email': 'sam@example.org'})).status,
    ).toBe(201);
    const refused = await post({calm: 'no', noise: 'Doors'});
    expect(await refused.json()).toEqual({code: 'invalid', fields: [{field: 'reply', code: 'missing'}]});
    expect((await receiver.post(submissionOf().body)).status).toBe(201);
    expect((await receiver.rows()).map(({unvalidated}) => unvalidated)).toEqual([false, false, false]);
  });

  it('in several versions side by side', () => {
    const older = {...ward, version: '2025-01'};
    // As an editor on Windows saves it.
    const {forms, mistakes} = read(
      folderWith({'new.json': ward, 'old.json': `\ufeff${JSON.stringify(older)}`}),
    );
    expect(mistakes).toEqual([]);
    expect(forms.find('ward-7', '2025-01')).toMatchObject({version: '2025-01'});
    expect(forms.find('ward-7', '2026-11')).toMatchObject({version: '2026-11'});
    expect(forms.find('ward-7', '2024-01')).toBeUndefined();
  });

  const oneQuestion = (question: object) => ({...ward, steps: [{name: 'one', questions: [question]}]});
  it.each<[string, unknown, readonly (string | RegExp)[]]>([
    ['is not JSON', '{', [/^it cannot be read \(.*JSON.*\); expected: a form definition as JSON\.$/]],
    ['is a list', [], [/^the definition is "a list of 0"; expected: an object with id, version, steps\.$/]],
    [
      'has two mistakes',
      {...ward, id: undefined, steps: []},
      [
        /^id is missing; expected: lower-case letters/,
        'steps is "a list of 0"; expected: a list of 1 or more.',
      ],
    ],
    [
      'has a field type that is not known here',
      oneQuestion({type: 'signature', name: 'here', label: 'Sign'}),
      [/^steps\[0\]\.questions\[0\]\.type is "signature"; expected: one of choice, /],
    ],
    [
      'calls itself like a built-in one',
      {...ward, id: 'page-useful', version: '7'},
      ['id is "page-useful"; expected: a name that is not one of the built-in presets.'],
    ],
  ])('without a file that %s, which is named with each mistake', async (_what, content, reasons) => {
    const {forms, mistakes} = read(folderWith({'bad.json': content, 'good.json': {...ward, id: 'good'}}));
    const start = 'FORMS_DIR holds bad.json, which is skipped: ';
    for (const mistake of mistakes) expect(mistake.startsWith(start)).toBe(true);
    expect(mistakes.map((mistake) => mistake.slice(start.length))).toEqual(
      reasons.map((reason) => (typeof reason === 'string' ? reason : expect.stringMatching(reason))),
    );
    expect(forms.find('good', '2026-11')).toBeDefined();
    const receiver = await startTestReceiver(() => ({forms}));
    const {body} = submissionOf({any: 'thing'}, {form: {id: 'ward-7', version: '2026-11'}});
    expect((await receiver.post(body)).status).toBe(201);
    expect(await receiver.rows()).toMatchObject([{unvalidated: true}]);
  });

  it('without two files of one id and version, because nobody can tell which one a page has shown', () => {
    const {forms, mistakes} = read(folderWith({'a.json': ward, 'b.json': {...ward, title: 'Other'}}));
    expect(mistakes).toEqual([
      'FORMS_DIR holds a.json and b.json, which are skipped: id and version are "ward-7" and "2026-11" in each; ' +
        'expected: a new version whenever a form changes.',
    ]);
    expect(forms.find('ward-7', '2026-11')).toBeUndefined();
  });

  it('are not there when the folder is missing', () => {
    expect(readForms(join(temporaryFolder(), 'nowhere'))).toEqual({
      problem: expect.stringMatching(/^FORMS_DIR is ".*nowhere", which cannot/),
    });
  });
});
