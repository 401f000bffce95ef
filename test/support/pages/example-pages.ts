import {startPages} from '../../../scripts/serve.mjs';
import type {RunningDatabase} from './database.js';

export interface ExamplePages {
  readonly url: string;
  close(): Promise<void>;
}

/** The example pages, served as `npm start` does it; their answers go to that address, on another port. */
export async function startExamplePages(
  database: RunningDatabase,
  endpoint = database.submissions,
): Promise<ExamplePages> {
  const pages = await startPages({endpoint});
  database.admit(pages.url);
  return pages;
}
