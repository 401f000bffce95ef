import {expect} from '@open-wc/testing';
import {orderedWays, speaks} from '../../src/consultation/consultation.js';
import {readConsultations} from '../../src/consultation/read-consultations.js';
import {citizenSpaceEntry, clinics, clinicsWith, sound} from '../support/consultations.js';
import {faultyConsultations} from '../support/faulty-consultations.js';

const BASE = 'https://example.org/pages/list.json';
const read = (value: unknown) => readConsultations(value, BASE);

describe('Our own JSON', () => {
  it('is read with its times as instants and its addresses made whole', () => {
    const {consultations, mistakes} = read([clinics]);
    expect(mistakes).to.be.empty;
    const [consultation] = consultations;
    expect(consultation).to.deep.include({
      id: 'evening-clinics',
      opens: Date.parse('2026-05-31T23:00:00Z'),
      closes: Date.parse('2026-07-10T16:00:00Z'),
      resultsDue: Date.parse('2026-09-30T23:00:00Z'),
      contact: {email: 'clinics@example.org', url: 'https://example.org/contact'},
    });
    expect(consultation?.ways.find(({kind}) => kind === 'online')?.url).to.deep.equal({
      'en-GB': 'https://example.org/clinics',
      cy: 'https://example.org/clinigau',
    });
    expect(consultation?.formats.map(({url}) => url)).to.deep.equal([
      {'en-GB': 'https://example.org/clinics/easy-read.pdf', cy: 'https://example.org/clinigau/hawdd.pdf'},
      undefined,
      'https://example.org/clinics/pl',
    ]);
  });

  it('may be one consultation instead of a list', () => {
    expect(read(clinics).consultations.map(({id}) => id)).to.deep.equal(['evening-clinics']);
  });

  it('offers the ways to take part in one order, online first', () => {
    expect(orderedWays(sound(clinics)).map(({kind}) => kind)).to.deep.equal([
      'online',
      'phone',
      'post',
      'event',
      'bsl-video',
      'paper',
      'text',
      'email',
      'in-person',
    ]);
  });

  it('leaves out the one that is not in order, whole, and keeps the others', () => {
    const {consultations, mistakes} = read([clinicsWith({id: 'a', closes: 'soon'}), clinics]);
    expect(consultations.map(({id}) => id)).to.deep.equal(['evening-clinics']);
    expect(mistakes).to.deep.equal([
      {
        place: '[0].closes',
        found: 'soon',
        expected: 'a date such as "2026-03-29", or a time in the United Kingdom such as "2026-03-29T17:00"',
      },
    ]);
  });

  for (const [title, {value, place}] of Object.entries(faultyConsultations)) {
    it(`does not use ${title}, and says where it is wrong`, () => {
      const {consultations, mistakes} = read(value);
      expect(consultations).to.be.empty;
      expect(mistakes.map((mistake) => mistake.place)).to.deep.equal([place]);
    });
  }

  it('takes nothing from a prototype that a page has changed', () => {
    const prototype = Object.prototype as unknown as Record<string, unknown>;
    prototype['title'] = 'Inherited';
    try {
      expect(read({id: 'a'}).mistakes.map(({place}) => place)).to.deep.equal(['title']);
    } finally {
      delete prototype['title'];
    }
  });

  it('with 500 entries is read in full', () => {
    const many = Array.from({length: 500}, (_, index) => clinicsWith({id: `c${index}`}));
    expect(read(many).consultations).to.have.length(500);
  });

  it('speaks Welsh only if every text does', () => {
    expect(speaks(sound(clinics), 'cy')).to.be.true;
    expect(speaks(sound(clinics), 'en-GB')).to.be.true;
    expect(speaks(sound(clinicsWith({area: 'Aldermoor'})), 'cy')).to.be.false;
    expect(speaks(sound(clinicsWith({ways: [{kind: 'post', address: 'Freepost'}]})), 'cy')).to.be.false;
    // An address of a page may be the same for all.
    expect(speaks(sound(clinicsWith({ways: [{kind: 'online', url: '/clinics'}]})), 'cy')).to.be.true;
  });
});

describe('What Citizen Space answers', () => {
  const entry = (change: Readonly<Record<string, unknown>> = {}) => [{...citizenSpaceEntry, ...change}];

  it('is read as text, with its days as days in London', () => {
    const {consultations, mistakes} = read(entry());
    expect(mistakes).to.be.empty;
    expect(consultations).to.deep.equal([
      {
        id: 'childrens-services/evening-clinics',
        title: 'Evening clinics & weekend clinics',
        summary: 'We want to open on 2 evenings a week.',
        audience: 'Families, Young people',
        area: 'Aldermoor',
        opens: Date.parse('2026-05-31T23:00:00Z'),
        closes: Date.parse('2026-07-10T23:00:00Z'),
        status: undefined,
        ways: [
          {
            kind: 'online',
            url: 'https://consult.example.org/childrens-services/evening-clinics/consultation/',
          },
        ],
        formats: [],
        contact: {email: 'clinics@example.org'},
        organiser: 'Children’s Services',
        whatHappensNext: 'We will read every answer.',
        resultsDue: Date.parse('2026-09-30T23:00:00Z'),
      },
    ]);
  });

  it('is looked at again for its status, since a request for open ones may get all', () => {
    const statuses = (status: unknown) => read(entry({status})).consultations.map(({status}) => status);
    expect(statuses('open')).to.deep.equal([undefined]);
    expect(statuses('forthcoming')).to.deep.equal([undefined]);
    expect(statuses('closed')).to.deep.equal(['closed']);
    expect(statuses('private')).to.be.empty;
    expect(statuses(undefined)).to.be.empty;
  });

  it('leads to the page of the consultation where it has no other address', () => {
    const {ways} = sound({...citizenSpaceEntry, participate_url: undefined});
    expect(ways).to.deep.equal([{kind: 'online', url: citizenSpaceEntry.url}]);
  });

  it('never leads to a script', () => {
    const {ways} = sound({...citizenSpaceEntry, participate_url: 'javascript:alert(1)', url: 'data:,x'});
    expect(ways).to.be.empty;
  });

  it('may be a title of 2,000 characters, which is cut after a word', () => {
    const {title} = sound({...citizenSpaceEntry, title: 'Evening clinics '.repeat(125)});
    expect(title).to.match(/^(Evening clinics )+Evening…$|^(Evening clinics )+Evening clinics…$/);
    expect(title).to.have.length.below(202);
  });

  it('may name no end', () => {
    expect(sound({...citizenSpaceEntry, enddate: undefined}).closes).to.be.undefined;
  });

  const faulty: readonly (readonly [change: Readonly<Record<string, unknown>>, place: string])[] = [
    [{enddate: '10/07/2026'}, '[0].enddate'],
    [{startdate: '2026/02/30'}, '[0].startdate'],
    [{enddate: '2026/05/01'}, '[0].enddate'],
    [{title: '<p></p>'}, '[0].title'],
    [{id: '', dept: ''}, '[0].id'],
  ];
  for (const [change, place] of faulty) {
    it(`is left out with ${JSON.stringify(change)}`, () => {
      const {consultations, mistakes} = read(entry(change));
      expect(consultations).to.be.empty;
      expect(mistakes.map((mistake) => mistake.place)).to.deep.equal([place]);
    });
  }
});
