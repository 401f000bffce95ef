import type {Context} from 'hono';
import {Hono} from 'hono';
import type {ContentfulStatusCode} from 'hono/utils/http-status';
import {USUAL_PERMISSION_AGE} from '../../src/forms/sign-up/panels.js';
import type {Acceptance, SubmissionLike} from './acceptance.js';
import {at, contactFor, examine, fingerprintOf, identify, rowFor} from './acceptance.js';
import {equalityAnswersFor} from './equality-answers.js';
import type {FormLibrary} from './form-library.js';
import {FEED, serveFeed} from './feed-route.js';
import {builtInForms} from './form-library.js';
import {takeMember} from './json-text.js';
import type {RequestLog} from './log.js';
import {isJsonType, parseJson, readBody} from './request-body.js';
import type {Settings} from './settings.js';
import {USUAL_FEED_TITLE} from './settings.js';
import {signUpFor} from './sign-ups.js';
import type {Arrivals, InsertOutcome, SubmissionStore} from './store.js';

export interface AppOptions {
  readonly store: SubmissionStore;
  readonly settings: Pick<Settings, 'allowedOrigins'> &
    Partial<Pick<Settings, 'permissionAge' | 'feedTitle'>>;
  /** The built-in ones unless given. */
  readonly forms?: FormLibrary;
  readonly log?: RequestLog;
  /** Called when something new waits for staff: an answer or a sign-up that is no trial. */
  readonly onArrival?: (arrival: Arrivals) => void;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
}

interface AppEnvironment {
  Variables: {submissionId?: string; isUnlinked?: boolean};
}

type AppContext = Context<AppEnvironment>;

const SUBMISSIONS = '/submissions';
const HEALTH = '/health';

/** In seconds: how long to wait before the next try. */
const AFTER_RUNNING = '1';
const AFTER_FAILURE = '10';

/** In seconds. Browsers cap it themselves, Chromium at two hours. */
const PREFLIGHT_MAX_AGE = '7200';

/** The receiver as a function from request to response; needs no network. */
export function createApp({
  store,
  settings,
  forms = builtInForms,
  log = () => {},
  onArrival = () => {},
  now = Date.now,
}: AppOptions): Hono<AppEnvironment> {
  const app = new Hono<AppEnvironment>();
  const rules = {forms, permissionAge: settings.permissionAge ?? USUAL_PERMISSION_AGE};
  /** The ids that are being stored at this moment. */
  const running = new Set<string>();

  app.use(async (context, next) => {
    const began = performance.now();
    context.header('Cache-Control', 'no-store');
    context.header('X-Content-Type-Options', 'nosniff');
    await next();
    // A line for equality answers would tell when somebody sent them. Nor may there be one for the question before it:
    // browsers remember the answer, so one without a line after it would tell the same.
    if (context.get('isUnlinked') || context.req.method === 'OPTIONS') return;
    log({
      time: new Date(now()),
      route: routeOf(context.req.method, context.req.path),
      status: context.res.status,
      milliseconds: performance.now() - began,
      submissionId: context.get('submissionId'),
    });
  });

  app.options(SUBMISSIONS, (context) => {
    if (!admit(context, settings.allowedOrigins)) return refuse(context, 403, 'unknown-origin');
    context.header('Access-Control-Allow-Methods', 'POST');
    context.header('Access-Control-Allow-Headers', 'content-type, idempotency-key');
    context.header('Access-Control-Max-Age', PREFLIGHT_MAX_AGE);
    return context.body(null, 204);
  });

  // From the cheapest check to the dearest; nothing is read from a page that is not on the list.
  app.post(SUBMISSIONS, async (context) => {
    if (!admit(context, settings.allowedOrigins)) return refuse(context, 403, 'unknown-origin');
    if (!isJsonType(context.req.header('Content-Type'))) return refuse(context, 415, 'not-json');

    const body = await readBody(context.req.raw);
    if ('problem' in body) return refuse(context, body.problem === 'too-large' ? 413 : 408, body.problem);
    const json = parseJson(body.bytes);
    if (!json) return refuse(context, 400, 'not-json');
    const kind = at(json.value, 'kind');
    context.set('isUnlinked', kind === 'equality');

    const identified = identify(json.value);
    if ('code' in identified) {
      const {code, fields} = identified;
      return code === 'no-id' ? refuse(context, 400, code) : refuse(context, 422, code, {fields});
    }
    const {submission} = identified;
    context.set('submissionId', submission.id);
    const key = context.req.header('Idempotency-Key');
    // The draft standard writes the key as a quoted string; browsers' scripts mostly leave the quotes out.
    if (key !== undefined && key.replace(/^"(.*)"$/, '$1') !== submission.id) {
      return refuse(context, 422, 'id-mismatch');
    }
    if (running.has(submission.id)) {
      context.header('Retry-After', AFTER_RUNNING);
      return refuse(context, 409, 'already-running');
    }

    running.add(submission.id);
    try {
      const verdict = examine(submission, rules);
      const keeper = keeperOf(kind, store);
      if ('fields' in verdict) {
        // What was taken before its form was known here stays taken: the answer to a repeat does not change.
        return (await keeper.holds(submission, body.bytes))
          ? acknowledge(context, submission, 'replayed')
          : refuse(context, 422, 'invalid', {fields: verdict.fields});
      }
      const receivedAt = new Date(now());
      const {outcome, arrival} = await keeper.insert(
        submission,
        {text: json.text, bytes: body.bytes},
        {receivedAt, ...verdict},
      );
      if (outcome === 'stored' && arrival && at(submission, 'test') !== true) onArrival(arrival);
      return acknowledge(context, submission, outcome);
    } catch {
      return unavailable(context);
    } finally {
      running.delete(submission.id);
    }
  });

  app.get(HEALTH, async (context) => {
    try {
      await store.check();
      return context.json({status: 'ok'});
    } catch {
      return unavailable(context);
    }
  });

  app.get(FEED, async (context) => {
    try {
      return await serveFeed(context, store.feed, settings.feedTitle ?? USUAL_FEED_TITLE);
    } catch {
      return unavailable(context);
    }
  });

  app.all(SUBMISSIONS, (context) => refuseMethod(context, 'POST, OPTIONS'));
  app.all(HEALTH, (context) => refuseMethod(context, 'GET, HEAD'));
  app.all(FEED, (context) => refuseMethod(context, 'GET, HEAD'));
  app.notFound((context) => refuse(context, 404, 'not-found'));
  // The error itself is told to nobody: it may quote what was sent.
  app.onError((_error, context) => refuse(context, 500, 'unexpected'));
  return app;
}

/** How one kind of submission is kept. */
interface Keeper {
  /** Whether this very body has been taken before, or what came under its id has been erased. */
  holds(submission: SubmissionLike, bytes: Uint8Array): Promise<boolean>;
  insert(
    submission: SubmissionLike,
    body: {readonly text: string; readonly bytes: Uint8Array},
    verdict: Acceptance & {readonly receivedAt: Date},
  ): Promise<{
    readonly outcome: InsertOutcome;
    /** What staff are told of it, if anything. */
    readonly arrival?: Arrivals;
  }>;
}

/** Sign-ups and answers about equality lie in tables of their own, whatever the version of their wire format. */
function keeperOf(kind: unknown, store: SubmissionStore): Keeper {
  const holdsIn =
    ({fingerprintOf: stored}: Pick<SubmissionStore, 'fingerprintOf'>): Keeper['holds'] =>
    async ({id}, bytes) =>
      (await stored(id)) === fingerprintOf(bytes) || (await store.isErased(id));
  switch (kind) {
    case 'equality':
      return {
        holds: ({id}) => store.equality.hasSeen(id),
        insert: async (submission, {text}, verdict) => ({
          outcome: await store.equality.insert(submission.id, equalityAnswersFor(submission, text, verdict)),
        }),
      };
    case 'panel-sign-up':
      return {
        holds: holdsIn({fingerprintOf: (id) => store.signUps.fingerprintOf(id)}),
        insert: async (...parts) => {
          const signUp = signUpFor(...parts);
          const awaitingPermission = Number(signUp.status === 'awaiting-permission');
          return {
            outcome: await store.signUps.insert(signUp),
            arrival: {feedback: 0, panelSignUp: 1, awaitingPermission},
          };
        },
      };
    default:
      return {
        holds: holdsIn({fingerprintOf: (id) => store.fingerprintOf(id)}),
        insert: async (submission, {text, bytes}, verdict) => {
          const {rest, value: contact} = takeMember(text, 'contact');
          const row = rowFor(submission, {text: rest, bytes}, verdict);
          return {
            outcome: await store.insert(row, contactFor(row, contact)),
            arrival: {feedback: 1, panelSignUp: 0, awaitingPermission: 0},
          };
        },
      };
  }
}

/** Lets the page read the answer if its site is on the list. A missing origin, or `null`, never is. */
function admit(context: AppContext, allowed: ReadonlySet<string>): boolean {
  context.header('Vary', 'Origin');
  const origin = context.req.header('Origin');
  if (origin === undefined || !allowed.has(origin)) return false;
  context.header('Access-Control-Allow-Origin', origin);
  context.header('Access-Control-Expose-Headers', 'Retry-After');
  return true;
}

function acknowledge(
  context: AppContext,
  submission: {readonly id: string},
  outcome: InsertOutcome,
): Response {
  if (outcome === 'conflict') return refuse(context, 422, 'other-body');
  if (outcome === 'reference-taken') return refuse(context, 422, 'reference-taken');
  const reference = at(submission, 'reference');
  return context.json(
    {id: submission.id, ...(typeof reference === 'string' ? {reference} : null)},
    outcome === 'stored' ? 201 : 200,
  );
}

function refuse(context: AppContext, status: ContentfulStatusCode, code: string, more?: object): Response {
  return context.json({code, ...more}, status);
}

function refuseMethod(context: AppContext, allowed: string): Response {
  context.header('Allow', allowed);
  return refuse(context, 405, 'method-not-allowed');
}

function unavailable(context: AppContext): Response {
  context.header('Retry-After', AFTER_FAILURE);
  return refuse(context, 503, 'unavailable');
}

const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'];

function routeOf(method: string, path: string): string {
  const known = path === SUBMISSIONS || path === HEALTH || path === FEED;
  return `${METHODS.includes(method) ? method : 'OTHER'} ${known ? path : 'unknown'}`;
}
