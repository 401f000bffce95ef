import {expect} from '@open-wc/testing';
import {version} from '../src/version.js';

describe('the version', () => {
  it('that goes with every answer is that of the package', async () => {
    const response = await fetch(new URL('../package.json', import.meta.url));
    const about = (await response.json()) as {readonly version: string};
    expect(about.version).to.equal(version);
    expect(version).to.match(/^\d+\.\d+\.\d+/);
  });
});
