import {spawnSync} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {describe, expect, it} from 'vitest';
import {settingNames} from '../src/settings.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const read = (name: string) => readFileSync(`${root}receiver/${name}`, 'utf8');

/** What is wrong with a container file; there is no engine here that could build it. */
function faultsOf(text: string): readonly string[] {
  const lines = text
    .replace(/\\\n\s*/g, ' ')
    .split('\n')
    .filter((line) => line && !line.startsWith('#'));
  const faults: string[] = [];
  for (const line of lines) {
    const [word = '', ...rest] = line.split(/\s+/);
    if (word === 'FROM' && !/^[\w./-]+:\d+\.\d+\.\d+[\w.-]*$/.test(rest[0] ?? ''))
      faults.push(`not one version: ${rest[0]}`);
    if (word === 'ADD') faults.push('ADD takes what it likes from anywhere');
    if (word === 'COPY' && !rest[0]?.startsWith('--from='))
      for (const source of rest.slice(0, -1)) if (!existsSync(root + source)) faults.push(`no ${source}`);
    if (/(TOKEN|KEY|PASSWORD|SECRET)=/.test(line)) faults.push(`a secret in ${word}`);
  }
  const last = lines.slice(lines.findLastIndex((line) => line.startsWith('FROM')));
  const user = last.findLast((line) => line.startsWith('USER '))?.slice(5);
  if (!user || user === 'root' || user === '0') faults.push('it runs as root');
  if (!last.some((line) => /^HEALTHCHECK .*"node".*\/health/.test(line)))
    faults.push('nobody asks whether it is well');
  if (!last.some((line) => line.startsWith('CMD ["node",')))
    faults.push('node does not get the signal to stop');
  const written = last.findLast((line) => line.startsWith('ENV '))?.match(/(?<=_FILE=)\S+/g) ?? [];
  const volume = last.find((line) => line.startsWith('VOLUME '))?.slice(7) ?? 'none';
  for (const file of written)
    if (!file.startsWith(`${volume}/`)) faults.push(`${file} is written beside ${volume}`);
  if (written.length === 0) faults.push('nobody says where it writes');
  return faults;
}

describe('The container file', () => {
  const text = read('Containerfile');

  it('copies what is there, begins with one version, runs as nobody special and writes to one folder', () => {
    expect(faultsOf(text)).toEqual([]);
  });

  it.each<[string, string, string]>([
    ['a file that is not there', 'receiver/build.mjs', 'receiver/none.mjs'],
    ['an image that may be another one tomorrow', 'node:20.20.2-bookworm-slim', 'node:20'],
    ['root', 'USER node', 'USER root'],
    ['no user', 'USER node', ''],
    ['no question whether it is well', 'HEALTHCHECK', '# HEALTHCHECK'],
    ['npm, which keeps the signal', 'CMD ["node", "receiver', 'CMD ["npm", "receiver'],
    ['a database in the image', '/data/answers', '/project/answers'],
    ['a secret', 'PORT=8787', 'PORT=8787 STAFF_TOKEN=x'],
  ])('with %s would be found out', (_what, from, to) => {
    expect(text).toContain(from);
    expect(faultsOf(text.replace(from, to))).not.toEqual([]);
  });

  it('is given nothing but what it copies', () => {
    const sent = read('Containerfile.dockerignore')
      .split('\n')
      .filter((line) => line && !line.startsWith('#'));
    expect(sent[0]).toBe('*');
    for (const line of sent.slice(1)) expect(existsSync(root + line.slice(1))).toBe(true);
    const copied = [...text.matchAll(/^COPY (?!--)(.*) \S+$/gm)].flatMap(([, sources = '']) =>
      sources.split(' '),
    );
    expect(new Set(sent.slice(1).map((line) => line.slice(1)))).toEqual(new Set(copied));
  });
});

describe('The systemd unit', () => {
  const unit = fileURLToPath(new URL('../have-your-say-receiver.service', import.meta.url));

  it('shuts the receiver in', () => {
    const lines = readFileSync(unit, 'utf8').split('\n');
    for (const line of [
      'NoNewPrivileges=yes',
      'ProtectSystem=strict',
      'ProtectHome=yes',
      'PrivateDevices=yes',
      'CapabilityBoundingSet=',
      'StateDirectoryMode=0700',
      'LimitCORE=0',
      'KillSignal=SIGTERM',
    ])
      expect(lines).toContain(line);
    expect(lines.filter((line) => /^User=(root)?$/.test(line))).toEqual([]);
    // Longer than the receiver takes at most.
    expect(Number(/^TimeoutStopSec=(\d+)$/m.exec(lines.join('\n'))?.[1])).toBeGreaterThan(10);
  });

  it('is what systemd understands, where there is one to ask', () => {
    const {error, stderr} = spawnSync('systemd-analyze', ['verify', unit], {encoding: 'utf8'});
    // Whether its programs are where it says is for the machine on which it runs.
    const complaints = error
      ? []
      : stderr.split('\n').filter((line) => line && !line.includes('is not executable'));
    expect(complaints).toEqual([]);
  });
});

describe('The page on operations', () => {
  it('and the README know every setting', () => {
    for (const name of settingNames) expect(read('README.md')).toContain(`\`${name}\``);
    for (const name of ['TRUST_PROXY', 'STAFF_PORT', 'STAFF_TOKEN', 'SEALED_KEYS_FILE', 'DATABASE_URL'])
      expect(read('OPERATIONS.md')).toContain(name);
  });

  it('names no file that is not there', () => {
    const files = [...read('OPERATIONS.md').matchAll(/\breceiver\/[\w./-]+\.(?:service|mjs|ts|md|json)\b/g)];
    expect(files.length).toBeGreaterThan(0);
    for (const [file] of files) expect(existsSync(root + file)).toBe(true);
  });
});
