/** The receiver as a program: reads its settings, opens its database, listens, and says where. */
import {createBursts} from './bursts.js';
import {builtInForms, readForms} from './form-library.js';
import {FORM_TOKENS, createFormTokens} from './form-token.js';
import {createRequestLog} from './log.js';
import {createMetrics} from './metrics.js';
import {startNotices} from './notices.js';
import {openStore} from './open-store.js';
import {forgetEqualityIds, keepAwaitingFor, keepContactsFor} from './retention.js';
import {SealedKeysError, watchSealedKeys} from './sealed-keys.js';
import type {RunningReceiver} from './server.js';
import {startReceiver, startStaffServer} from './server.js';
import type {Settings} from './settings.js';
import {readSettings, settingNames} from './settings.js';
import {StoreOpeningError} from './store.js';

const outcome = readSettings(process.env);
if ('mistakes' in outcome) giveUp(outcome.mistakes);
else await run(outcome.settings);

async function run(settings: Settings): Promise<void> {
  const library =
    settings.formsDir === undefined ? {forms: builtInForms, mistakes: []} : readForms(settings.formsDir);
  if ('problem' in library) return giveUp([library.problem]);
  // No reason to turn anybody away: answers to a form that is not known are stored and marked.
  for (const mistake of library.mistakes) console.error(mistake);
  const servers: RunningReceiver[] = [];
  try {
    const store = await openStore(settings);
    const failureOf = (what: string) => () =>
      console.error(`${what} could not be erased now. The next try is in a day.`);
    const stopWork = [
      await keepContactsFor(store, {
        days: settings.contactRetentionDays,
        onFailure: failureOf('Contact details that are old enough'),
      }),
      await keepAwaitingFor(store, {
        days: settings.awaitingPermissionDays,
        onFailure: failureOf('Sign-ups that have waited too long for permission'),
      }),
      await forgetEqualityIds(store, {onFailure: failureOf('The marks of old equality answers')}),
    ];
    const notices =
      settings.notifyUrl === undefined
        ? undefined
        : await startNotices(store, {
            url: settings.notifyUrl,
            onFailure: () =>
              console.error(
                'NOTIFY_URL could not be told that something waits. The next try is in 15 minutes.',
              ),
          });
    const log = createRequestLog(settings.logKey, (line) => process.stdout.write(line));
    const metrics = createMetrics();
    const {staff} = settings;
    if (staff) {
      const {forms} = library;
      const options = {store, forms, token: staff.token, metrics, audit: log};
      servers.push(await startStaffServer(options, staff));
    }
    const receiver = await startReceiver({
      store,
      settings,
      forms: library.forms,
      log,
      metrics,
      tokens: createFormTokens({
        secret: await store.secret(FORM_TOKENS),
        origins: settings.allowedOrigins,
      }),
      bursts: createBursts({soft: settings.burstSoft, hard: settings.burstHard}),
      sealedKeys: watchSealedKeys(settings.sealedKeysFile),
      onArrival: (arrival) => notices?.arrived(arrival),
    });
    servers.push(receiver);
    let stopping = false;
    const stop = async () => {
      if (stopping) return;
      stopping = true;
      for (const each of stopWork) each();
      notices?.stop();
      await Promise.all(servers.map((server) => server.close()));
      await store.close();
    };
    process.on('SIGTERM', () => void stop());
    process.on('SIGINT', () => void stop());
    // Only now: whoever reads this may ask it to stop in the same moment.
    console.log(`The receiver listens on ${receiver.url} (settings: ${settingNames.join(', ')}).`);
    if (staff) console.log(`Staff are served on ${servers[0]?.url}.`);
  } catch (error) {
    for (const server of servers) await server.close();
    giveUp([startingProblem(error, settings)]);
  }
}

function startingProblem(error: unknown, settings: Settings): string {
  if (error instanceof StoreOpeningError || error instanceof SealedKeysError) return error.message;
  const {code, port} = (error instanceof Error ? error : {}) as NodeJS.ErrnoException & {port?: number};
  const isStaff = port !== undefined && port === settings.staff?.port && port !== settings.port;
  const [name, hostName] = isStaff ? ['STAFF_PORT', 'STAFF_HOST'] : ['PORT', 'HOST'];
  const number = isStaff ? settings.staff?.port : settings.port;
  switch (code) {
    case 'EADDRINUSE':
      return `${name} is ${number}, which another program uses. Stop that one, or set ${name} to a free number.`;
    case 'EACCES':
      return `${name} is ${number}, which this account may not use. Set ${name} to a number from 1024 up.`;
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return `${hostName} is ${JSON.stringify(isStaff ? settings.staff?.host : settings.host)}, which is no address of this machine. 127.0.0.1 always is.`;
    default:
      throw error;
  }
}

function giveUp(mistakes: readonly string[]): void {
  for (const mistake of mistakes) console.error(mistake);
  process.exitCode = 1;
}
