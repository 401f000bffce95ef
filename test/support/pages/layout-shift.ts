/** Put into the head of a page, it adds up how far things move that nobody has moved. */
export const MEASURE = `<script>
  window.shift = 0;
  const add = (entries) => {
    for (const {value} of entries) window.shift += value;
  };
  const observer = new PerformanceObserver((list) => add(list.getEntries()));
  observer.observe({type: 'layout-shift', buffered: true});
  window.shiftSoFar = () => {
    add(observer.takeRecords());
    return window.shift;
  };
</script>`;

/** In the page: all of it until now. */
export const shiftSoFar = (): number => (window as unknown as {shiftSoFar: () => number}).shiftSoFar();

/** In the page: waits until what has been laid out is on screen, and counted. */
export const twoFrames = () =>
  new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));
