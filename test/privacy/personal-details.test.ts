import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import type {PersonalDetail} from '../../src/privacy/personal-details.js';
import {PERSONAL_DETAILS, findPersonalDetails} from '../../src/privacy/personal-details.js';

const today = new Date('2026-11-20T12:00:00Z');
const find = (text: string, hospitalNumbers = false) => findPersonalDetails(text, {today, hospitalNumbers});

interface Row {
  readonly kind: PersonalDetail;
  readonly finds: readonly string[];
  /** None of these is taken for anything at all. */
  readonly leaves: readonly string[];
}

const rows: readonly Row[] = [
  {
    kind: 'email',
    finds: [
      'sam.j+1@example.org.',
      'SAM@EXAMPLE.ORG',
      'write to <siân@tŷ.cymru>, please',
      'sam＠example．org',
      'a@b.c.d.example.org',
    ],
    leaves: ['@ward7', 'a@b', '2 @ £3', '3 teas@2.50 each', 'a@b.', 'a@.org'],
  },
  {
    kind: 'phone',
    finds: [
      '07700 900123',
      '+44 (0)7700 900 123',
      '(020) 7946 0018',
      '01632-960-001',
      '01632 96000',
      '0044 7700 900123',
      '+447700900123',
      '(+44) 7700 900123',
      'Ring 999 or 07700 900123',
      '07700 900123 2 times',
      'Tel.07700900123',
      '07700\u00a0\u00a0900\u2011123',
      '\u202a07700 900123\u202c',
      '０７７００ ９００１２３',
      '0800 1111 or 07700 900123',
      '01632 116 123',
    ],
    leaves: [
      '999',
      '116 123',
      '85258',
      '0800 1111',
      '0.123456789',
      '0800 1111, 24 hours, 7 days',
      '0800 1111 24 7 365',
      'I waited from 02-10-2026 10.30am to 12.30pm',
      '1 000 000 000 000',
      '0123 4567 8901 2345 6789',
      'in the 2020s, 9 or 10 of 100',
    ],
  },
  {
    kind: 'nhs-number',
    finds: [
      '943 476 5919',
      'NHS number 1234567881',
      '4010232137',
      '999 000 0018',
      '450 557 7104',
      'Rhif GIG: 1234567881',
      '1234567881 (fy rif i)',
      'Bed 3 943 476 5919',
      'it is 943-476-5919',
      '1 943 476 5919 2',
      '943 476 5918 943 476 5919',
      '012 345 6797',
    ],
    leaves: [
      '943 476 5918',
      '999 123 4567',
      '111 111 1111',
      '1234567881',
      '1.4010232137',
      'NHS number 94347659191',
    ],
  },
  {
    kind: 'postcode',
    finds: ['SW1A 1AA', 'cf103nq', 'I live in CF10 3NQ.', 'M1 1AE', 'bed A1 5th floor'],
    leaves: ['SW1A', 'vitamin B12', 'Ward B2 7am', 'A4 paper', 'CF10 3NC', 'COVID19 2nd'],
  },
  {
    kind: 'date-of-birth',
    finds: [
      'DOB 31/3/1980',
      'born 3 May 2019',
      'ganwyd 3 Mai 2019',
      '31.03.1980',
      'born on 12/10/2026',
      'D.O.B.: 31/3/80',
      'Date of birth 31-3-80',
      'dyddiad geni 3ydd o Fai 2026',
      '3rd of May 2019',
      'May 3, 2019',
      '1980-03-31',
      '19 November 2024',
      '7 Gorffennaf 2010',
      '7 Orffennaf 2010',
      '1af Rhagfyr 2010',
    ],
    leaves: [
      'seen on 12/10/2026',
      'born in May',
      '3/4/5',
      '20 November 2024',
      '20/11/2024',
      '31/3/80',
      '45/45/1980',
      '0/0/1980',
      'grammar 3 2019',
      '10 May',
      'section 1.2.3',
      `Born here. ${'It was a good day for all of us. '.repeat(3)}We came back on 12/10/2026`,
    ],
  },
  {
    kind: 'ni-number',
    finds: ['AB 12 34 56 C', 'ab123456c', 'AB-12-34-56-C'],
    leaves: ['QQ 12 34 56 C', 'AB123', 'AB 12 34 56 E', 'GB 12 34 56 C', 'AO 12 34 56 C'],
  },
  {
    kind: 'web-address',
    finds: [
      'https://example.org/me',
      '@sam_j',
      'www.example.org',
      'I am (@sam_j)',
      'Find me at HTTP://example.org',
    ],
    leaves: ['A&E', '10.30am', 'Dr.Smith', '@ward7', '@ 3pm', '@3pm', 'and/or: //'],
  },
  {
    kind: 'hospital-number',
    finds: ['K1234567', 'my number is k123456'],
    leaves: ['B12', 'H1N1', 'K12345', 'K123456789'],
  },
];

describe('findPersonalDetails()', () => {
  for (const {kind, finds, leaves} of rows) {
    for (const text of finds) {
      it(`finds ${kind} in ${JSON.stringify(text)}`, () => {
        expect(find(text, true)).to.include(kind);
      });
    }
    for (const text of leaves) {
      it(`finds nothing in ${JSON.stringify(text)}`, () => {
        expect(find(text, true)).to.deep.equal([]);
      });
    }
  }

  it('takes "bed A1 5th floor" for a postcode, which is accepted: a question may be wrong', () => {
    expect(find('bed A1 5th floor')).to.deep.equal(['postcode']);
  });

  it('names each kind once, in one order, and never what it found', () => {
    const text =
      'K1234567 @sam_j AB 12 34 56 C born 3 May 2019, CF10 3NQ, 943 476 5919 / 943 476 5919, 07700 900123 sam@example.org';
    expect(find(text, true)).to.deep.equal([...PERSONAL_DETAILS]);
  });

  it('looks for hospital numbers only where the site asks for it', () => {
    expect(find('K1234567')).to.deep.equal([]);
    expect(findPersonalDetails('K1234567')).to.deep.equal([]);
  });

  it('counts the age of a date from today unless told otherwise', () => {
    const year = new Date().getUTCFullYear();
    expect(findPersonalDetails(`seen on 1/1/${year}`)).to.deep.equal([]);
    expect(findPersonalDetails(`1/1/${year - 4}`)).to.deep.equal(['date-of-birth']);
  });

  for (const text of [
    '0800 132 737',
    '0800 83 85 87',
    '0808 808 8000',
    '080880 23456',
    '0808 800 5000',
    '84001',
    '81066',
  ])
    it(`knows the helpline ${text}`, () => {
      expect(find(`I rang ${text} 2 times.`)).to.deep.equal([]);
      expect(find(`+44 ${text.slice(1)}`)).to.deep.equal([]);
    });

  it('says nothing about names and health, which cannot be found', () => {
    expect(find('Dr Siân Jones told me, Sam Evans, that my asthma is worse.')).to.deep.equal([]);
    expect(find('')).to.deep.equal([]);
  });
});

describe('An NHS number', () => {
  const nine = fc.array(fc.integer({min: 0, max: 9}), {minLength: 9, maxLength: 9});
  /** The tenth digit, as the definition has it: 11 − (sum mod 11), where 11 counts as 0 and 10 is never valid. */
  const checkDigit = (digits: readonly number[]) => {
    const sum = digits.reduce((total, digit, index) => total + digit * (10 - index), 0);
    return (11 - (sum % 11)) % 11;
  };

  it('is found whenever it is valid and grouped 3-3-4', () => {
    fc.assert(
      fc.property(nine, fc.constantFrom(' ', '-', '\u00a0', '\u2013'), (digits, gap) => {
        const check = checkDigit(digits);
        fc.pre(check !== 10 && new Set([...digits, check]).size > 1);
        const text = [...digits, check].join('');
        const written = [text.slice(0, 3), text.slice(3, 6), text.slice(6)].join(gap);
        expect(find(`Mine is ${written}.`)).to.include('nhs-number');
      }),
      {numRuns: 1000},
    );
  });

  it('is never found in ten digits without a clue', () => {
    fc.assert(
      fc.property(nine, fc.integer({min: 0, max: 9}), (digits, last) => {
        fc.pre(![4, 6, 7].includes(digits[0] as number));
        expect(find(`It cost ${[...digits, last].join('')} altogether`)).not.to.include('nhs-number');
      }),
      {numRuns: 1000},
    );
  });

  it('is never found where the check digit is wrong', () => {
    fc.assert(
      fc.property(nine, fc.integer({min: 0, max: 9}), (digits, last) => {
        fc.pre(checkDigit(digits) !== last);
        expect(find(`NHS number ${[...digits, last].join('')}`)).not.to.include('nhs-number');
      }),
      {numRuns: 1000},
    );
  });
});

describe('The time that it takes to look', () => {
  const of = (piece: string, length: number) =>
    piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
  const pieces = [
    '0',
    '1',
    '9 ',
    '0 -',
    '4-',
    '@',
    'a@',
    'a@a.',
    'a.a.a.',
    '.',
    ' ',
    '\u00a0',
    '\n',
    '(',
    '+44 ',
    'A1',
    'AB1 ',
    '1/1/1',
    '1 May ',
    'may',
    '31/3/1980 ',
    'nhs',
    '943 476 5919 ',
    '1234567881 ',
    '08001111 ',
    'http:',
    'www',
    '\u0300\u0316',
    '\u200b',
    '\ufdfa',
    '👩‍👩‍👧‍👦',
  ];

  /**
   * The best of a few, because whatever else the machine does only ever adds; no more of them once it is quick
   * enough.
   */
  const milliseconds = (text: string, enough = 0): number => {
    let best = Infinity;
    for (let round = 0; round < 8 && best > enough; round += 1) {
      const began = performance.now();
      find(text, true);
      best = Math.min(best, performance.now() - began);
    }
    return best;
  };

  for (const piece of pieces) {
    it(`grows with the length of a text of ${JSON.stringify(piece)} and no faster`, () => {
      for (const text of [of(piece, 100_000), `a@${of(piece, 99_990)}`, `0${of(piece, 99_990)}!`]) {
        // Ten times as long may take forty times the time: clocks of browsers count in whole milliseconds, and a
        // square would be a hundred times. However quick the machine, nobody waits longer than half a second.
        const limit = Math.min(500, 40 * (milliseconds(text.slice(0, 10_000)) + 2));
        expect(milliseconds(text, limit)).to.be.at.most(limit);
      }
    });
  }
});
