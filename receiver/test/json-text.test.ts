import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {replaceMember, takeMember} from '../src/json-text.js';

describe('Taking a member out of JSON', () => {
  it.each([
    ['in the middle', '{"a":1,"contact":{"b":"c"},"d":2}', '{"a":1,"d":2}', '{"b":"c"}'],
    ['at the start', '{"contact":1,"a":2}', '{"a":2}', '1'],
    ['at the end', '{"a":2,"contact":[1,{"a":[]}]}', '{"a":2}', '[1,{"a":[]}]'],
    ['alone', ' {"contact" : "x" } ', '{}', '"x"'],
    ['twice, of which the last counts', '{"contact":"x","a":1,"contact":"y"}', '{"a":1}', '"y"'],
    ['that is written with an escape', '{"cont\\u0061ct":"x","a":1}', '{"a":1}', '"x"'],
    ['with brackets and quotes in texts', '{"contact":"}\\",{","a":"]{\\\\"}', '{"a":"]{\\\\"}', '"}\\",{"'],
    [
      'that is only deeper inside',
      '{"a":{"contact":1},"b":["contact",2]}',
      '{"a":{"contact":1},"b":["contact",2]}',
      undefined,
    ],
    ['that is only a value', '{"a":"contact"}', '{"a":"contact"}', undefined],
    ['from nothing', '{ }', '{ }', undefined],
  ])('%s', (_what, json, rest, value) => {
    expect(takeMember(json, 'contact')).toEqual({rest, value});
  });

  it('leaves the same as parsing does, whatever is there', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.oneof(fc.string(), fc.constant('contact')), fc.jsonValue({maxDepth: 4})),
        fc.constantFrom(undefined, 2),
        (object, indent) => {
          const json = JSON.stringify(object, undefined, indent);
          const {contact, ...others} = JSON.parse(json) as Record<string, unknown>;
          const {rest, value} = takeMember(json, 'contact');
          expect(JSON.parse(rest)).toEqual(others);
          expect(value === undefined ? undefined : JSON.parse(value)).toEqual(contact);
        },
      ),
      {numRuns: 2000, seed: 20_261_120},
    );
  });
});

describe('Putting a text in the place of what lies at a path in JSON', () => {
  it.each([
    ['a text', '{"answers":{"why":"Siân \\"x\\" }","better":"b"}}', '{"answers":{"why":"-","better":"b"}}'],
    ['a list', '{"answers":{"why":["a",{"why":1}]}, "n":1e400}', '{"answers":{"why":"-"}, "n":1e400}'],
    ['a number', '{"answers": {"a": 1, "why" : 2 } }', '{"answers": {"a": 1, "why" : "-" } }'],
    [
      'every one',
      '{"answers":{"why":1,"w\\u0068y":{}},"answers":{"why":[]}}',
      '{"answers":{"why":"-","w\\u0068y":"-"},"answers":{"why":"-"}}',
    ],
    ['nothing elsewhere', '{"why":1,"a":{"answers":{"why":2}},"answers":[{"why":3}]}', undefined],
    ['nothing deeper', '{"answers":{"a":{"why":1},"b":["why",":"]}}', undefined],
    ['nothing in nothing', '{"answers":{}}', undefined],
  ])('%s', (_what, json, expected = json) => {
    expect(replaceMember(json, ['answers', 'why'], '-')).toBe(expected);
  });

  it('gives what parsing would, whatever the JSON is', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.string(), fc.jsonValue()),
        fc.dictionary(fc.string(), fc.jsonValue()),
        fc.jsonValue(),
        fc.string(),
        fc.constantFrom(undefined, 2),
        (around, answers, value, name, indent) => {
          const body = (answer: unknown) =>
            JSON.stringify(
              {...around, answers: Object.fromEntries([...Object.entries(answers), [name, answer]])},
              null,
              indent,
            );
          expect(replaceMember(body(value), ['answers', name], '[redacted]')).toBe(body('[redacted]'));
        },
      ),
    );
  });
});
