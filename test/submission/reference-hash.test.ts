import {expect} from '@open-wc/testing';
import {createReference} from '../../src/submission/identity.js';
import {canHash, referenceHash} from '../../src/submission/reference-hash.js';

describe('what stands for a reference in a feed', () => {
  it('is the hash that anybody else computes', async () => {
    // printf 'have-your-say/reference/1:7K2M9QXR4TBH6G' | sha256sum
    expect(await referenceHash('7K2M-9QXR-4TB-H6G')).to.equal(
      '002bd57f226cae80ce7cb2b448ea404adf4b18582a7e2efd5bceae0c7bce3251',
    );
  });

  it('is the same however the reference is written', async () => {
    expect(canHash()).to.be.true;
    expect(await referenceHash('7k2m 9qxr 4tb h6g')).to.equal(await referenceHash('7K2M-9QXR-4TB-H6G'));
  });

  it('is another for each reference', async () => {
    const hashes = await Promise.all(Array.from({length: 50}, () => referenceHash(createReference())));
    expect(new Set(hashes).size).to.equal(50);
    for (const hash of hashes) expect(hash).to.match(/^[\da-f]{64}$/);
  });
});
