export type File = Response | Promise<Response>;

/**
 * Files of the site, by address, for each test of a suite: `fetch` is replaced, and everything else goes on as before.
 * What was asked for is kept. After `useFakeEndpoint()`, which restores the real one.
 */
export function useFakeFiles(): {
  files: Record<string, () => File>;
  asked: {url: string; init: RequestInit}[];
} {
  const site = {files: {} as Record<string, () => File>, asked: [] as {url: string; init: RequestInit}[]};
  let before: typeof fetch;
  const fake: typeof fetch = (input, init = {}) => {
    const url = String(input instanceof Request ? input.url : input);
    const file = site.files[new URL(url, location.href).pathname];
    if (!file) return before(input, init);
    site.asked.push({url, init});
    return Promise.resolve(file());
  };
  beforeEach(() => {
    site.files = {};
    site.asked.length = 0;
    before = globalThis.fetch;
    globalThis.fetch = fake;
  });
  afterEach(() => {
    if (globalThis.fetch === fake) globalThis.fetch = before;
  });
  return site;
}

export const json = (value: unknown, status = 200) => new Response(JSON.stringify(value), {status});
