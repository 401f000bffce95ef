import {mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

/** A browser's own folder, which outlives it. */
export interface Profile {
  readonly folder: string;
  /** Names of the files that hold one of these words, in any of the ways in which browsers write text. */
  filesWith(...words: readonly string[]): readonly string[];
  remove(): void;
}

export function createProfile(): Profile {
  const folder = mkdtempSync(join(tmpdir(), 'hys-profile-'));
  return {
    folder,
    filesWith(...words) {
      const needles = words.flatMap((word) => [
        Buffer.from(word, 'utf8'),
        Buffer.from(word, 'utf16le'),
        // In the middle of something longer, base64 may begin at any of three places.
        ...[0, 1, 2].map((skip) =>
          Buffer.from(
            Buffer.from('x'.repeat(skip) + word)
              .toString('base64')
              .slice(4, -4),
          ),
        ),
      ]);
      return filesIn(folder).filter((file) => {
        const content = read(file);
        return needles.some((needle) => content.includes(needle));
      });
    },
    // A killed browser's helpers write for a moment longer.
    remove: () => rmSync(folder, {recursive: true, force: true, maxRetries: 10, retryDelay: 200}),
  };
}

const filesIn = (folder: string): string[] =>
  readdirSync(folder, {withFileTypes: true}).flatMap((entry) => {
    const name = join(folder, entry.name);
    return entry.isDirectory() ? filesIn(name) : entry.isFile() ? [name] : [];
  });

/** Sockets and files that vanish while a browser ends hold nothing. */
function read(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch {
    return Buffer.alloc(0);
  }
}
