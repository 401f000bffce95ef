import {randomBytes} from 'node:crypto';
import {resolve} from 'node:path';
import {fileURLToPath} from 'node:url';
import {ADULT_AGE} from '../../src/forms/sign-up/bands.js';
import {USUAL_PERMISSION_AGE} from '../../src/forms/sign-up/panels.js';

export interface Settings {
  readonly host: string;
  readonly port: number;
  readonly databaseFile: string;
  /** A PostgreSQL database; the file is not used then. */
  readonly databaseUrl?: string;
  /** The sites whose pages may send answers, each as a browser names it: `https://www.example.nhs.uk`. */
  readonly allowedOrigins: ReadonlySet<string>;
  /** Where a site's own form definitions lie, if it has any. */
  readonly formsDir?: string;
  /** For how many days contact details are kept. */
  readonly contactRetentionDays: number;
  /** For how many days a sign-up waits for an adult's permission. */
  readonly awaitingPermissionDays: number;
  /** Who is younger cannot sign up to a panel alone. */
  readonly permissionAge: number;
  /** Where to tell staff that something waits, if anywhere. */
  readonly notifyUrl?: string;
  /** Whose updates the feed has. */
  readonly feedTitle: string;
  /** How many proxies of ours stand in front, each of which names whom it speaks for. */
  readonly proxies: number;
  /** So many requests of one network to one site within ten seconds are usual; what comes beyond is kept aside. */
  readonly burstSoft: number;
  /** So many are taken at all. */
  readonly burstHard: number;
  /** Where the keys lie that open sealed answers. */
  readonly sealedKeysFile: string;
  /** Where staff are served, if anywhere. */
  readonly staff?: {readonly host: string; readonly port: number; readonly token: string};
  /** With it, ids become the short hashes of the log. */
  readonly logKey: string;
}

/** The variables that are read, in the order of the documentation. */
export const settingNames = [
  'HOST',
  'PORT',
  'DATABASE_FILE',
  'DATABASE_URL',
  'ALLOWED_ORIGINS',
  'FORMS_DIR',
  'CONTACT_RETENTION_DAYS',
  'PERMISSION_AGE',
  'AWAITING_PERMISSION_DAYS',
  'NOTIFY_URL',
  'TRUST_PROXY',
  'BURST_SOFT',
  'BURST_HARD',
  'SEALED_KEYS_FILE',
  'STAFF_PORT',
  'STAFF_HOST',
  'STAFF_TOKEN',
  'LOG_KEY',
  'FEED_TITLE',
] as const;

/** Within ten seconds, from one network to one site: a waiting room full of people, and what no waiting room sends. */
export const USUAL_BURSTS = {soft: 60, hard: 300} as const;

/** A token that is shorter could be guessed. */
const SHORTEST_STAFF_TOKEN = 32;

export const USUAL_FEED_TITLE = 'You said, we did';

export type Environment = Readonly<Record<string, string | undefined>>;

/** The settings, or every mistake in them: one line each, with the variable, what was found and what to do. */
export type SettingsOutcome = {readonly settings: Settings} | {readonly mistakes: readonly string[]};

/** One level above this module, before and after bundling. */
const receiverFolder = fileURLToPath(new URL('..', import.meta.url));

/** Relative paths start at the receiver's folder, so that every command finds the same file from anywhere. */
const pathFrom = (value: string) => resolve(receiverFolder, value);

/** Where the answers lie. */
export const databaseFileOf = (environment: Environment): string =>
  pathFrom(valueOf(environment, 'DATABASE_FILE') ?? 'data/answers.sqlite');

/** The PostgreSQL database in which answers lie, if they do not lie in a file. */
export const databaseUrlOf = (environment: Environment): string | undefined =>
  valueOf(environment, 'DATABASE_URL');

/** Where the keys lie that open sealed answers. */
export const sealedKeysFileOf = (environment: Environment): string =>
  pathFrom(valueOf(environment, 'SEALED_KEYS_FILE') ?? 'data/sealed-keys.json');

/** Where a site's own form definitions lie, if it has any. */
export function formsDirOf(environment: Environment): string | undefined {
  const formsDir = valueOf(environment, 'FORMS_DIR');
  return formsDir === undefined ? undefined : pathFrom(formsDir);
}

export function readSettings(environment: Environment): SettingsOutcome {
  const mistakes: string[] = [];

  const port = valueOf(environment, 'PORT') ?? '8787';
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) {
    mistakes.push(
      `PORT is ${quoted(port)}. Set it to a whole number from 0 to 65535; 0 takes any free port.`,
    );
  }

  const origins = (valueOf(environment, 'ALLOWED_ORIGINS') ?? '')
    .split(',')
    .flatMap((part) => part.trim() || []);
  if (origins.length === 0) {
    mistakes.push(
      'ALLOWED_ORIGINS is not set, so no answer could be taken. ' +
        'Set it to the addresses of your sites, such as https://www.example.nhs.uk, with commas between them.',
    );
  }
  for (const origin of origins) {
    if (originOf(origin) !== origin) {
      mistakes.push(
        `ALLOWED_ORIGINS contains ${quoted(origin)}. ` +
          `Write ${quoted(originOf(origin) ?? 'https://www.example.nhs.uk')} instead: ` +
          'scheme and host in lower case, a port if there is one, no path and no star.',
      );
    }
  }

  const contactRetentionDays = daysOf(environment, 'CONTACT_RETENTION_DAYS', '90', mistakes);
  const awaitingPermissionDays = daysOf(environment, 'AWAITING_PERMISSION_DAYS', '28', mistakes);

  const permissionAge = valueOf(environment, 'PERMISSION_AGE') ?? String(USUAL_PERMISSION_AGE);
  if (!/^\d{1,2}$/.test(permissionAge) || Number(permissionAge) > ADULT_AGE) {
    mistakes.push(
      `PERMISSION_AGE is ${quoted(permissionAge)}. Set it to a whole number from 0 to ${ADULT_AGE}, ` +
        `the lowest permission-age of your pages, or leave it out for ${USUAL_PERMISSION_AGE}.`,
    );
  }

  const notifyUrl = valueOf(environment, 'NOTIFY_URL');
  if (notifyUrl !== undefined && !isPrivateEnough(notifyUrl)) {
    mistakes.push(
      'NOTIFY_URL cannot be used. Set it to an address that begins with https:// and has no name and password in it; ' +
        'http:// will do on this machine only, such as http://localhost:3000/.',
    );
  }

  const trusted = valueOf(environment, 'TRUST_PROXY') ?? 'off';
  const proxies = trusted === 'off' ? '0' : trusted === 'on' ? '1' : trusted;
  if (!/^\d$/.test(proxies)) {
    mistakes.push(
      `TRUST_PROXY is ${quoted(trusted)}. Set it to on if one proxy of yours stands in front and sets X-Forwarded-For, ` +
        'to their number if there are more, or leave it out.',
    );
  }
  const burstSoft = burstOf(environment, 'BURST_SOFT', USUAL_BURSTS.soft, mistakes);
  const burstHard = burstOf(environment, 'BURST_HARD', USUAL_BURSTS.hard, mistakes);
  const staff = staffOf(environment, port, mistakes);

  const logKey = valueOf(environment, 'LOG_KEY');
  if (logKey !== undefined && logKey.length < 16) {
    mistakes.push(
      `LOG_KEY has ${logKey.length} characters. Use 16 or more random ones, or leave it out for a new key at each start.`,
    );
  }

  if (mistakes.length > 0) return {mistakes};
  const formsDir = formsDirOf(environment);
  const databaseUrl = databaseUrlOf(environment);
  return {
    settings: {
      host: valueOf(environment, 'HOST') ?? '127.0.0.1',
      port: Number(port),
      databaseFile: databaseFileOf(environment),
      ...(databaseUrl ? {databaseUrl} : null),
      allowedOrigins: new Set(origins),
      ...(formsDir ? {formsDir} : null),
      contactRetentionDays,
      awaitingPermissionDays,
      permissionAge: Number(permissionAge),
      ...(notifyUrl ? {notifyUrl} : null),
      feedTitle: valueOf(environment, 'FEED_TITLE') ?? USUAL_FEED_TITLE,
      proxies: Number(proxies),
      burstSoft,
      burstHard,
      sealedKeysFile: sealedKeysFileOf(environment),
      ...(staff ? {staff} : null),
      logKey: logKey ?? randomBytes(32).toString('hex'),
    },
  };
}

/** A variable that is set to nothing counts as not set: that is how service files and containers leave one out. */
function valueOf(environment: Environment, name: (typeof settingNames)[number]): string | undefined {
  return environment[name]?.trim() || undefined;
}

function daysOf(
  environment: Environment,
  name: 'CONTACT_RETENTION_DAYS' | 'AWAITING_PERMISSION_DAYS',
  usual: string,
  mistakes: string[],
): number {
  const days = valueOf(environment, name) ?? usual;
  if (!/^[1-9]\d{0,3}$/.test(days)) {
    mistakes.push(
      `${name} is ${quoted(days)}. ` +
        `Set it to a whole number of days from 1 to 9999, or leave it out for ${usual}.`,
    );
  }
  return Number(days);
}

function burstOf(
  environment: Environment,
  name: 'BURST_SOFT' | 'BURST_HARD',
  usual: number,
  mistakes: string[],
): number {
  const burst = valueOf(environment, name) ?? String(usual);
  if (!/^\d{1,6}$/.test(burst)) {
    mistakes.push(
      `${name} is ${quoted(burst)}. Set it to a whole number of requests within ten seconds; ` +
        `0 is no limit. Or leave it out for ${usual}.`,
    );
  }
  return Number(burst);
}

/** Both or neither: a port without a token would be open to everybody. */
function staffOf(environment: Environment, publicPort: string, mistakes: string[]): Settings['staff'] {
  const port = valueOf(environment, 'STAFF_PORT');
  const token = valueOf(environment, 'STAFF_TOKEN');
  if (port === undefined) {
    if (token !== undefined)
      mistakes.push('STAFF_TOKEN is set and STAFF_PORT is not. Set both, or leave both out.');
    return undefined;
  }
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535 || (port === publicPort && port !== '0')) {
    mistakes.push(
      `STAFF_PORT is ${quoted(port)}. Set it to a whole number from 0 to 65535 that is not PORT; 0 takes any free port.`,
    );
  }
  if (token === undefined || token.length < SHORTEST_STAFF_TOKEN) {
    mistakes.push(
      `STAFF_TOKEN has ${token?.length ?? 0} characters. Use ${SHORTEST_STAFF_TOKEN} or more random ones, such as from: openssl rand -hex 32`,
    );
    return undefined;
  }
  return {host: valueOf(environment, 'STAFF_HOST') ?? '127.0.0.1', port: Number(port), token};
}

const THIS_MACHINE = ['localhost', '127.0.0.1', '[::1]'];

/** Nobody on the way may read how many people wrote, and `fetch` takes no password in an address. */
function isPrivateEnough(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const {protocol, hostname, username, password} = new URL(address);
  if (username || password) return false;
  return protocol === 'https:' || (protocol === 'http:' && THIS_MACHINE.includes(hostname));
}

function originOf(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const {origin, protocol} = new URL(address);
  return protocol === 'https:' || protocol === 'http:' ? origin : undefined;
}

const quoted = (text: string) => JSON.stringify(text);
