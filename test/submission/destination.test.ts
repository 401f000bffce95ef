import {expect} from '@open-wc/testing';
import type {Destination, Mistake} from '../../src/submission/destination.js';
import {readPairs, serviceOf} from '../../src/submission/destination.js';

const unset: Destination = {
  endpoint: '/answers',
  endpointType: '',
  encoding: '',
  fieldNames: '',
  extra: '',
  envelope: '',
  shape: '',
  okWhen: '',
  errorsAt: '',
  idempotencyHeader: false,
};

function read(attributes: Partial<Destination>) {
  const mistakes: Mistake[] = [];
  const service = serviceOf({...unset, ...attributes}, (mistake) => mistakes.push(mistake));
  return {service, mistakes};
}

describe('names and texts in an attribute', () => {
  const rows: readonly (readonly [
    text: string,
    pairs: readonly (readonly string[])[],
    mistakes?: readonly string[],
  ])[] = [
    ['', []],
    [
      'rating=input_1,comment=input_2',
      [
        ['rating', 'input_1'],
        ['comment', 'input_2'],
      ],
    ],
    [
      '\n  rating = input_1 ,\n  comment = input_2,\n',
      [
        ['rating', 'input_1'],
        ['comment', 'input_2'],
      ],
    ],
    ['page=', [['page', '']]],
    ['retURL=https://www.example.org/thanks?a=b', [['retURL', 'https://www.example.org/thanks?a=b']]],
    ['subject=Parking\\, and signs', [['subject', 'Parking, and signs']]],
    ['a\\=b=c\\=d', [['a=b', 'c=d']]],
    ['path=C:\\new\\\\', [['path', 'C:\\new\\']]],
    ['rating', [], ['rating']],
    ['=input_1', [], ['=input_1']],
    [
      'a=1,,b=2',
      [
        ['a', '1'],
        ['b', '2'],
      ],
    ],
    [
      'a=1,oops,b=2',
      [
        ['a', '1'],
        ['b', '2'],
      ],
      ['oops'],
    ],
    [
      'constructor=x,__proto__=y',
      [
        ['constructor', 'x'],
        ['__proto__', 'y'],
      ],
    ],
  ];
  for (const [text, pairs, wrong = []] of rows) {
    it(`are read from ${JSON.stringify(text)}`, () => {
      const mistakes: string[] = [];
      expect(readPairs(text, (item) => mistakes.push(item))).to.deep.equal(pairs);
      expect(mistakes).to.deep.equal(wrong);
    });
  }
});

describe('the attributes of an endpoint', () => {
  it('are right when none is set, or all are', () => {
    expect(read({}).mistakes).to.deep.equal([]);
    const all = {
      endpointType: 'umbraco-forms',
      encoding: 'json',
      fieldNames: 'useful=rating',
      extra: 'a=b',
      envelope: 'data.values',
      shape: 'object',
      okWhen: 'ok=true',
      errorsAt: 'data.errors',
      idempotencyHeader: true,
    };
    const {service, mistakes} = read(all);
    expect(mistakes).to.deep.equal([]);
    expect(service).to.deep.include({
      encoding: 'json',
      names: [['useful', 'rating']],
      extra: [['a', 'b']],
      envelope: 'data.values',
      okWhen: 'ok=true',
      errorsAt: 'data.errors',
      idempotencyHeader: true,
    });
  });

  const wrong: readonly (readonly [attributes: Partial<Destination>, attribute: string, advice: string])[] = [
    [{endpointType: 'slack'}, 'endpoint-type', 'Use one of: json, receiver, power-automate'],
    [{encoding: 'xml'}, 'encoding', 'Use one of: json, form, multipart, text, navigate, blind.'],
    [{shape: 'tree'}, 'shape', 'Use one of: object, list.'],
    [{envelope: 'a..b'}, 'envelope', 'names with dots between'],
    [{errorsAt: '.errors'}, 'errors-at', 'names with dots between'],
    [{fieldNames: 'useful'}, 'field-names', 'Write name=text'],
    [{extra: 'useful'}, 'extra', 'Write name=text'],
    [{encoding: 'form', envelope: 'values'}, 'encoding', 'envelope and shape need json.'],
    [{endpointType: 'netlify'}, 'extra', 'form-name=…'],
    [{endpointType: 'salesforce', extra: 'retURL=/'}, 'extra', 'oid or orgid'],
    [{endpointType: 'receiver', encoding: 'form'}, 'endpoint-type', 'Nothing else is used: encoding'],
  ];
  for (const [attributes, attribute, advice] of wrong) {
    it(`are reported once, with what to do: ${JSON.stringify(attributes)}`, () => {
      const {mistakes} = read(attributes);
      expect(mistakes.map((mistake) => mistake.attribute)).to.deep.equal([attribute]);
      expect(mistakes[0]?.advice).to.include(advice);
    });
  }

  it('change nothing for our receiver, which takes one format', () =>
    expect(read({endpointType: 'receiver', encoding: 'form', okWhen: 'a'}).service).to.deep.equal(
      read({endpointType: 'receiver'}).service,
    ));

  it('add to the constants of a service', () =>
    expect(read({endpointType: 'contact-form-7', extra: '_wpcf7=9'}).service.extra).to.deep.equal([
      ['_wpcf7_unit_tag', 'have-your-say'],
      ['_wpcf7', '9'],
    ]));

  for (const encoding of ['form', 'multipart', 'text', 'blind'])
    it(`allow no second try by itself without a preflight: ${encoding}`, () => {
      expect(read({}).service.isAskedAgain).to.equal(true);
      expect(read({encoding}).service.isAskedAgain).to.equal(false);
    });
});
