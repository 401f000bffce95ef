import type { Report } from '../forms/rules.js';
import type { Consultation } from './consultation.js';
/** Whether an entry is one of Citizen Space's, version 2 of its public interface: ours has neither key. */
export declare const isCitizenSpace: (entry: unknown) => boolean;
/**
 * Reads an entry of `json_search_results` or `json_consultation_details`. What is unknown in a request to it is
 * ignored without a word, so `st=open` proves nothing: `status` is looked at again, and so are the dates. Names are as
 * its sites send them; `participate_url` and `resultdate` are documented otherwise. Overviews are HTML.
 */
export declare function readCitizenSpace(entry: unknown, base: string, report: Report): Consultation | undefined;
