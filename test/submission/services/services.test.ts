import {expect} from '@open-wc/testing';
import {executeServerCommand} from '@web/test-runner-commands';
import type {Destination, Mistake} from '../../../src/submission/destination.js';
import type {Delivery} from '../../../src/submission/delivery.js';
import type {ServiceName} from '../../../src/submission/services.js';
import {serviceNamed, serviceNames} from '../../../src/submission/services.js';
import {transportFor} from '../../../src/submission/transport-for.js';
import {frozenSubmission} from '../../support/fakes/submission.js';
import {rows, said} from './rows.js';
import type {Row} from './rows.js';

/** The word that each of the services refuses. */
const BAD_WORD = 'casino';

let boxes = 0;

interface Sent {
  readonly delivery: Delivery;
  readonly posts: readonly {
    readonly type: string;
    readonly headers: Record<string, string>;
    readonly body: string;
  }[];
  readonly stored: readonly unknown[];
  readonly mistakes: readonly Mistake[];
}

const destination = (attributes: Partial<Destination>): Destination => ({
  endpoint: '',
  endpointType: '',
  encoding: '',
  fieldNames: '',
  extra: '',
  envelope: '',
  shape: '',
  okWhen: '',
  errorsAt: '',
  idempotencyHeader: false,
  ...attributes,
});

/** Sends to a service of that kind, as many times as asked, and looks into it afterwards. */
async function send(
  name: ServiceName,
  {attributes, isAtHome = false}: Pick<Row, 'attributes' | 'isAtHome'>,
  {weather = 'fair', answers = said.answers as object, times = 1} = {},
): Promise<Sent> {
  const base = isAtHome
    ? `${location.origin}/services`
    : await executeServerCommand<string, undefined>('services-url');
  boxes += 1;
  const box = `${base}/box-${boxes}-${Math.random()}`;
  const mistakes: Mistake[] = [];
  const transport = transportFor(
    () =>
      destination({
        endpointType: name,
        endpoint: `${box}/${encodeURIComponent(weather)}/${name}/form`,
        ...attributes,
      }),
    {
      document,
      blockedByPolicy: () => Promise.resolve(false),
      onLeaving: () => {},
      base: document.baseURI,
      report: (mistake) => mistakes.push(mistake),
    },
  );
  let delivery: Delivery | undefined;
  const submission = frozenSubmission({...said, answers: {...said.answers, ...answers}});
  for (let time = 0; time < times; time += 1) delivery = await transport(submission);
  const arrived = (await (await fetch(box)).json()) as Omit<Sent, 'delivery' | 'mistakes'>;
  return {delivery: delivery as Delivery, ...arrived, mistakes};
}

const refused = {answers: {improve: `A ${BAD_WORD}`}};
const readable = (name: string) => name !== 'google-forms';
/** Its yes is a page, and so is a login page. */
const saysYes = (name: ServiceName) => readable(name) && !serviceNamed(name)?.answersWithPage;

describe('every service that answers can go to', () => {
  it('is tested: here, or in real pages where the visitor leaves', () => {
    const left = serviceNames.filter((name) => !Object.hasOwn(rows, name));
    expect(left.map((name) => serviceNamed(name)?.encoding)).to.deep.equal(left.map(() => 'navigate'));
  });
});

for (const [name, row] of Object.entries(rows) as [keyof typeof rows, Row][]) {
  const {isAskedAgain, encoding} = serviceNamed(name) as NonNullable<ReturnType<typeof serviceNamed>>;
  const isPreflighted = encoding === 'json' && !row.isAtHome;

  describe(`answers to ${name}`, () => {
    it('arrive as it expects them, once, and it says so', async () => {
      const {delivery, stored, posts, mistakes} = await send(name, row);
      expect(stored).to.deep.equal([row.stored]);
      expect(posts).to.have.lengthOf(1);
      expect(delivery.kind).to.equal(saysYes(name) ? 'acknowledged' : 'passed-on');
      expect(mistakes).to.deep.equal([]);
    });

    it('carry no cookie, no address of the page and no word too much in their headers', async () => {
      const {posts} = await send(name, row);
      const headers = posts[0]?.headers ?? {};
      expect(headers).not.to.have.any.keys('cookie', 'referer', 'authorization', 'x-requested-with');
      expect(Object.hasOwn(headers, 'idempotency-key')).to.equal(name === 'receiver');
    });

    it('are the same, byte for byte, when they are tried again', async () => {
      const {posts} = await send(name, row, {times: 2});
      const [first, second] = posts.map(({type, body}) => {
        // The browser makes up a boundary for each.
        const [, boundary = '-'] = /boundary=(.*)$/.exec(type) ?? [];
        return body.split(boundary).join('boundary');
      });
      expect(first).to.be.a('string');
      expect(second).to.equal(first);
    });

    it('come back with its reasons where it refuses them', async () => {
      const {delivery, stored, posts} = await send(name, row, refused);
      expect(stored).to.deep.equal([]);
      expect(posts).to.have.lengthOf(1);
      if (readable(name)) expect(delivery).to.deep.equal(row.refusal);
      else expect(delivery.kind).to.equal(row.refusal.kind);
    });

    for (const weather of ['the answer is lost', 'a proxy shows its error page', 'it is down']) {
      it(`are ${isAskedAgain ? 'tried again' : 'never tried again unasked'} where ${weather}`, async () => {
        const {delivery, posts} = await send(name, row, {weather});
        if (isAskedAgain) {
          // Lost twice, from an address that is there, looks like an origin that is not let in.
          const isHidden = weather === 'the answer is lost';
          expect(delivery.kind).to.equal(isHidden ? 'misconfigured' : 'retry');
        } else {
          expect(posts).to.have.lengthOf(1);
          // Without a sight of the answer, a proxy's is as good as any other.
          const isSeen = readable(name) || weather === 'the answer is lost';
          expect(delivery.kind).to.equal(isSeen ? 'unconfirmed' : 'passed-on');
        }
      });
    }

    if (!readable(name)) return;

    it('are not thanked for where a login page comes instead', async () => {
      const {delivery, stored} = await send(name, row, {weather: 'a login page comes instead'});
      expect(stored).to.deep.equal([]);
      if (name === 'netlify') expect(delivery).to.deep.equal({kind: 'passed-on', to: location.host});
      else expect(delivery.kind).to.equal(name === 'receiver' ? 'retry' : 'unconfirmed');
    });

    it('are not thanked for, and not tried again unasked, where it sends the browser elsewhere', async () => {
      const {delivery, posts} = await send(name, row, {weather: 'it sends the browser elsewhere'});
      expect(posts).to.have.lengthOf(1);
      expect(['retry', 'unconfirmed', 'misconfigured']).to.include(delivery.kind);
      if (!isAskedAgain) expect(delivery.kind).not.to.equal('retry');
    });

    for (const weather of ['it has had too many', 'it is down for a while']) {
      it(`are tried again when it says, where ${weather}`, async () => {
        expect((await send(name, row, {weather})).delivery).to.deep.equal({kind: 'retry', after: 30_000});
      });
    }

    it('tell of a wrong address', async () =>
      expect((await send(name, row, {weather: 'it is gone'})).delivery).to.deep.equal({
        kind: 'misconfigured',
        reason: {code: 'status', status: 404},
      }));

    if (row.isAtHome) return;

    it(`${isPreflighted ? 'do not leave' : 'are never sent twice'} where it lets in no other origin`, async () => {
      const {delivery, stored, posts} = await send(name, row, {weather: 'no other origin is let in'});
      expect(stored).to.have.lengthOf(isPreflighted ? 0 : 1);
      expect(posts).to.have.lengthOf(isPreflighted ? 0 : 1);
      expect(delivery.kind).to.equal(isAskedAgain ? 'misconfigured' : 'unconfirmed');
    });
  });
}
