import {isAbsolute, join, sep} from 'node:path';
import {describe, expect, it} from 'vitest';
import {databaseFileOf, readSettings} from '../src/settings.js';
import {SITE} from './support.js';

const settingsOf = (environment: Record<string, string>) => {
  const outcome = readSettings(environment);
  if ('mistakes' in outcome) throw new Error(outcome.mistakes.join('\n'));
  return outcome.settings;
};

describe('The settings', () => {
  it('need nothing but the sites', () => {
    const settings = settingsOf({ALLOWED_ORIGINS: SITE});
    expect(settings).toMatchObject({
      host: '127.0.0.1',
      port: 8787,
      contactRetentionDays: 90,
      permissionAge: 16,
      awaitingPermissionDays: 28,
      allowedOrigins: new Set([SITE]),
    });
    expect(settings.databaseFile.endsWith(join(sep, 'receiver', 'data', 'answers.sqlite'))).toBe(true);
    expect(settings.formsDir).toBeUndefined();
    expect(settings.notifyUrl).toBeUndefined();
    expect(settings.staff).toBeUndefined();
    expect(settings).toMatchObject({proxies: 0, burstSoft: 60, burstHard: 300});
  });

  it('make a new key for the log at each start unless there is one', () => {
    const environment = {ALLOWED_ORIGINS: SITE};
    expect(settingsOf(environment).logKey).not.toBe(settingsOf(environment).logKey);
    expect(settingsOf({...environment, LOG_KEY: 'sixteen letters!'}).logKey).toBe('sixteen letters!');
  });

  it('take several sites, with spaces, and relative paths from the receiver', () => {
    const settings = settingsOf({
      ALLOWED_ORIGINS: ` ${SITE} , http://localhost:8000,`,
      PORT: '0',
      CONTACT_RETENTION_DAYS: '14',
      PERMISSION_AGE: '13',
      AWAITING_PERMISSION_DAYS: '7',
      HOST: '0.0.0.0',
      FORMS_DIR: 'forms',
      DATABASE_FILE: '',
    });
    expect(settings.allowedOrigins).toEqual(new Set([SITE, 'http://localhost:8000']));
    expect(settings.contactRetentionDays).toBe(14);
    expect([settings.permissionAge, settings.awaitingPermissionDays]).toEqual([13, 7]);
    expect(isAbsolute(settings.formsDir ?? '')).toBe(true);
    expect(settings.databaseFile).toBe(databaseFileOf({}));
  });

  it('serve staff on this machine alone, unless told otherwise', () => {
    const STAFF_TOKEN = 'x'.repeat(32);
    const environment = {ALLOWED_ORIGINS: SITE, STAFF_PORT: '8788', STAFF_TOKEN};
    expect(settingsOf(environment).staff).toEqual({host: '127.0.0.1', port: 8788, token: STAFF_TOKEN});
    expect(settingsOf({...environment, HOST: '0.0.0.0'}).staff?.host).toBe('127.0.0.1');
    expect(settingsOf({...environment, STAFF_HOST: '10.0.0.5'}).staff?.host).toBe('10.0.0.5');
  });

  it.each([
    ['off', 0],
    ['on', 1],
    ['2', 2],
  ])('believe %s proxies', (TRUST_PROXY, proxies) => {
    expect(settingsOf({ALLOWED_ORIGINS: SITE, TRUST_PROXY}).proxies).toBe(proxies);
  });

  it.each([
    'https://staff.example.nhs.uk/hook?key=1',
    'http://localhost:3000/',
    'http://127.0.0.1/',
    'http://[::1]:80/x',
  ])('tell staff at %s', (address) => {
    expect(settingsOf({ALLOWED_ORIGINS: SITE, NOTIFY_URL: address}).notifyUrl).toBe(address);
  });

  it.each([
    ['a port that is no number', {PORT: '80a'}, /^PORT is "80a"\. Set it to/],
    ['a port that is too high', {PORT: '70000'}, /^PORT is "70000"\. Set it to/],
    ['no day', {CONTACT_RETENTION_DAYS: '0'}, /^CONTACT_RETENTION_DAYS is "0"\. Set it to/],
    [
      'days that are no number',
      {CONTACT_RETENTION_DAYS: '3 months'},
      /^CONTACT_RETENTION_DAYS is "3 months"/,
    ],
    [
      'an age over 18',
      {PERMISSION_AGE: '19'},
      /^PERMISSION_AGE is "19"\. Set it to a whole number from 0 to 18,/,
    ],
    ['no age', {PERMISSION_AGE: 'none'}, /^PERMISSION_AGE is "none"/],
    ['no day of waiting', {AWAITING_PERMISSION_DAYS: '0'}, /^AWAITING_PERMISSION_DAYS is "0".* for 28\.$/],
    [
      'an address that anybody can read',
      {NOTIFY_URL: 'http://staff.example/'},
      /^NOTIFY_URL cannot be used\./,
    ],
    ['a host that only looks like this machine', {NOTIFY_URL: 'http://localhost.example/'}, /^NOTIFY_URL/],
    ['an address with a password', {NOTIFY_URL: 'https://a:b@staff.example/'}, /^NOTIFY_URL/],
    ['no address', {NOTIFY_URL: 'staff'}, /^NOTIFY_URL/],
    ['a proxy that is no number', {TRUST_PROXY: 'yes'}, /^TRUST_PROXY is "yes"\. Set it to on /],
    ['a burst that is no number', {BURST_SOFT: 'many'}, /^BURST_SOFT is "many"\. .* leave it out for 60\.$/],
    ['a burst below nought', {BURST_HARD: '-1'}, /^BURST_HARD is "-1"\. .* leave it out for 300\.$/],
    ['a port for staff without a token', {STAFF_PORT: '8788'}, /^STAFF_TOKEN has 0 characters\. Use 32 /],
    ['a short token for staff', {STAFF_PORT: '8788', STAFF_TOKEN: 'x'.repeat(31)}, /^STAFF_TOKEN has 31 /],
    [
      'a token for staff without a port',
      {STAFF_TOKEN: 'x'.repeat(32)},
      /^STAFF_TOKEN is set and STAFF_PORT is/,
    ],
    [
      'a port for staff that is everybody’s',
      {STAFF_PORT: '8787', STAFF_TOKEN: 'x'.repeat(32)},
      /^STAFF_PORT is "8787"\. Set it to .* that is not PORT;/,
    ],
    ['no site', {ALLOWED_ORIGINS: ' , '}, /^ALLOWED_ORIGINS is not set/],
    ['every site', {ALLOWED_ORIGINS: '*'}, /^ALLOWED_ORIGINS contains "\*"\. Write "https:/],
    ['no origin', {ALLOWED_ORIGINS: 'null'}, /^ALLOWED_ORIGINS contains "null"/],
    ['a slash at the end', {ALLOWED_ORIGINS: `${SITE}/`}, /Write "https:\/\/www\.example\.nhs\.uk" instead/],
    ['a path', {ALLOWED_ORIGINS: `${SITE}/wards`}, /Write "https:\/\/www\.example\.nhs\.uk" instead/],
    ['a site without a scheme', {ALLOWED_ORIGINS: 'www.example.nhs.uk'}, /^ALLOWED_ORIGINS contains/],
    ['a short key', {LOG_KEY: 'secret'}, /^LOG_KEY has 6 characters\. Use/],
  ])('name %s in one line', (_what, environment, line) => {
    const outcome = readSettings({ALLOWED_ORIGINS: SITE, ...environment});
    expect(outcome).toEqual({mistakes: [expect.stringMatching(line)]});
  });

  it('never repeat a token that is too short', () => {
    const environment = {ALLOWED_ORIGINS: SITE, STAFF_PORT: '1', STAFF_TOKEN: 'secret'};
    expect(JSON.stringify(readSettings(environment))).not.toContain('secret');
  });

  it('never repeat a key that is too short', () => {
    expect(JSON.stringify(readSettings({ALLOWED_ORIGINS: SITE, LOG_KEY: 'secret'}))).not.toContain('secret');
  });
});
