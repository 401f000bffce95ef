import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import type {Page} from '../browsers/index.js';

interface Axe {
  run(
    context: unknown,
    options: {resultTypes: string[]; rules: Record<string, {enabled: boolean}>},
  ): Promise<{
    violations: readonly {id: string; nodes: readonly {target: unknown; failureSummary?: string}[]}[];
  }>;
}

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds on the whole page, shadow roots included: one line per place. `without` are rules to leave out. */
export async function axeFinds(page: Page, without: readonly string[] = []): Promise<readonly string[]> {
  const there = await page.evaluate(() => 'axe' in window);
  if (!there) await page.evaluate((source) => void (0, eval)(source), source);
  return page.evaluate(async (without) => {
    const {axe} = window as unknown as {axe: Axe};
    const {violations} = await axe.run(document, {
      resultTypes: ['violations'],
      rules: Object.fromEntries(without.map((rule) => [rule, {enabled: false}])),
    });
    return violations.flatMap(({id, nodes}) =>
      nodes.map(({target, failureSummary}) => `${id} at ${JSON.stringify(target)}: ${failureSummary ?? ''}`),
    );
  }, without);
}
