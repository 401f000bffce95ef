/** Real pages in Chromium, Firefox and WebKit for the tests in `test/pages/`. */
import {
  engines,
  enginesPresent as present,
  enginesToRun as toRun,
  requiredEngines as required,
} from '../../../scripts/browser.mjs';
import {launchPuppeteer} from './puppeteer.js';
import {launchWebKit} from './webkit.js';
import type {Browser, Engine, LaunchSettings} from './page.js';

export type {AccessibleNode, Browser, ConsoleLine, Engine, LaunchSettings, Page, Target} from './page.js';

export const launch = (engine: Engine, settings?: LaunchSettings): Promise<Browser> =>
  engine === 'webkit' ? launchWebKit() : launchPuppeteer(engine, settings);

export const enginesPresent = (): Engine[] => present();

/** Those without which a run fails: `HYS_ENGINES="chromium,firefox"`, or all three where `CI=true`. */
export const requiredEngines = (): Engine[] => required();

/** What `describe.each` runs over; it throws when a required engine is missing, and names those left out. */
export function enginesToRun(): Engine[] {
  const chosen = toRun();
  const left = engines.filter((engine) => !chosen.includes(engine));
  if (left.length) console.log(`Not run here: ${left.join(', ')}.`);
  return chosen;
}
