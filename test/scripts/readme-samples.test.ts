import fs from 'node:fs';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {readData} from '../../src/feed/read-feed.js';
import {hasOptions, questionsOf} from '../../src/forms/definition.js';
import {presetNamed, presetNames} from '../../src/forms/presets.js';
import {describeRequest} from '../../src/submission/describe.js';
import {frozenSubmission} from '../support/fakes/submission.js';
import {root} from './packed.js';

const readme = fs.readFileSync(path.join(root, 'README.md'), 'utf8');

/** The JSON that stands after a sentence of the README. */
function sampleAfter(sentence: string): unknown {
  const [, rest = ''] = readme.split(sentence);
  return JSON.parse(/```json\n([\s\S]*?)```/.exec(rest)?.[1] ?? 'null');
}

/** The rows of a table, by their first cell: the others without their code marks. */
const rowsOf = (preset: string): readonly (readonly string[])[] =>
  [...readme.matchAll(/^\| `([\w-]+)` \| `([\w-]+)` \| (.*) \|$/gm)]
    .filter(([, first]) => first === preset)
    .map(([, , name = '', values = '']) => [
      name,
      ...[...values.matchAll(/`([^`]+)`/g)].map(([, value = '']) => value),
    ]);

describe('What the README says is sent', () => {
  it.each(presetNames)('by the questions of %s is their names and values', (name) => {
    const preset = presetNamed(name);
    const questions = preset ? questionsOf(preset) : [];
    expect(rowsOf(name)).toEqual(
      questions.map((question) => [
        question.name,
        ...(hasOptions(question) ? question.options.map(({value}) => value) : []),
      ]),
    );
  });

  it('to a service as fields side by side is what is sent', () => {
    const submission = frozenSubmission({
      region: 'england',
      topic: 'Preparing for an appointment',
      page: {url: 'https://www.example.org/appointments', title: 'Appointments'},
      answers: {useful: 'no', improve: 'The map does not show the side door.'},
    });
    const {body} = describeRequest(
      {endpoint: '/a', endpointType: 'power-automate'},
      submission,
      'https://www.example.org/',
    );
    const {id, reference, createdAt, ...said} = sampleAfter('To a service it goes flat:') as Record<
      string,
      unknown
    >;
    const {id: ownId, reference: ownReference, createdAt: ownTime, ...sent} = JSON.parse(body) as typeof said;
    expect(said).toEqual(sent);
    expect([id, reference, createdAt].map((value) => typeof value)).toEqual(
      [ownId, ownReference, ownTime].map((value) => typeof value),
    );
  });

  it('as a plain list of updates is one that can be read', () => {
    const feed = readData(sampleAfter('A plain list of updates is the shortest:'), {
      base: 'https://www.example.org/',
      now: Date.UTC(2026, 10, 20),
    });
    if ('failure' in feed) throw new Error(`It cannot be read: ${JSON.stringify(feed)}`);
    expect(feed.items.map((item) => item.whole().title)).toEqual(['Benches in the garden']);
    expect([...feed.problems()].flat()).toEqual([]);
  });
});
