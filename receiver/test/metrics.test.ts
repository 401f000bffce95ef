import {request as httpRequest} from 'node:http';
import {describe, expect, it} from 'vitest';
import {createBursts} from '../src/bursts.js';
import {createMetrics} from '../src/metrics.js';
import {SITE, equalityOf, signUpOf, startTestReceiver, submissionOf} from './support.js';

/** Every number of the metrics, by name and labels. */
const valuesOf = (text: string) =>
  new Map(
    text
      .split('\n')
      .filter((line) => line && !line.startsWith('#'))
      .map((line) => [line.slice(0, line.lastIndexOf(' ')), Number(line.slice(line.lastIndexOf(' ') + 1))]),
  );

async function startCounted() {
  const metrics = createMetrics();
  const receiver = await startTestReceiver(() => ({
    metrics,
    bursts: createBursts({soft: 5, hard: 8, now: () => 0}),
  }));
  return {receiver, metrics, values: () => valuesOf(metrics.text())};
}

describe('The metrics', () => {
  it('count requests by route and status, what was stored, and what was kept aside', async () => {
    const {receiver, values} = await startCounted();
    const {body} = submissionOf();
    for (const sent of [body, body, 'no JSON', signUpOf('adult').body, submissionOf({}, {trap: 'x'}).body])
      await receiver.post(sent);
    await receiver.post(submissionOf({useful: 'yes'}, {trap: 'x'}).body);
    await receiver.post(submissionOf().body);
    await receiver.post(submissionOf().body);
    await receiver.post(submissionOf().body);
    await fetch(`${receiver.url}/submissions`, {headers: {Origin: SITE}});
    await fetch(`${receiver.url}/wp-admin?name=Sian`);
    const found = values();
    const requests = (route: string, status: number) =>
      found.get(`hys_requests_total{route="${route}",status="${status}"}`);
    expect(requests('POST /submissions', 201)).toBe(5);
    expect(requests('POST /submissions', 200)).toBe(1);
    expect(requests('POST /submissions', 400)).toBe(1);
    expect(requests('POST /submissions', 422)).toBe(1);
    expect(requests('POST /submissions', 429)).toBe(1);
    expect(requests('GET /submissions', 200)).toBe(1);
    expect(requests('GET unknown', 404)).toBe(1);
    expect(found.get('hys_stored_total')).toBe(5);
    expect(found.get('hys_quarantined_total{reason="trap"}')).toBe(1);
    expect(found.get('hys_quarantined_total{reason="rate"}')).toBe(2);
    expect(found.get('hys_noted_total{note="no-token"}')).toBe(5);
    expect(found.get('hys_storing')).toBe(0);
    expect(found.get('hys_request_seconds_count')).toBe(11);
    expect(found.get('hys_request_seconds_bucket{le="+Inf"}')).toBe(11);
  });

  it('are as Prometheus reads them, and hold no id and no word', async () => {
    const {receiver, metrics} = await startCounted();
    const {id, reference, body} = submissionOf();
    await receiver.post(body);
    await new Promise<void>((resolve, reject) => {
      httpRequest(`${receiver.url}/submissions"}%0ax`, {method: 'PROPFIND'}, (response) => {
        response.resume().on('end', resolve);
      })
        .on('error', reject)
        .end();
    });
    const text = metrics.text();
    for (const line of text.trimEnd().split('\n'))
      expect(line).toMatch(
        /^(# (HELP|TYPE) [a-z_]+ [\w ,.-]+|[a-z_]+(\{[a-z]+="[\w+. /-]+"(,[a-z]+="[\w.]+")*\})? [\d.e+-]+)$/,
      );
    expect(text.endsWith('\n')).toBe(true);
    expect(text).toContain('route="OTHER unknown"');
    for (const secret of [id, id.slice(0, 8), reference, SITE, '127.0.0.1', 'print', 'page-useful'])
      expect(text).not.toContain(secret);
    const steps = [...valuesOf(text)].filter(([name]) => name.startsWith('hys_request_seconds_bucket'));
    const counts = steps.map(([, count]) => count);
    expect(counts).toEqual([...counts].sort((one, other) => one - other));
  });

  it('stay as they were when somebody answers about equality', async () => {
    const {receiver, metrics} = await startCounted();
    const counted = () => metrics.text().replace(/^process_.*$/gm, '');
    const before = counted();
    const {body} = equalityOf();
    expect([(await receiver.post(body)).status, (await receiver.post(body)).status]).toEqual([201, 200]);
    expect((await receiver.post(equalityOf({other: 'x'}).body)).status).toBe(422);
    expect(counted()).toBe(before);
  });
});
