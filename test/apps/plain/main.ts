// An app without a framework, compiled and run against the packed package.
import 'have-your-say/define/hys-feedback.js';
import type {Answers, Feed, Region, Submission} from 'have-your-say';
import * as all from 'have-your-say';
import {HysBanner, HysSubmitEvent, version} from 'have-your-say';

const region: Region = 'scotland';
const feedback = document.createElement('hys-feedback');
feedback.preset = 'page-useful';
feedback.region = region;
feedback.headingLevel = 3;
feedback.endpoint = '/answers';
// @ts-expect-error there is no such region
feedback.region = 'atlantis';
feedback.region = region;

const seen: string[] = [];
const taken: Submission[] = [];
// The page may listen anywhere: the events bubble, and have their types here too.
document.addEventListener('hys-submit', (event) => {
  const answers: Answers = event.submission.answers;
  seen.push(event instanceof HysSubmitEvent ? `submit ${Object.keys(answers).join()}` : 'another class');
  taken.push(event.submission);
  event.respondWith(Promise.resolve());
});
feedback.addEventListener('hys-sent', (event) =>
  seen.push(`sent ${event.reference === taken[0]?.reference}`),
);

export const feedOf = (feed: Feed) => feed.items.length;
export const banners = (): HysBanner | null => document.querySelector('hys-banner');

document.querySelector('#app')?.append(feedback);
Object.assign(window, {
  seen,
  version,
  // Nothing but what was asked for is registered.
  registered: ['hys-banner', 'hys-panel-sign-up', 'hys-you-said-we-did', 'hys-feedback'].filter((tag) =>
    customElements.get(tag),
  ),
  exported: Object.keys(all).sort(),
});
