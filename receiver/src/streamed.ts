import type {TextPieces} from './export.js';

/** In characters. */
const AT_ONCE = 32 * 1024;

/** Text as a body that is made only as fast as it is read, so that any number of rows fits into memory. */
export function streamed(pieces: TextPieces): ReadableStream<Uint8Array> {
  const iterator = pieces[Symbol.asyncIterator]();
  const encoder = new TextEncoder();
  return new ReadableStream<Uint8Array>(
    {
      pull: async (controller) => {
        let text = '';
        while (text.length < AT_ONCE) {
          // The server writes an error of a stream to its log, and this one may quote what somebody wrote.
          const {done, value} = await iterator.next().catch(() => {
            throw new Error('An export ended early: its rows could not be read.');
          });
          if (done) {
            if (text) controller.enqueue(encoder.encode(text));
            return controller.close();
          }
          text += value;
        }
        controller.enqueue(encoder.encode(text));
      },
      cancel: async () => void (await iterator.return?.()),
    },
    {highWaterMark: 0},
  );
}

/** How many rows are read before others are let through. */
const TURN = 100;

/**
 * The same rows, with a pause after some: a database that answers at once would otherwise hold up whoever sends an answer
 * for as long as there are rows.
 */
export async function* inTurns<Row>(rows: AsyncIterable<Row>): AsyncIterable<Row> {
  let count = 0;
  for await (const row of rows) {
    yield row;
    count += 1;
    if (count % TURN === 0) await new Promise((resolve) => setImmediate(resolve));
  }
}
