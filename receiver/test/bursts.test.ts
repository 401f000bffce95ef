import {describe, expect, it} from 'vitest';
import {callerOf, createBursts, prefixOf} from '../src/bursts.js';
import {SITE, signUpOf, signUpsOf, startTestReceiver, submissionOf} from './support.js';

const OTHER = 'https://www.other.example';

function burstsAt(soft: number, hard: number, start = Date.parse('2026-11-20T10:00:00Z')) {
  const clock = {now: start};
  const bursts = createBursts({soft, hard, now: () => clock.now});
  const paces = (count: number, address = '192.0.2.1', origin = SITE) =>
    Array.from({length: count}, () => bursts.take(origin, address).pace);
  return {clock, bursts, paces};
}

describe('A burst', () => {
  it('is doubtful after some requests, and too many after more', () => {
    const {bursts, paces} = burstsAt(3, 5);
    expect(paces(6)).toEqual(['calm', 'calm', 'calm', 'doubtful', 'doubtful', 'too-many']);
    expect(bursts.take(SITE, '192.0.2.200')).toEqual({pace: 'too-many', retryAfter: 2});
  });

  it('ends by itself: a steady stream is never too many, however long', () => {
    const {clock, paces} = burstsAt(10, 50);
    for (let second = 0; second < 5000; second += 1) {
      expect(paces(1)).toEqual(['calm']);
      clock.now += 1000;
    }
  });

  it('of one network or one site is nobody else’s', () => {
    const {paces} = burstsAt(1, 2);
    expect(paces(3).at(-1)).toBe('too-many');
    expect(paces(1, '192.0.3.1')).toEqual(['calm']);
    expect(paces(1, '192.0.2.1', OTHER)).toEqual(['calm']);
  });

  it('is no burst where there is no limit, or where nobody knows who sent it', () => {
    expect(new Set(burstsAt(0, 0).paces(1000))).toEqual(new Set(['calm']));
    expect(new Set(burstsAt(0, 2).paces(3))).toEqual(new Set(['calm', 'too-many']));
    const {bursts} = burstsAt(1, 1);
    for (let count = 0; count < 5; count += 1) expect(bursts.take(SITE, undefined).pace).toBe('calm');
  });

  it('is counted anew each day, and survives a clock that is set back', () => {
    const {clock, paces} = burstsAt(1, 1, Date.parse('2026-11-20T23:59:59.900Z'));
    expect(paces(2)).toEqual(['calm', 'too-many']);
    clock.now -= 2 * 60 * 60 * 1000;
    expect(paces(2)).toEqual(['too-many', 'too-many']);
    clock.now = Date.parse('2026-11-21T00:00:00Z');
    expect(paces(1)).toEqual(['calm']);
  });

  it('from very many networks takes no more memory than some', () => {
    const {bursts} = burstsAt(5, 10);
    const before = process.memoryUsage().heapUsed;
    for (let count = 0; count < 200_000; count += 1)
      bursts.take(SITE, `${count & 255}.${(count >> 8) & 255}.${(count >> 16) & 255}.1`);
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(60 * 1024 * 1024);
  });
});

describe('The network of an address', () => {
  it.each([
    ['192.0.2.7', '192.0.2'],
    ['::ffff:192.0.2.7', '192.0.2'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1'],
    ['2001:0DB8:0001::1', '2001:db8:1'],
    ['2001:db8::1', '2001:db8:0'],
    ['::1', '0:0:0'],
    ['fe80::1%eth0', 'fe80:0:0'],
  ])('%s is %s', (address, prefix) => {
    expect(prefixOf(address)).toBe(prefix);
  });
});

describe('Who sent a request', () => {
  it.each([
    ['the one who is connected, whatever the request says', '192.0.2.9', 0, '127.0.0.1'],
    ['whom our proxy names', '192.0.2.9', 1, '192.0.2.9'],
    ['whom our proxy names, not what stood there before', '203.0.113.5, 192.0.2.9', 1, '192.0.2.9'],
    ['whom the outer one of two names', '203.0.113.5, 192.0.2.9, 10.0.0.1', 2, '192.0.2.9'],
    ['named with a port', '192.0.2.9:4711', 1, '192.0.2.9'],
    ['named in brackets', '[2001:db8::1]:4711', 1, '2001:db8::1'],
    ['the one who is connected, if nobody is named', '', 1, '127.0.0.1'],
    ['the one who is connected, if what is named is nobody', 'unknown', 1, '127.0.0.1'],
  ])('is %s', (_what, forwarded, proxies, caller) => {
    expect(callerOf('127.0.0.1', forwarded, proxies)).toBe(caller);
  });
});

describe('The receiver in a burst', () => {
  const start = (soft: number, hard: number, proxies = 0) =>
    startTestReceiver(() => ({
      bursts: createBursts({soft, hard, now: () => Date.parse('2026-11-20T10:00:00Z')}),
      settings: {allowedOrigins: new Set([SITE]), proxies},
    }));

  it('keeps aside what is doubtful, with the reason, and tells the page that it has it', async () => {
    const receiver = await start(1, 10);
    for (const {body} of [submissionOf(), submissionOf(), signUpOf('adult')])
      expect((await receiver.post(body)).status).toBe(201);
    expect((await receiver.rows()).map(({quarantine}) => quarantine).sort()).toEqual(['rate', null].sort());
    expect(await signUpsOf(receiver.store)).toMatchObject([{quarantine: 'rate', status: 'joined'}]);
  });

  it('says 429 and when to come back, so that the page can read it, and stores nothing', async () => {
    const receiver = await start(1, 2);
    const {body} = submissionOf();
    await receiver.post(body);
    await receiver.post(body);
    const response = await receiver.post(submissionOf().body);
    expect([response.status, await response.json()]).toEqual([429, {code: 'too-many'}]);
    expect(Number(response.headers.get('Retry-After'))).toBeGreaterThan(0);
    expect(response.headers.get('Access-Control-Expose-Headers')).toBe('Retry-After');
    expect(response.headers.get('Access-Control-Allow-Origin')).toBe(SITE);
    expect(await receiver.rows()).toHaveLength(1);
  });

  it('tells people behind a proxy apart only if it may believe the proxy', async () => {
    const believing = await start(0, 1, 1);
    const doubting = await start(0, 1);
    const statuses = async ({post}: typeof believing) =>
      Promise.all(
        ['192.0.2.1', '198.51.100.1'].map(
          async (address) => (await post(submissionOf().body, {'X-Forwarded-For': address})).status,
        ),
      );
    expect(await statuses(believing)).toEqual([201, 201]);
    expect((await statuses(doubting)).sort()).toEqual([201, 429]);
  });

  it('writes no address anywhere', async () => {
    const receiver = await start(1, 2, 1);
    for (let count = 0; count < 3; count += 1)
      await receiver.post(submissionOf().body, {'X-Forwarded-For': '203.0.113.77'});
    expect(receiver.logLines).toHaveLength(3);
    const everything = receiver.logLines.join('') + JSON.stringify(await receiver.rows());
    expect(everything).not.toContain('203.0.113');
  });
});
