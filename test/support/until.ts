const DEADLINE = 4000;

/** Waits until something is true, looking once a frame; fails with what it waited for. */
export async function until(condition: () => unknown, what: string): Promise<void> {
  const began = performance.now();
  while (!condition()) {
    if (performance.now() - began > DEADLINE) throw new Error(`Waited in vain until ${what}.`);
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
}
