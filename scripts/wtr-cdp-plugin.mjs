// Test commands that the stock plugins lack: forced colours and other media features, and the accessibility
// tree (both in Chromium only), and the size of a WebDriver window (WebKit), which setViewport does not set.

const nodeOf = ({role, name, description}) => ({
  role: role?.value,
  name: name?.value,
  description: description?.value,
});

async function sizeWindow(driver, {width, height}) {
  await driver.setWindowRect(null, null, width, height);
  const inner = () => driver.execute(() => [globalThis.innerWidth, globalThis.innerHeight]);
  // The frame around the page is not known beforehand, so the size is corrected by what the page got.
  const [innerWidth, innerHeight] = await inner();
  await driver.setWindowRect(null, null, 2 * width - innerWidth, 2 * height - innerHeight);
  return inner();
}

export function cdpPlugin() {
  const sessions = new WeakMap();
  return {
    name: 'cdp',
    async executeCommand({command, payload, session}) {
      const {browser} = session;
      if (command === 'size-window' && browser.type === 'webdriver')
        return sizeWindow(browser.driver, payload);
      if (command !== 'emulate-features' && command !== 'ax-tree') return;
      // Firefox is driven by the same launcher; it has no such protocol.
      if (browser.type !== 'puppeteer' || browser.name === 'Firefox')
        throw new Error(`${command} works in Chromium only, not in ${browser.name}.`);
      const page = browser.getPage(session.id);
      // Emulation lasts only as long as its CDP session, so each page keeps one.
      let cdp = sessions.get(page);
      if (!cdp) sessions.set(page, (cdp = await page.createCDPSession()));
      if (command === 'emulate-features') {
        const features = Object.entries(payload).map(([name, value]) => ({name, value}));
        await cdp.send('Emulation.setEmulatedMedia', {features});
        return true;
      }
      const {nodes} = await cdp.send('Accessibility.getFullAXTree');
      return nodes.filter((node) => !node.ignored).map(nodeOf);
    },
  };
}
