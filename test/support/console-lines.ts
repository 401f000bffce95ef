/** What is written to the console as an error during each test of a suite. */
export function useConsoleLines(): string[] {
  const lines: string[] = [];
  const original = console.error;
  beforeEach(() => {
    lines.length = 0;
    console.error = (...parts: unknown[]) => lines.push(parts.join(' '));
  });
  afterEach(() => {
    console.error = original;
  });
  return lines;
}
