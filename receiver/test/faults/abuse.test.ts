import {readFileSync} from 'node:fs';
import {Agent, createServer, request} from 'node:http';
import type {AddressInfo, Socket} from 'node:net';
import {connect} from 'node:net';
import {join} from 'node:path';
import {describe, expect, it, onTestFinished} from 'vitest';
import {openLibsqlStore} from '../../src/libsql-store.js';
import {builtPrograms, startProcess} from '../programs.js';
import {SITE, plainOf, rowsOf, submissionOf, temporaryFolder} from '../support.js';
import {closingLine, isWhole} from './traffic.js';

const programs = builtPrograms();

/** How many honest people there are, and how many answers each of them sends in a phase. */
const PEOPLE = 4;
const EACH = isWhole ? 150 : 25;

/** For how long an attack goes on before anybody honest is measured. */
const WARM_UP = 1000;

/**
 * What is quicker counts as this. The other tests run beside the sample, so there only what holds everybody up is told
 * from noise; all of it is run alone.
 */
const NOISE = isWhole ? 50 : 250;

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Posts from an address, and gives the status; 0 if the connection broke. */
function post(url: string, body: string, from: string, agent: Agent): Promise<number> {
  return new Promise((resolve) => {
    const sending = request(
      `${url}/submissions`,
      {
        agent,
        method: 'POST',
        headers: {
          Origin: SITE,
          'Content-Type': 'application/json',
          'Content-Length': Buffer.byteLength(body),
          'X-Forwarded-For': from,
        },
      },
      (response) => {
        response.resume();
        response.once('error', () => resolve(0));
        response.once('end', () => resolve(response.statusCode ?? 0));
      },
    );
    sending.once('error', () => resolve(0));
    sending.end(body);
  });
}

/** The slowest of a hundred answers to honest people, in milliseconds, and how many of them were taken. */
async function honest(url: string, each = EACH): Promise<{p99: number; taken: number; sent: number}> {
  const agent = new Agent({keepAlive: true, maxSockets: PEOPLE});
  const times: number[] = [];
  let taken = 0;
  const person = async (network: number) => {
    for (let count = 0; count < each; count += 1) {
      const {body} = submissionOf({useful: 'no', improve: `Number ${count}`});
      const began = performance.now();
      // From another network each time: honest people are many.
      const status = await post(url, body, `198.51.${(network * each + count) % 256}.1`, agent);
      times.push(performance.now() - began);
      taken += Number(status === 201);
      await pause(5);
    }
  };
  await Promise.all(Array.from({length: PEOPLE}, (_, network) => person(network)));
  agent.destroy();
  times.sort((one, other) => one - other);
  return {p99: times[Math.floor(times.length * 0.99)] ?? Infinity, taken, sent: times.length};
}

/** Goes on until it is stopped; says how many requests of it were answered with what. */
type Attack = (url: string) => {stop(): Promise<ReadonlyMap<number, number>>};

/** The same request again and again, on some connections, with a pause between two on each. */
const repeated =
  (
    connections: number,
    gap: number,
    bodyOf: (count: number) => string,
    from: (count: number) => string,
  ): Attack =>
  (url) => {
    const agent = new Agent({keepAlive: true, maxSockets: connections});
    const answers = new Map<number, number>();
    let isStopping = false;
    let count = 0;
    const lane = async () => {
      while (!isStopping) {
        count += 1;
        const status = await post(url, bodyOf(count), from(count), agent);
        answers.set(status, (answers.get(status) ?? 0) + 1);
        await pause(gap);
      }
    };
    const lanes = Array.from({length: connections}, lane);
    return {
      stop: async () => {
        isStopping = true;
        await Promise.all(lanes);
        agent.destroy();
        return answers;
      },
    };
  };

const slowSockets: Attack = (url) => {
  const {hostname, port} = new URL(url);
  const sockets: Socket[] = Array.from({length: 400}, (_, index) => {
    const socket = connect(Number(port), hostname);
    socket.on('error', () => {});
    socket.write(
      index % 2 === 0
        ? 'POST /submissions HTTP/1.1\r\nHost: x\r\n'
        : `POST /submissions HTTP/1.1\r\nHost: x\r\nOrigin: ${SITE}\r\nContent-Type: application/json\r\nContent-Length: 5000\r\n\r\n{`,
    );
    return socket;
  });
  const timer = setInterval(() => {
    for (const [index, socket] of sockets.entries())
      if (socket.writable) socket.write(index % 2 === 0 ? `X-${index}: x\r\n` : ' ');
  }, 500);
  return {
    stop: () => {
      clearInterval(timer);
      for (const socket of sockets) socket.destroy();
      return Promise.resolve(new Map());
    },
  };
};

const deep = `${'['.repeat(10_000)}${']'.repeat(10_000)}`;
const large = `{"id":"${'x'.repeat(1024 * 1024)}"}`;
const one = () => '203.0.113.1';
const many = (count: number) => `203.0.${count % 256}.1`;

const attacks: readonly (readonly [string, Attack, (answers: ReadonlyMap<number, number>) => void])[] = [
  ['400 sockets that send a byte now and then', slowSockets, () => {}],
  [
    'bodies of a megabyte',
    repeated(8, 20, () => large, many),
    (answers) => expect([...answers.keys()].every((status) => [413, 429, 0].includes(status))).toBe(true),
  ],
  [
    'JSON that is ten thousand deep',
    repeated(4, 20, () => submissionOf().body.replace('"useful":"yes"', `"useful":${deep}`), many),
    (answers) => expect([...answers.keys()].every((status) => [422, 429].includes(status))).toBe(true),
  ],
  [
    '200 answers a second from one network',
    repeated(20, 100, () => submissionOf().body, one),
    (answers) => expect((answers.get(201) ?? 0) + (answers.get(429) ?? 0)).toBeGreaterThan(0),
  ],
];

const memoryOf = (pid: number, key: 'VmHWM' | 'VmRSS') =>
  Number(new RegExp(`${key}:\\s+(\\d+) kB`).exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) * 1024;

/** With the usual limits, and a proxy that tells networks apart. */
async function startIt() {
  const file = join(temporaryFolder(), 'answers.sqlite');
  const running = await startProcess(join(programs.folder, 'receiver.js'), file, {
    TRUST_PROXY: 'on',
    BURST_SOFT: '',
    BURST_HARD: '',
  });
  return {file, ...running};
}

describe('Somebody who means harm (T17)', {timeout: isWhole ? 600_000 : 180_000}, () => {
  const closing = closingLine();

  it('keeps nobody from answering, and takes no more than so much memory', async () => {
    const running = await startIt();
    await honest(running.url);
    const baseline = await honest(running.url);
    expect(baseline.taken).toBe(baseline.sent);
    let submissions = 2 * baseline.sent;
    let before = baseline.p99;
    for (const [what, attack, check] of attacks) {
      const begun = attack(running.url);
      await pause(WARM_UP);
      const {p99, taken, sent} = await honest(running.url);
      const answers = await begun.stop();
      // Before and after: this machine has other work, too.
      const after = await honest(running.url);
      const bar = 3 * Math.max(before, after.p99, NOISE);
      console.log(
        `${what}: p99 ${p99.toFixed(1)} ms, alone ${before.toFixed(1)} and ${after.p99.toFixed(1)} ms, bar ${bar.toFixed(0)} ms; ` +
          `${taken} of ${sent} taken; answers to the attack ${JSON.stringify([...answers])}`,
      );
      before = after.p99;
      expect([what, taken]).toEqual([what, sent]);
      expect([what, p99 <= bar]).toEqual([what, true]);
      check(answers);
      submissions += sent + after.sent;
    }
    const memory = memoryOf(running.pid, 'VmHWM');
    console.log(`memory at its most: ${Math.round(memory / 1024 / 1024)} MB`);
    expect(memory).toBeLessThan(400 * 1024 * 1024);
    expect(await running.stop('SIGTERM')).toBe(0);
    const store = await openLibsqlStore(running.file);
    const rows = await rowsOf(store);
    await store.close();
    // What the flood brought is aside, and no honest answer is.
    const aside = rows.filter(({quarantine}) => quarantine === 'rate');
    expect(aside.length).toBeGreaterThan(0);
    expect(aside.filter(({body}) => body.includes('Number '))).toEqual([]);
    const there = rows.filter(({body}) => body.includes('Number ')).length;
    closing.add({
      faults: attacks.length,
      submissions,
      lost: submissions - there,
      duplicated: rows.length - new Set(rows.map(({id}) => id)).size,
      falseThanks: 0,
    });
    expect(there).toBe(submissions);
  });

  it('gets nowhere with 200 tokens put together from others: each is stored, and noted', async () => {
    const running = await startIt();
    const tokenOf = async () => {
      const response = await fetch(`${running.url}/submissions`, {headers: {Origin: SITE}});
      return ((await response.json()) as {token: string}).token.split('.');
    };
    const tokens: string[][] = [];
    for (let count = 0; count < 11; count += 1) {
      tokens.push(await tokenOf());
      await pause(2);
    }
    const agent = new Agent({keepAlive: true});
    const send = (token: string, index: number) =>
      post(running.url, JSON.stringify({...plainOf(submissionOf()), token}), `192.0.${index % 256}.1`, agent);
    const spliced = tokens.flatMap(([version, time], first) =>
      tokens.flatMap(([, otherTime, code = ''], second) =>
        first === second || time === otherTime
          ? []
          : [
              `${version}.${time}.${code}`,
              `${version}.${time}.${code.slice(0, 20)}${tokens[first]?.[2]?.slice(20)}`,
            ],
      ),
    );
    expect(spliced.length).toBeGreaterThanOrEqual(200);
    for (const [index, token] of spliced.slice(0, 200).entries()) expect(await send(token, index)).toBe(201);
    // The control: whole ones are in order.
    for (const token of tokens) expect(await send(token.join('.'), 0)).toBe(201);
    agent.destroy();
    await running.stop('SIGTERM');
    const store = await openLibsqlStore(running.file);
    const notes = (await rowsOf(store)).map((row) => row.notes.join());
    await store.close();
    expect(notes.filter((note) => note === 'broken-token')).toHaveLength(200);
    expect(notes.filter((note) => note === '')).toHaveLength(tokens.length);
    closing.add({faults: 200, submissions: 211, lost: 211 - notes.length, duplicated: 0, falseThanks: 0});
  });

  it('a server that lets one body hold up all others is found out', async () => {
    const server = createServer((incoming, response) => {
      let size = 0;
      incoming.on('data', (chunk: Buffer) => (size += chunk.length));
      incoming.on('end', () => {
        const until = performance.now() + (size > 500_000 ? 400 : 0);
        while (performance.now() < until);
        response.writeHead(201).end('{}');
      });
      incoming.on('error', () => {});
    }).listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    onTestFinished(() => void server.close());
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const baseline = await honest(url, 3);
    const begun = repeated(4, 0, () => large, many)(url);
    await pause(WARM_UP);
    const {p99} = await honest(url, 3);
    await begun.stop();
    server.closeAllConnections();
    expect(p99).toBeGreaterThan(3 * Math.max(baseline.p99, NOISE));
  });
});
