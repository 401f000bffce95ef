import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import type {RandomBytes} from '../../src/submission/identity.js';
import {
  createId,
  createReference,
  parseReference,
  REFERENCE_ALPHABET,
} from '../../src/submission/identity.js';

const SEED = 20260302;

/** Random bytes that are not: these, over and over. */
const bytes = (...values: readonly number[]): RandomBytes => {
  let next = 0;
  return (array) => array.map(() => values[next++ % values.length] as number);
};
const anyBytes = fc.array(fc.integer({min: 0, max: 239}), {minLength: 16, maxLength: 16});

describe('the id of a submission', () => {
  const shape = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

  const rows: readonly (readonly [what: string, random: RandomBytes, id: string])[] = [
    ['the lowest bytes', bytes(0), '00000000-0000-4000-8000-000000000000'],
    ['the highest bytes', bytes(255), 'ffffffff-ffff-4fff-bfff-ffffffffffff'],
    [
      'bytes that count up',
      bytes(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15),
      '00010203-0405-4607-8809-0a0b0c0d0e0f',
    ],
  ];
  for (const [what, random, id] of rows) {
    it(`is a UUID of version 4, made of ${what}`, () => expect(createId(random)).to.equal(id));
  }

  it('has the shape of a UUID whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({minLength: 16, maxLength: 16}), (array) => {
        expect(createId(bytes(...array))).to.match(shape);
      }),
      {seed: SEED, numRuns: 500},
    );
  });

  it('is another one each time', () => {
    const ids = new Set(Array.from({length: 500}, () => createId()));
    expect(ids.size).to.equal(500);
    for (const id of ids) expect(id).to.match(shape);
  });
});

describe('the reference of a submission', () => {
  const shape = new RegExp(
    `^[${REFERENCE_ALPHABET}]{4}-[${REFERENCE_ALPHABET}]{4}-[${REFERENCE_ALPHABET}]{3}-[${REFERENCE_ALPHABET}]{3}$`,
  );

  it('is made of 30 characters of which none looks like another', () => {
    expect(REFERENCE_ALPHABET).to.equal('23456789ABCDEFGHJKMNPQRSTVWXYZ');
    expect(new Set(REFERENCE_ALPHABET).size).to.equal(30);
  });

  it('never changes its check character, or no reference on paper would be found again', () => {
    expect(createReference(bytes(5, 17, 0, 18, 7, 21, 27, 22, 2, 24, 9, 15, 4))).to.equal(
      '7K2M-9QXR-4TB-H6G',
    );
    expect(parseReference('7K2M-9QXR-4TB-H6G')).to.equal('7K2M-9QXR-4TB-H6G');
  });

  it('is in groups of four, four, three and three', () => {
    for (let round = 0; round < 200; round += 1) expect(createReference()).to.match(shape);
  });

  it('makes every character equally likely', () => {
    const counts = new Map<string, number>();
    for (let byte = 0; byte < 256; byte += 1) {
      // The marker after it tells whether the byte was taken: '3' follows at once if it was thrown away.
      const first = createReference(bytes(byte, ...Array<number>(31).fill(1))).slice(0, 1);
      const taken = byte < 240;
      expect(first, `byte ${byte}`).to.equal(taken ? REFERENCE_ALPHABET[byte % 30] : '3');
      if (taken) counts.set(first, (counts.get(first) ?? 0) + 1);
    }
    expect(counts.size).to.equal(30);
    expect(new Set(counts.values())).to.deep.equal(new Set([8]));
  });

  it('asks for more random bytes when too few were of use', () => {
    let asked = 0;
    const random: RandomBytes = (array) => array.fill((asked += 1) === 1 ? 255 : 0);
    expect(createReference(random)).to.equal('2222-2222-222-222');
    expect(asked).to.equal(2);
  });

  describe('as somebody types it', () => {
    const rows: readonly (readonly [what: string, typed: string])[] = [
      ['as it is written', '7K2M-9QXR-4TB-H6G'],
      ['in small letters', '7k2m-9qxr-4tb-h6g'],
      ['without hyphens', '7K2M9QXR4TBH6G'],
      ['with spaces', ' 7K2M 9QXR 4TB H6G '],
      ['with hyphens in other places', '7K-2M9Q-XR4TBH-6G'],
      ['with dashes of a word processor', '7K2M–9QXR—4TB‑H6G'],
      ['over two lines', '7K2M-9QXR-\n4TB-H6G'],
      ['with a hard space', '7K2M\u00a09QXR\u00a04TB\u00a0H6G'],
    ];
    for (const [what, typed] of rows) {
      it(`is understood ${what}`, () => expect(parseReference(typed)).to.equal('7K2M-9QXR-4TB-H6G'));
    }

    const wrong: readonly (readonly [what: string, typed: string])[] = [
      ['nothing', ''],
      ['one character too few', '7K2M-9QXR-4TB-H6'],
      ['one character too many', '7K2M-9QXR-4TB-H6GG'],
      ['a character that is never used', '0K2M-9QXR-4TB-H6G'],
      ['another check character', '7K2M-9QXR-4TB-H6C'],
      ['two neighbours swapped', 'K72M-9QXR-4TB-H6G'],
      ['dots between the groups', '7K2M.9QXR.4TB.H6G'],
    ];
    for (const [what, typed] of wrong) {
      it(`is not taken with ${what}`, () => expect(parseReference(typed)).to.equal(undefined));
    }

    it('is refused with any one character wrong', () => {
      const caught = {wrong: 0, all: 0};
      for (const values of [[0], [29], [5, 17, 0, 18, 7, 21, 27, 22, 2, 24, 9, 15, 4]]) {
        const right = createReference(bytes(...values)).replaceAll('-', '');
        for (let at = 0; at < right.length; at += 1) {
          for (const character of REFERENCE_ALPHABET) {
            if (character === right[at]) continue;
            caught.all += 1;
            const typed = right.slice(0, at) + character + right.slice(at + 1);
            if (parseReference(typed) === undefined) caught.wrong += 1;
          }
        }
      }
      expect(caught).to.deep.equal({wrong: 3 * 14 * 29, all: 3 * 14 * 29});
    });

    it('is found again whatever it is', () => {
      fc.assert(
        fc.property(
          anyBytes,
          fc.integer({min: 0, max: 13}),
          fc.integer({min: 1, max: 29}),
          (array, at, step) => {
            const reference = createReference(bytes(...array));
            expect(parseReference(reference)).to.equal(reference);
            const plain = reference.replaceAll('-', '');
            expect(parseReference(plain.toLowerCase())).to.equal(reference);
            const code = REFERENCE_ALPHABET.indexOf(plain[at] as string);
            const other = REFERENCE_ALPHABET[(code + step) % 30] as string;
            expect(parseReference(plain.slice(0, at) + other + plain.slice(at + 1))).to.equal(undefined);
          },
        ),
        {seed: SEED, numRuns: 1000},
      );
    });
  });
});
