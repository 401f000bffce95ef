import {createHash, timingSafeEqual} from 'node:crypto';
import type {Context} from 'hono';
import {Hono} from 'hono';
import type {ContentfulStatusCode} from 'hono/utils/http-status';
import {at} from './acceptance.js';
import {countEquality} from './equality-counts.js';
import {csvOfEquality, jsonOfEquality} from './equality-export.js';
import type {AnswerSource, TextPieces} from './export.js';
import {csvExport, csvOfContacts, jsonExport, withoutTrials} from './export.js';
import type {FormLibrary} from './form-library.js';
import {builtInForms} from './form-library.js';
import {countMonth, isMonth} from './friends-and-family-counts.js';
import {csvOfCounts, jsonOfCounts} from './friends-and-family-export.js';
import type {RequestLog} from './log.js';
import type {NotFound} from './lookup.js';
import {findAnswer, findSignUp} from './lookup.js';
import type {Metrics} from './metrics.js';
import {redactAnswer} from './redaction.js';
import {parseJson, readBody} from './request-body.js';
import {csvOfSignUps, jsonOfSignUps, membersOf} from './sign-up-export.js';
import {countSpam} from './spam-counts.js';
import {jsonListOfAnswers, jsonListOfSignUps, jsonOfRecord} from './staff-views.js';
import type {StoredSignUp} from './sign-ups.js';
import type {ChangeOutcome, Decision, StoredRecord, SubmissionStore} from './store.js';
import {inTurns, streamed} from './streamed.js';

export interface StaffAppOptions {
  readonly store: SubmissionStore;
  /** 32 characters or more; whoever has it may see and change everything. */
  readonly token: string;
  readonly metrics: Metrics;
  /** The built-in ones unless given. */
  readonly forms?: FormLibrary;
  /** Called once for each request, refused ones too. */
  readonly audit?: RequestLog;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
}

interface StaffEnvironment {
  Variables: {route?: string; submissionId?: string};
}

type StaffContext = Context<StaffEnvironment>;
type Work = (context: StaffContext) => Promise<Response> | Response;

const LARGEST_REQUEST = 8 * 1024;

/** What staff can do from elsewhere: the same as with the commands, and by the same functions. */
export function createStaffApp({
  store,
  token,
  metrics,
  forms = builtInForms,
  audit = () => {},
  now = Date.now,
}: StaffAppOptions): Hono<StaffEnvironment> {
  const app = new Hono<StaffEnvironment>();
  const wanted = digestOf(token);
  const time = () => new Date(now()).toISOString();

  app.use(async (context, next) => {
    const began = performance.now();
    context.header('Cache-Control', 'no-store');
    context.header('X-Content-Type-Options', 'nosniff');
    const given = /^Bearer ([\x21-\x7e]+)$/.exec(context.req.header('Authorization') ?? '')?.[1] ?? '';
    if (timingSafeEqual(digestOf(given), wanted)) await next();
    else {
      context.header('WWW-Authenticate', 'Bearer');
      context.res = refuse(context, 401, 'not-signed-in');
    }
    audit({
      time: new Date(now()),
      route: `STAFF ${METHODS.includes(context.req.method) ? context.req.method : 'OTHER'} ${context.get('route') ?? 'unknown'}`,
      status: context.res.status,
      milliseconds: performance.now() - began,
      submissionId: context.get('submissionId'),
    });
  });

  const on = (method: 'GET' | 'POST' | 'DELETE', path: string, work: Work) =>
    app.on(method, path, (context) => {
      // The route as it is written here: in the address there may be an id.
      context.set('route', path);
      return work(context);
    });

  const answers = (context: StaffContext): AnswerSource => {
    const all: AnswerSource = {
      list: () => only(inTurns(store.list()), context),
      listContacts: () => inTurns(store.listContacts()),
    };
    return hasTrial(context) ? all : withoutTrials(all);
  };
  const members = (context: StaffContext) =>
    membersOf(
      {list: () => only(inTurns(store.signUps.list()), context)},
      {awaiting: true, trial: hasTrial(context)},
    );

  on('GET', '/answers', (context) => json(context, jsonListOfAnswers(answers(context))));
  on('GET', '/answers.json', (context) => json(context, jsonExport(answers(context)), 'answers.json'));
  on('GET', '/answers.csv', (context) => csv(context, csvExport(answers(context)), 'answers.csv'));
  on('GET', '/contacts.csv', (context) => csv(context, csvOfContacts(answers(context)), 'contacts.csv'));
  on('GET', '/sign-ups', (context) =>
    json(context, jsonListOfSignUps(only(inTurns(store.signUps.list()), context))),
  );
  on('GET', '/sign-ups.json', (context) =>
    json(context, jsonOfSignUps(members(context).list()), 'sign-ups.json'),
  );
  on('GET', '/sign-ups.csv', (context) => csv(context, csvOfSignUps(members(context)), 'sign-ups.csv'));

  on('GET', '/counts', async (context) =>
    context.json({
      answers: await countSpam(inTurns(store.list())),
      signUps: await countSpam(inTurns(store.signUps.list())),
    }),
  );
  const month =
    (view: 'json' | 'csv'): Work =>
    async (context) => {
      const name = context.req.param('month') ?? '';
      if (!isMonth(name)) return refuse(context, 404, 'no-month');
      const counts = await countMonth(inTurns(store.list()), name);
      const suppress = context.req.query('suppress') === 'yes';
      return view === 'json'
        ? json(context, [jsonOfCounts(counts, {suppress})])
        : csv(context, [csvOfCounts(counts, {suppress})], `friends-and-family-${name}.csv`);
    };
  on('GET', '/friends-and-family/:month', month('json'));
  on('GET', '/friends-and-family/:month/csv', month('csv'));
  on('GET', '/equality', async (context) =>
    json(context, [jsonOfEquality(await countEquality(inTurns(store.equality.list())))]),
  );
  on('GET', '/equality.csv', async (context) =>
    csv(context, [csvOfEquality(await countEquality(inTurns(store.equality.list())))], 'equality.csv'),
  );

  /** Does something with what has an id or a reference, or says why there is nothing. */
  const withFound =
    <Item extends object>(
      find: (store: SubmissionStore, typed: string) => Promise<Item | NotFound>,
      idOf: (item: Item) => string,
      work: (context: StaffContext, item: Item) => Promise<Response> | Response,
    ): Work =>
    async (context) => {
      const found = await find(store, context.req.param('key') ?? '');
      if ('problem' in found) return notFound(context, found as NotFound);
      context.set('submissionId', idOf(found));
      return work(context, found);
    };
  const withAnswer = (
    work: (context: StaffContext, record: StoredRecord) => Promise<Response> | Response,
  ): Work => withFound(findAnswer, ({submission}) => submission.id, work);
  const withSignUp = (
    work: (context: StaffContext, signUp: StoredSignUp) => Promise<Response> | Response,
  ): Work => withFound(findSignUp, ({id}) => id, work);

  on(
    'GET',
    '/answers/:key',
    withAnswer((context, record) => json(context, [jsonOfRecord(record)])),
  );
  on(
    'DELETE',
    '/answers/:key',
    withAnswer(async (context, {submission}) => changed(context, await store.erase(submission.id, time()))),
  );
  on(
    'POST',
    '/answers/:key/redact',
    withAnswer(async (context, {submission}) => {
      const answer = await textIn(context, 'answer');
      if (answer === undefined) return refuse(context, 422, 'no-answer-named');
      const outcome = await redactAnswer(store, submission, answer, forms, time());
      if (outcome === 'no-answer' || outcome === 'already' || outcome === 'not-free-text')
        return refuse(context, 422, outcome);
      return changed(context, outcome);
    }),
  );

  on(
    'GET',
    '/sign-ups/:key',
    withSignUp((context, signUp) => json(context, jsonOfSignUps([signUp]))),
  );
  on(
    'DELETE',
    '/sign-ups/:key',
    withSignUp(async (context, {id}) => changed(context, await store.signUps.erase(id, time()))),
  );
  on(
    'POST',
    '/sign-ups/:key/permit',
    withSignUp(async (context, {id, status}) => {
      const by = (await textIn(context, 'by'))?.trim();
      if (!by) return refuse(context, 422, 'nobody-named');
      if (status !== 'awaiting-permission') return refuse(context, 409, 'does-not-wait');
      return changed(context, await store.signUps.permit(id, time(), by));
    }),
  );
  on(
    'POST',
    '/sign-ups/:key/withdraw',
    withSignUp(async (context, {id, status}) =>
      status === 'withdrawn'
        ? refuse(context, 409, 'already')
        : changed(context, await store.signUps.withdraw(id, time())),
    ),
  );

  for (const [word, decision] of [
    ['release', 'released'],
    ['keep', 'kept'],
  ] as const) {
    const decide = async (context: StaffContext, id: string, isAside: boolean) =>
      isAside
        ? changed(context, await store.decide(id, decision satisfies Decision['decision'], time()))
        : refuse(context, 409, 'not-in-quarantine');
    on(
      'POST',
      `/answers/:key/${word}`,
      withAnswer((context, {submission}) => decide(context, submission.id, submission.quarantine !== null)),
    );
    on(
      'POST',
      `/sign-ups/:key/${word}`,
      withSignUp((context, {id, quarantine}) => decide(context, id, quarantine !== null)),
    );
  }

  on('GET', '/metrics', (context) =>
    context.body(metrics.text(), 200, {'Content-Type': 'text/plain; version=0.0.4; charset=utf-8'}),
  );

  app.notFound((context) => refuse(context, 404, 'not-found'));
  // The error itself is told to nobody: it may quote what somebody wrote.
  app.onError((_error, context) => {
    context.header('Retry-After', '10');
    return refuse(context, 503, 'unavailable');
  });
  return app;
}

const METHODS = ['GET', 'HEAD', 'POST', 'DELETE', 'OPTIONS'];

/** Of one length whatever was given, which is what a comparison in constant time needs. */
const digestOf = (token: string) => createHash('sha256').update(token).digest();

const hasTrial = (context: StaffContext) => context.req.query('trial') === 'yes';

/** With `?quarantine=only` what is kept aside, with `none` what is not, and otherwise both. */
async function* only<Row extends {readonly quarantine: unknown}>(
  rows: AsyncIterable<Row>,
  context: StaffContext,
): AsyncIterable<Row> {
  const wanted = context.req.query('quarantine');
  for await (const row of rows)
    if (wanted === 'only' ? row.quarantine : wanted === 'none' ? !row.quarantine : true) yield row;
}

const json = (context: StaffContext, pieces: TextPieces | readonly string[], file?: string) =>
  text(context, pieces, 'application/json; charset=utf-8', file);
const csv = (context: StaffContext, pieces: TextPieces | readonly string[], file: string) =>
  text(context, pieces, 'text/csv; charset=utf-8', file);

function text(
  context: StaffContext,
  pieces: TextPieces | readonly string[],
  type: string,
  file?: string,
): Response {
  const headers = {
    'Content-Type': type,
    ...(file ? {'Content-Disposition': `attachment; filename="${file}"`} : null),
  };
  if (pieces instanceof Array) return context.body(pieces.join(''), 200, headers);
  return context.body(streamed(pieces as TextPieces), 200, headers);
}

/** A text in the JSON object that was sent. */
async function textIn(context: StaffContext, name: string): Promise<string | undefined> {
  const body = await readBody(context.req.raw, LARGEST_REQUEST);
  const value = 'bytes' in body ? at(parseJson(body.bytes)?.value, name) : undefined;
  return typeof value === 'string' ? value : undefined;
}

function changed(context: StaffContext, outcome: ChangeOutcome): Response {
  return outcome === 'unknown' ? refuse(context, 409, 'changed-meanwhile') : context.json({outcome});
}

function notFound(context: StaffContext, {problem}: NotFound): Response {
  const statuses = {mistyped: 400, erased: 410, 'other-kind': 409, unknown: 404} as const;
  return refuse(context, statuses[problem], problem);
}

const refuse = (context: StaffContext, status: ContentfulStatusCode, code: string) =>
  context.json({code}, status);
