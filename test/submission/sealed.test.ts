import {expect} from '@open-wc/testing';
import type {SealedBody} from '../../src/submission/sealed.js';
import {readOutboxKey, seal, SEALED_SCHEMA} from '../../src/submission/sealed.js';
import {open} from '../support/sealed-opener.js';
import {sealedVector} from '../support/sealed-vector.js';

const {id, body, publicKey, sealed: example} = sealedVector;
const point = () => readOutboxKey(publicKey) as Uint8Array<ArrayBuffer>;
const parsed = async (text: string = body) => JSON.parse(await seal(id, text, point())) as SealedBody;

describe('an answer that is sealed to the receiver', () => {
  it('is opened by whoever has the private key, byte for byte', async () => {
    for (const text of [body, '', 'ŵ 👩🏽‍⚕️ \u0000 \ufeff', 'x'.repeat(40_000)])
      expect(await open(await parsed(text))).to.equal(text);
  });

  it('is opened as the format says: an example that another program has made', async () => {
    expect(await open(example)).to.equal(body);
  });

  it('has what the format says and nothing else', async () => {
    const sealed = await parsed();
    expect(Object.keys(sealed)).to.deep.equal(['schema', 'id', 'key', 'epk', 'iv', 'data']);
    expect(sealed).to.include({schema: SEALED_SCHEMA, id, key: example.key});
    expect(sealed.epk).to.match(/^B[\w-]{86}$/);
    expect(sealed.iv).to.match(/^[\w-]{16}$/);
    expect(sealed.data).to.have.lengthOf(example.data.length);
  });

  it('holds nothing that can be read, and is never the same twice', async () => {
    const [one, other] = [await parsed(), await parsed()];
    expect(JSON.stringify(one)).not.to.include('park');
    for (const part of ['epk', 'iv', 'data'] as const) expect(one[part]).not.to.equal(other[part]);
  });

  it('is not opened under another id, nor when one character has been changed', async () => {
    const sealed = await parsed();
    const other = {...sealed, id: id.replace('4f', '5f')};
    const changed = {...sealed, data: sealed.data.replace(/^./, (first) => (first === 'A' ? 'B' : 'A'))};
    for (const wrong of [other, changed]) {
      const opened = await open(wrong).catch(() => 'closed');
      expect(opened).to.equal('closed');
    }
  });
});

describe('the public key that a site gives', () => {
  it('is read if it is a point', () => {
    expect(point()).to.have.lengthOf(65);
  });

  for (const [what, key] of Object.entries({
    'nothing at all': '',
    'too short': publicKey.slice(1),
    'too long': `${publicKey}A`,
    'no base64url': publicKey.replace(/-/g, '+'),
    'a point that is not on the curve': publicKey.replace(/.{4}$/, 'AAAA'),
    'a compressed point': publicKey.replace(/^BA/, 'Ag'),
  })) {
    it(`is not read if it is ${what}`, () => {
      expect(readOutboxKey(key)).to.equal(undefined);
    });
  }
});
