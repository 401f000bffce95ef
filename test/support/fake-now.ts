/** The time of day for each test of a suite; it stands still until the test moves it. */
export function useNow(): {set: (iso: string) => void} {
  const original = Date.now;
  afterEach(() => {
    Date.now = original;
  });
  return {
    set(iso) {
      const now = Date.parse(iso);
      Date.now = () => now;
    },
  };
}
