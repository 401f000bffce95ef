/**
 * What is written to the console as an error during each test of a suite; without where to read more, which is said at the
 * end of each mistake in the same way (`test/controllers/report.test.ts`).
 */
export function useConsoleLines(): string[] {
  const lines: string[] = [];
  const original = console.error;
  beforeEach(() => {
    lines.length = 0;
    console.error = (...parts: unknown[]) =>
      lines.push(parts.join(' ').replace(/ See README\.md#[\w-]+$/, ''));
  });
  afterEach(() => {
    console.error = original;
  });
  return lines;
}
