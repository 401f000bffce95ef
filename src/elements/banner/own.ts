import type {Consultation} from '../../consultation/consultation.js';
import {readInstant} from '../../consultation/uk-time.js';

/** A consultation as the attributes of an element describe it. */
export interface Described {
  readonly heading: string;
  readonly summary: string;
  readonly opens: string;
  readonly closes: string;
  readonly href: string;
}

/** Says what is wrong with an attribute, and what comes of it. */
type Report = (attribute: string, found: string, advice: string) => void;

const EXPECTED =
  'Expected a date such as 2026-03-29, or a time in the United Kingdom such as 2026-03-29T17:00.';

/**
 * The consultation, or `undefined` where nobody could say from the attributes whether it is open. `outcome` says what is
 * shown then.
 */
export function describedConsultation(
  {heading, summary, opens, closes, href}: Described,
  report: Report,
  outcome: string,
): Consultation | undefined {
  if (!heading.trim()) {
    report('heading', heading, `Say what the consultation is called, or name a src. ${outcome}`);
    return undefined;
  }
  const [opensAt, closesAt] = [readInstant(opens, 'opens'), readInstant(closes, 'closes')];
  if (opens && opensAt === undefined) return void report('opens', opens, `${EXPECTED} ${outcome}`);
  if (closes && closesAt === undefined) return void report('closes', closes, `${EXPECTED} ${outcome}`);
  if (opensAt !== undefined && closesAt !== undefined && opensAt >= closesAt)
    return void report('closes', closes, `Expected a time after it opens. ${outcome}`);
  if (!closes) {
    report('closes', closes, 'Say when it closes. Without that, it is shown until it is taken off the page.');
  }
  return {
    // What a visitor has hidden is known by its address, which is the same in every language of the heading.
    id: href || heading,
    title: heading,
    summary: summary || undefined,
    opens: opensAt,
    closes: closesAt,
    ways: href ? [{kind: 'online', url: href}] : [],
    formats: [],
  };
}
