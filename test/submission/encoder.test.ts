import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import type {Json} from '../../src/submission/encoder.js';
import {encodeJson} from '../../src/submission/encoder.js';

const SEED = 20260302;
const ownProto = JSON.parse('{"__proto__": "mine", "a": {"__proto__": {"b": 1}}}') as Json;

const rows: readonly (readonly [what: string, value: Json])[] = [
  ['nothing', null],
  ['yes and no', [true, false]],
  ['numbers', [0, -0, 1, -1.5, 1e21, 1e-7, 5e-324, Number.MAX_SAFE_INTEGER]],
  ['numbers that are none', [NaN, Infinity, -Infinity]],
  ['an empty list and an empty object', [[], {}]],
  ['quotes, backslashes and line breaks', 'a"b\\c\n\r\t\b\f/'],
  ['control characters', '\0\u0001\u001f\u007f\u0080\u2028\u2029\ufeff'],
  ['an emoji of several parts', '👩‍👩‍👧‍👦'],
  ['halves of pairs', ['\ud83d', '\ude00', '\ude00\ud83d', 'a\ud83db', '\ud83d\ufffd', '\ud83d\ud83d\ude00']],
  ['keys that need escapes', {'a"b': 1, '\n': 2, '\ud83d': 3, '': 4}],
  ['keys in the order of the object', {b: 1, a: 2, 10: 3, 2: 4}],
  ['a key that is left open', {a: undefined, b: 1, c: undefined}],
  ['a list with a hole', [1, undefined as unknown as Json, 2]],
  ['a key called __proto__', ownProto],
  ['keys called toJSON', {toJSON: 'a', constructor: 'b', hasOwnProperty: 'c'}],
];

describe('the encoding of a submission', () => {
  for (const [what, value] of rows) {
    it(`writes ${what} as a clean page does`, () =>
      expect(encodeJson(value)).to.equal(JSON.stringify(value)));
  }

  it('writes an object without a prototype', () => {
    const value = Object.assign(Object.create(null), {a: 'b'}) as Json;
    expect(encodeJson(value)).to.equal('{"a":"b"}');
  });

  it('writes a list within a list, two thousand deep', () => {
    let value: Json = 'end';
    for (let depth = 0; depth < 2000; depth += 1) value = depth % 2 ? [value] : {a: value};
    expect(encodeJson(value)).to.equal(JSON.stringify(value));
  });

  it('leaves out what an object has only by inheritance', () => {
    const value = Object.assign(Object.create({inherited: 1}), {own: 2}) as Json;
    expect(encodeJson(value)).to.equal('{"own":2}');
  });

  it('writes any value as a clean page does', () => {
    const text = fc.oneof(
      fc.string({unit: 'binary'}),
      fc.string({unit: fc.constantFrom('"', '\\', '\0', '\u001f', '\ud83d', '\ude00', 'a', '😀')}),
    );
    const key = fc.oneof(text, fc.constantFrom('__proto__', 'toJSON', 'constructor', '0', '-1'));
    const {value: any} = fc.letrec<{value: Json}>((tie) => ({
      value: fc.oneof(
        {depthSize: 'medium', withCrossShrink: true},
        fc.oneof(
          text,
          fc.double(),
          fc.integer(),
          fc.boolean(),
          fc.constantFrom(null, -0),
        ) as fc.Arbitrary<Json>,
        fc.array(tie('value'), {maxLength: 6}),
        fc.dictionary(key, tie('value'), {maxKeys: 6}) as fc.Arbitrary<Json>,
      ),
    }));
    fc.assert(
      fc.property(any, (value) => {
        expect(encodeJson(value)).to.equal(JSON.stringify(value));
      }),
      {seed: SEED, numRuns: 3000},
    );
  });

  describe('on a page with an old library', () => {
    const value: Json = {list: ['a', ['b']], text: 'c', empty: [], inner: {d: [{}]}, number: 1};
    const clean = '{"list":["a",["b"]],"text":"c","empty":[],"inner":{"d":[{}]},"number":1}';
    const prototypes: Readonly<Record<string, object>> = {
      'Array.prototype': Array.prototype,
      'Object.prototype': Object.prototype,
      'String.prototype': String.prototype,
      'Number.prototype': Number.prototype,
    };

    /** Encodes while the patch is in place. Nothing else runs meanwhile. */
    function encodedWith(
      patched: readonly object[],
      name: string,
      patch: unknown,
    ): [ours: string, theirs: string] {
      for (const prototype of patched) {
        Object.defineProperty(prototype, name, {
          value: patch,
          configurable: true,
          enumerable: true,
          writable: true,
        });
      }
      try {
        return [encodeJson(value), JSON.stringify(value)];
      } finally {
        for (const prototype of patched) delete (prototype as Record<string, unknown>)[name];
      }
    }
    const toJSON = () => 'patched';

    for (const [name, prototype] of Object.entries(prototypes)) {
      it(`is unaffected by ${name}.toJSON`, () => {
        const [ours, theirs] = encodedWith([prototype], 'toJSON', toJSON);
        expect(ours).to.equal(clean);
        // `JSON.stringify` asks objects alone; the libraries' own encoders asked texts and numbers too.
        const asked = prototype === Array.prototype || prototype === Object.prototype;
        expect(theirs !== clean, 'the patch was in place').to.equal(asked);
        expect(prototype).not.to.have.property('toJSON');
      });
    }

    it('is unaffected by all of them together', () => {
      expect(encodedWith(Object.values(prototypes), 'toJSON', toJSON)[0]).to.equal(clean);
    });

    it('is unaffected by an encoder that replaces that of the browser', () => {
      const original = JSON.stringify;
      try {
        JSON.stringify = () => 'patched';
        expect(encodeJson(value)).to.equal(clean);
      } finally {
        JSON.stringify = original;
      }
    });

    it('is unaffected by a method that was added to every object and every list', () => {
      expect(encodedWith([Object.prototype, Array.prototype], 'extend', () => {})[0]).to.equal(clean);
    });
  });
});
