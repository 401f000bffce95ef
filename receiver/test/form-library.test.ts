import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
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
        {type: 'choice', name: 'calm', label: 'Was it calm?', options: [{value: 'yes'}, {value: 'no'}]},
        {type: 'long-text', name: 'noise', when: {question: 'calm', is: ['no']}},
        {type: 'long-text', name: 'constructor', optional: true},
      ],
    },
  ],
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

  it("and a site's own, whose answers are then checked too", async () => {
    const library = readForms(folderWith({'ward.json': ward, 'notes.txt': 'not a form'}));
    if ('mistakes' in library) throw new Error(library.mistakes.join());
    const receiver = await startTestReceiver(() => ({forms: library.forms}));
    const form = {id: 'ward-7', version: '2026-11'};
    expect((await receiver.post(submissionOf({calm: 'yes'}, {form}).body)).status).toBe(201);
    expect((await receiver.post(submissionOf({calm: 'no', noise: 'Doors'}, {form}).body)).status).toBe(201);
    const refused = await receiver.post(submissionOf({calm: 'no'}, {form}).body);
    expect(await refused.json()).toEqual({code: 'invalid', fields: [{field: 'noise', code: 'missing'}]});
    expect((await receiver.post(submissionOf().body)).status).toBe(201);
    expect(await receiver.rows()).toMatchObject([
      {unvalidated: false},
      {unvalidated: false},
      {unvalidated: false},
    ]);
  });

  it.each<[string, unknown, RegExp]>([
    ['is not JSON', '{', /JSON/],
    ['has no id', {...ward, id: undefined}, /the definition has no "id"/],
    ['has no steps', {...ward, steps: []}, /the definition has no list of "steps"/],
    [
      'has a field type that is not known here',
      {...ward, steps: [{name: 'one', questions: [{type: 'signature', name: 'here'}]}]},
      /the question "here" has the type "signature", which this receiver does not know/,
    ],
    [
      'has a choice without options',
      {...ward, steps: [{name: 'one', questions: [{type: 'choice', name: 'calm'}]}]},
      /the question "calm" has no list of "options"/,
    ],
    [
      'has two questions of one name',
      {...ward, steps: [...ward.steps, ...ward.steps]},
      /two questions are called "calm"/,
    ],
    ['has the id and version of a built-in one', {...ward, id: 'page-useful', version: '1'}, /already taken/],
  ])('are not started with when a file %s', (_what, content, reason) => {
    const outcome = readForms(folderWith({'bad.json': content}));
    expect(outcome).toEqual({mistakes: [expect.stringMatching(/^FORMS_DIR holds bad\.json, .*$/)]});
    expect(outcome).toEqual({mistakes: [expect.stringMatching(reason)]});
  });

  it('are not started with when the folder is missing', () => {
    const folder = join(temporaryFolder(), 'nowhere');
    expect(readForms(folder)).toEqual({
      mistakes: [expect.stringMatching(/^FORMS_DIR is ".*nowhere", which cannot/)],
    });
  });
});
