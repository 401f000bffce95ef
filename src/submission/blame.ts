import type {Delivery} from './delivery.js';
import type {Submission} from './submission.js';

/** As much as a line on the console is read for. */
const LONGEST_SAID = 200;

/** Shorter words of an answer, such as "yes", are in every sentence and tell of nobody. */
const SHORTEST_SECRET = 4;

/**
 * A delivery, with a refusal laid at whose door it belongs: where it names nothing that was asked, the visitor could change
 * whatever they like. What the endpoint said is for the console, and goes there without what the visitor wrote: an endpoint
 * may repeat that, and a page may pass its console on to whoever collects errors.
 */
export function blamed(delivery: Delivery, questions: readonly string[], submission: Submission): Delivery {
  if (delivery.kind !== 'rejected') return delivery;
  const {status, problems, isFault} = delivery;
  if (problems.some(({field}) => questions.includes(field))) return delivery;
  const about = problems.map(({field, code, words}) => `${field}: ${words ?? code}`).join(' ');
  const said = withoutWords(about || delivery.said, submission);
  return isFault || about
    ? {kind: 'misconfigured', reason: {code: 'refused', status, said}}
    : {kind: 'rejected', status, problems, said};
}

function withoutWords(said = '', {answers, contact}: Submission): string {
  const texts = Object.values({...answers, ...contact}).flat();
  let rest = said;
  for (const line of texts.flatMap((text) => text.split('\n')))
    if (line.length >= SHORTEST_SECRET) rest = rest.replaceAll(line, '…');
  return rest.slice(0, LONGEST_SAID);
}
