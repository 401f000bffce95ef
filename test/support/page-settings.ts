/** Puts settings on the page as a site does, as a JSON block or as a text that should be one, for each test of a suite. */
export function usePageSettings(): (value: unknown) => void {
  let blocks: HTMLScriptElement[] = [];
  afterEach(() => {
    for (const block of blocks) block.remove();
    blocks = [];
  });
  return (value) => {
    const block = document.createElement('script');
    block.type = 'application/json';
    block.dataset['hysConfig'] = '';
    block.textContent = typeof value === 'string' ? value : JSON.stringify(value);
    document.head.append(block);
    blocks.push(block);
  };
}
