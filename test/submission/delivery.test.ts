import {expect} from '@open-wc/testing';
import type {Delivery, EndpointAnswer} from '../../src/submission/delivery.js';
import {deliveryOf} from '../../src/submission/delivery.js';
import type {Service, ServiceName} from '../../src/submission/services.js';
import {serviceNamed} from '../../src/submission/services.js';
import {ID} from '../support/fakes/submission.js';

const NOW = Date.UTC(2026, 2, 2, 9);
const echo = JSON.stringify({id: ID});
const acknowledged: Delivery = {kind: 'acknowledged'};
const retry: Delivery = {kind: 'retry'};
const unconfirmed: Delivery = {kind: 'unconfirmed'};

function classOf(answer: Partial<EndpointAnswer>, name: ServiceName = 'json'): Delivery {
  const full = {status: 200, redirected: false, body: '', retryAfter: null, ...answer};
  return deliveryOf(full, ID, serviceNamed(name) as Service, NOW);
}

describe('what an answer of the endpoint means', () => {
  for (const name of ['json', 'receiver'] as const) {
    describe(`from ${name === 'json' ? "a site's own endpoint" : 'our receiver'}`, () => {
      for (const status of [408, 409, 425, 429, 500, 501, 502, 503, 504, 507, 511, 599]) {
        it(`${status}: it will be tried again`, () => expect(classOf({status}, name)).to.deep.equal(retry));
      }
      for (const status of [400, 413, 415, 422]) {
        it(`${status}: it was refused for good`, () =>
          expect(classOf({status}, name)).to.deep.equal({kind: 'rejected', status, problems: []}));
      }
      for (const status of [
        300, 301, 302, 303, 304, 307, 308, 401, 402, 403, 404, 405, 406, 410, 418, 421, 451,
      ]) {
        it(`${status}: the set-up of the site is wrong`, () =>
          expect(classOf({status}, name)).to.deep.equal({
            kind: 'misconfigured',
            reason: {code: 'status', status},
          }));
      }
      it('thanks are never due to an answer that is not a success, whatever it says', () => {
        for (let status = 300; status < 600; status += 1) {
          expect(classOf({status, body: echo}, name).kind, String(status)).not.to.equal('acknowledged');
        }
      });
    });
  }

  interface Row {
    readonly name: string;
    readonly answer: Partial<EndpointAnswer>;
    readonly json: Delivery;
    readonly receiver: Delivery;
  }
  const rows: readonly Row[] = [
    {name: '200 with the id', answer: {body: echo}, json: acknowledged, receiver: acknowledged},
    {
      name: '201 with the id among other things',
      answer: {status: 201, body: `{"ok":true,"id":"${ID}"}`},
      json: acknowledged,
      receiver: acknowledged,
    },
    {name: '200 with nothing', answer: {body: ''}, json: acknowledged, receiver: retry},
    {name: '204', answer: {status: 204}, json: acknowledged, receiver: retry},
    {name: '202 with a word', answer: {status: 202, body: 'ok'}, json: acknowledged, receiver: retry},
    {name: '299 with the id', answer: {status: 299, body: echo}, json: acknowledged, receiver: acknowledged},
    {name: "200 with somebody else's id", answer: {body: '{"id":"x"}'}, json: acknowledged, receiver: retry},
    {
      name: '200 with the id further inside',
      answer: {body: `{"data":{"id":"${ID}"}}`},
      json: acknowledged,
      receiver: retry,
    },
    {name: '200 with the id in a list', answer: {body: `["${ID}"]`}, json: acknowledged, receiver: retry},
    {name: '200 with the id as bare text', answer: {body: ID}, json: acknowledged, receiver: retry},
    {
      name: '200 with half of an answer',
      answer: {body: echo.slice(0, -2)},
      json: acknowledged,
      receiver: retry,
    },
    {name: '200 with null', answer: {body: 'null'}, json: acknowledged, receiver: retry},
    {
      name: '200 with a login page',
      answer: {body: '<!DOCTYPE html><title>Sign in</title>'},
      json: unconfirmed,
      receiver: retry,
    },
    {
      name: '200 with a page in small letters',
      answer: {body: '<html><p>'},
      json: unconfirmed,
      receiver: retry,
    },
    {
      name: '200 with a page after blanks and a mark',
      answer: {body: '\ufeff\r\n\t <HTML lang="en">'},
      json: unconfirmed,
      receiver: retry,
    },
    {
      name: '200 with a page after a comment',
      answer: {body: '<!-- portal --><html>'},
      json: unconfirmed,
      receiver: retry,
    },
    {
      name: '200 with text that only mentions a page',
      answer: {body: 'ok <html>'},
      json: acknowledged,
      receiver: retry,
    },
    {
      name: '200 after a redirect',
      answer: {redirected: true, body: 'ok'},
      json: unconfirmed,
      receiver: retry,
    },
  ];
  for (const {name, answer, json, receiver} of rows) {
    it(`${name}, from a site's own endpoint: ${json.kind}`, () =>
      expect(classOf(answer, 'json')).to.deep.equal(json));
    it(`${name}, from our receiver: ${receiver.kind}`, () =>
      expect(classOf(answer, 'receiver')).to.deep.equal(receiver));
  }

  it('an id that a page has given to every object is no acknowledgement', () => {
    Object.defineProperty(Object.prototype, 'id', {value: ID, configurable: true});
    try {
      expect(classOf({body: '{}'}, 'receiver')).to.deep.equal(retry);
    } finally {
      delete (Object.prototype as {id?: unknown}).id;
    }
  });

  describe('when it says how long to wait', () => {
    const hour = 3_600_000;
    const times: readonly (readonly [what: string, header: string | null, after: number | undefined])[] = [
      ['nothing said', null, undefined],
      ['an empty header', '', undefined],
      ['seconds', '120', 120_000],
      ['seconds among blanks', ' 120 ', 120_000],
      ['no seconds', '0', 0],
      ['exactly an hour', '3600', hour],
      ['over an hour', '3601', hour],
      ['a number beyond counting', '9'.repeat(400), hour],
      ['a date', 'Mon, 02 Mar 2026 09:00:30 GMT', 30_000],
      ['a date in the old form', 'Monday, 02-Mar-26 09:00:30 GMT', 30_000],
      ['a date that is past', 'Mon, 02 Mar 2026 08:00:00 GMT', 0],
      ['a date tomorrow', 'Tue, 03 Mar 2026 09:00:00 GMT', hour],
      ['a word', 'soon', undefined],
      ['a word before GMT', 'soon GMT', undefined],
      ['a number below nothing', '-5', undefined],
      ['a fraction', '1.5', undefined],
      ['a number with a unit', '30s', undefined],
      ['two numbers', '1, 2', undefined],
      ['a year', '2030-01-01', undefined],
    ];
    for (const [what, header, after] of times) {
      const heard = after === undefined ? 'is not listened to' : `means ${after / 1000} seconds`;
      it(`${what} ${heard}`, () => {
        const expected = after === undefined ? retry : {kind: 'retry', after};
        for (const status of [429, 503])
          expect(classOf({status, retryAfter: header})).to.deep.equal(expected);
      });
    }
  });

  describe('when it refuses an answer and says why', () => {
    const reasons: readonly (readonly [what: string, body: string, problems: readonly unknown[]])[] = [
      [
        'each reason goes to its question',
        '{"fields":[{"field":"useful","code":"missing"},{"field":"improve","code":"too-long"}]}',
        [
          {field: 'useful', code: 'missing'},
          {field: 'improve', code: 'too-long'},
        ],
      ],
      ...(['missing', 'unknown-option', 'too-long', 'too-large', 'unknown-question'] as const).map(
        (code) =>
          [
            `the reason ${code} is known`,
            `{"fields":[{"field":"a","code":"${code}"}]}`,
            [{field: 'a', code}],
          ] as const,
      ),
      [
        'a reason that we have no words for is still a reason',
        '{"fields":[{"field":"useful","code":"constructor"}]}',
        [{field: 'useful', code: 'refused'}],
      ],
      [
        'what is no reason is passed over',
        '{"fields":[null,1,"a",[],{},{"field":"a"},{"code":"missing"},{"field":1,"code":"missing"},{"field":"b","code":"missing"}]}',
        [{field: 'b', code: 'missing'}],
      ],
      [
        'reasons may stand under the names of their questions, in the endpoint’s own words',
        '{"fields":{"a":"Too <em>short</em>.","b":["Not this.","Nor that."],"c":7}}',
        [
          {field: 'a', code: 'refused', words: 'Too short.'},
          {field: 'b', code: 'refused', words: 'Not this.'},
        ],
      ],
      [
        'what the endpoint says of a reason is kept, as far as it is short',
        JSON.stringify({fields: [{field: 'a', code: 'too-long', message: ` ${'x'.repeat(400)}`}]}),
        [{field: 'a', code: 'too-long', words: 'x'.repeat(300)}],
      ],
      ['reasons that are neither list nor names are none', '{"fields":"a"}', []],
      ['no reasons are none', '{"error":"no"}', []],
      ['a page is no reason', '<!doctype html>', []],
      ['nothing is no reason', '', []],
      ['null is no reason', 'null', []],
    ];
    for (const [what, body, problems] of reasons) {
      it(what, () =>
        expect(classOf({status: 422, body})).to.deep.include({kind: 'rejected', status: 422, problems}),
      );
    }

    const sayings: readonly (readonly [what: string, body: string, said: string | undefined])[] = [
      ['its message', '{"message":"Not <b>this</b>."}', 'Not this.'],
      ['the message of its error', '{"error":{"message":"Not this."}}', 'Not this.'],
      ['its error', '{"error":"no"}', 'no'],
      ['a text that is no JSON', '<!doctype html><p>Bad request</p>', 'Bad request'],
      [
        'nothing of JSON that holds no message, which may be the answer itself',
        '{"improve":"mine"}',
        undefined,
      ],
      ['nothing where it names a question', '{"message":"No.","fields":{"a":"Not this."}}', undefined],
    ];
    for (const [what, body, said] of sayings) {
      it(`what it says for the web team is ${what}`, () =>
        expect((classOf({status: 422, body}) as {said?: string}).said).to.equal(said));
    }

    for (const [name, status, body] of [
      ['contact-form-7', 200, {status: 'mail_failed', message: 'No.', invalid_fields: []}],
      ['contact-form-7', 200, {status: 'acceptance_missing', message: 'No.', invalid_fields: []}],
      ['power-automate', 400, {error: {code: 'TriggerInputSchemaMismatch', message: 'No.'}}],
    ] as const) {
      it(`the site is to blame where ${name} says ${JSON.stringify(body)}`, () =>
        expect(classOf({status, body: JSON.stringify(body)}, name)).to.deep.equal({
          kind: 'rejected',
          status,
          problems: [],
          said: 'No.',
          isFault: true,
        }));
    }

    it('the site is not to blame for what a service takes for spam', () =>
      expect(classOf({body: '{"status":"spam","message":"No."}'}, 'contact-form-7')).to.deep.equal({
        kind: 'rejected',
        status: 200,
        problems: [],
        said: 'No.',
      }));
  });
});
