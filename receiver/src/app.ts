import {randomBytes} from 'node:crypto';
import type {HttpBindings} from '@hono/node-server';
import type {Context} from 'hono';
import {Hono} from 'hono';
import type {ContentfulStatusCode} from 'hono/utils/http-status';
import {USUAL_PERMISSION_AGE} from '../../src/forms/sign-up/panels.js';
import {at, examine, identify} from './acceptance.js';
import type {Bursts} from './bursts.js';
import {callerOf} from './bursts.js';
import type {FormLibrary} from './form-library.js';
import {FEED, serveFeed} from './feed-route.js';
import {builtInForms} from './form-library.js';
import type {FormTokens} from './form-token.js';
import {createFormTokens} from './form-token.js';
import {keeperOf} from './keepers.js';
import type {RequestLog} from './log.js';
import type {Metrics} from './metrics.js';
import {createMetrics} from './metrics.js';
import {isJsonType, opened, readBody} from './request-body.js';
import type {SealedKeys} from './sealed-body.js';
import {LARGEST_SEALED_BODY} from './sealed-body.js';
import type {Settings} from './settings.js';
import {USUAL_FEED_TITLE} from './settings.js';
import type {Arrivals, InsertOutcome, SubmissionStore} from './store.js';

export interface AppOptions {
  readonly store: SubmissionStore;
  readonly settings: Pick<Settings, 'allowedOrigins'> &
    Partial<Pick<Settings, 'permissionAge' | 'feedTitle' | 'proxies'>>;
  /** The built-in ones unless given. */
  readonly forms?: FormLibrary;
  readonly log?: RequestLog;
  /** With a secret of their own unless given, which other receivers do not know. */
  readonly tokens?: FormTokens;
  /** No limits unless given. */
  readonly bursts?: Bursts;
  /** What opens sealed bodies; nothing unless given. */
  readonly sealedKeys?: SealedKeys;
  readonly metrics?: Metrics;
  /** Called when something new waits for staff: an answer or a sign-up that is no trial. */
  readonly onArrival?: (arrival: Arrivals) => void;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
}

interface AppEnvironment {
  /** Of the server; nothing where there is none. */
  Bindings: Partial<HttpBindings>;
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
  bursts = {take: () => ({pace: 'calm'})},
  sealedKeys = {find: () => undefined},
  metrics = createMetrics(),
  tokens = createFormTokens({
    secret: randomBytes(32).toString('hex'),
    origins: settings.allowedOrigins,
    now,
  }),
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
    const request = {
      route: routeOf(context.req.method, context.req.path),
      status: context.res.status,
      milliseconds: performance.now() - began,
    };
    metrics.answered(request);
    log({time: new Date(now()), ...request, submissionId: context.get('submissionId')});
  });

  app.options(SUBMISSIONS, (context) => {
    if (!admit(context, settings.allowedOrigins)) return refuse(context, 403, 'unknown-origin');
    context.header('Access-Control-Allow-Methods', 'GET, POST');
    context.header('Access-Control-Allow-Headers', 'content-type, idempotency-key');
    context.header('Access-Control-Max-Age', PREFLIGHT_MAX_AGE);
    return context.body(null, 204);
  });

  app.get(SUBMISSIONS, (context) => {
    const origin = admit(context, settings.allowedOrigins);
    if (origin === undefined) return refuse(context, 403, 'unknown-origin');
    return context.json({token: tokens.issue(origin)});
  });

  // From the cheapest check to the dearest; nothing is read from a page that is not on the list.
  app.post(SUBMISSIONS, async (context) => {
    const origin = admit(context, settings.allowedOrigins);
    if (origin === undefined) return refuse(context, 403, 'unknown-origin');
    const caller = callerOf(
      context.env?.incoming?.socket.remoteAddress,
      context.req.header('X-Forwarded-For'),
      settings.proxies ?? 0,
    );
    const pace = bursts.take(origin, caller);
    if (pace.pace === 'too-many') {
      context.header('Retry-After', String(pace.retryAfter));
      return refuse(context, 429, 'too-many');
    }
    if (!isJsonType(context.req.header('Content-Type'))) return refuse(context, 415, 'not-json');

    const request = await readBody(context.req.raw, LARGEST_SEALED_BODY);
    if ('problem' in request)
      return refuse(context, request.problem === 'too-large' ? 413 : 408, request.problem);
    const body = opened(request.bytes, sealedKeys);
    if ('code' in body) return refuse(context, body.status, body.code);
    const {outerId, bytes, json} = body;
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
    const ids = [outerId, key?.replace(/^"(.*)"$/, '$1')];
    if (ids.some((id) => id !== undefined && id !== submission.id))
      return refuse(context, 422, 'id-mismatch');
    if (running.has(submission.id)) {
      context.header('Retry-After', AFTER_RUNNING);
      return refuse(context, 409, 'already-running');
    }

    running.add(submission.id);
    const isCounted = kind !== 'equality';
    if (isCounted) metrics.storing(1);
    try {
      const verdict = examine(submission, rules);
      const keeper = keeperOf(kind, store);
      if ('fields' in verdict) {
        // What was taken before its form was known here stays taken: the answer to a repeat does not change.
        return (await keeper.holds(submission, bytes))
          ? acknowledge(context, submission, 'replayed')
          : refuse(context, 422, 'invalid', {fields: verdict.fields});
      }
      const receivedAt = new Date(now());
      const {outcome, arrival, ...doubts} = await keeper.insert(
        submission,
        {text: json.text, bytes},
        {
          receivedAt,
          ...verdict,
          note: tokens.noteOn(at(submission, 'token'), origin),
          isBurst: pace.pace === 'doubtful',
        },
      );
      if (outcome === 'stored' && arrival) metrics.stored(doubts);
      if (outcome === 'stored' && arrival && at(submission, 'test') !== true) onArrival(arrival);
      return acknowledge(context, submission, outcome);
    } catch {
      return unavailable(context);
    } finally {
      running.delete(submission.id);
      if (isCounted) metrics.storing(-1);
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

  app.all(SUBMISSIONS, (context) => refuseMethod(context, 'GET, HEAD, POST, OPTIONS'));
  app.all(HEALTH, (context) => refuseMethod(context, 'GET, HEAD'));
  app.all(FEED, (context) => refuseMethod(context, 'GET, HEAD'));
  app.notFound((context) => refuse(context, 404, 'not-found'));
  // The error itself is told to nobody: it may quote what was sent.
  app.onError((_error, context) => refuse(context, 500, 'unexpected'));
  return app;
}

/**
 * Lets the page read the answer if its site is on the list, and gives that site. A missing origin, or `null`, never is;
 * but a page of the receiver's own site names none when it only reads.
 */
function admit(context: AppContext, allowed: ReadonlySet<string>): string | undefined {
  context.header('Vary', 'Origin');
  const origin = context.req.header('Origin') ?? ownSiteOf(context, allowed);
  if (origin === undefined || !allowed.has(origin)) return undefined;
  context.header('Access-Control-Allow-Origin', origin);
  context.header('Access-Control-Expose-Headers', 'Retry-After');
  return origin;
}

function ownSiteOf({req}: AppContext, allowed: ReadonlySet<string>): string | undefined {
  const isRead = req.method === 'GET' && req.header('Sec-Fetch-Site') === 'same-origin';
  const host = req.header('Host');
  return isRead ? [...allowed].find((site) => new URL(site).host === host) : undefined;
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
