// Counting: what a runner said last, and the table with which a test run ends.

/**
 * @param {string} output
 * @returns {{passed: number, failed: number} | undefined} the last plain line `N passed, N failed`
 */
export function lastTally(output) {
  const found = [...output.matchAll(/^(\d+) passed, (\d+) failed\s*$/gm)].at(-1);
  return found && {passed: Number(found[1]), failed: Number(found[2])};
}

/**
 * @param {any} report what vitest's JSON reporter wrote
 * @param {number | null} status how vitest ended
 * @returns {{passed: number, failed: number}}
 */
export function vitestTally(report, status) {
  let [passed, failed] = [0, 0];
  for (const file of report?.testResults ?? []) {
    // A file that could not be loaded has no test to count.
    if (file.status === 'failed' && file.assertionResults.length === 0) failed++;
    for (const test of file.assertionResults) {
      if (test.status === 'passed') passed++;
      // Left out is not shown.
      else failed++;
    }
  }
  // Errors outside of a test are only in the exit status.
  if (failed === 0 && status !== 0) failed = 1;
  return {passed, failed};
}

/**
 * A part that ran no test has failed: it has shown nothing.
 * @param {{name: string, passed: number, failed: number, seconds: number}} part
 */
export const checked = (part) =>
  part.passed + part.failed === 0 ? {...part, name: `${part.name} (ran no test)`, failed: 1} : part;

/**
 * @param {{name: string, passed: number, failed: number, seconds: number}[]} parts
 * @returns {{lines: string[], failed: number}} the table and, last and alone, the line `N passed, N failed`
 */
export function summary(parts) {
  const sum = (key) => parts.reduce((total, part) => total + part[key], 0);
  const width = Math.max(4, ...parts.map(({name}) => name.length));
  const row = (name, ...cells) => name.padEnd(width) + cells.map((cell) => String(cell).padStart(9)).join('');
  return {
    failed: sum('failed'),
    lines: [
      row('part', 'passed', 'failed', 'seconds'),
      ...parts.map(({name, passed, failed, seconds}) => row(name, passed, failed, seconds.toFixed(1))),
      '',
      `${sum('passed')} passed, ${sum('failed')} failed`,
    ],
  };
}
