import {expect} from '@open-wc/testing';
import {serviceNamed, serviceNames} from '../../src/submission/services.js';

describe('the kinds of endpoint', () => {
  it('are a site’s own and our receiver', () => expect(serviceNames).to.deep.equal(['json', 'receiver']));

  for (const name of ['', 'JSON', 'webhook', 'constructor', '__proto__']) {
    it(`have none called '${name}'`, () => expect(serviceNamed(name)).to.equal(undefined));
  }

  it('ask again by themselves, and send the key in a header, only where an id is stored once', () => {
    expect(serviceNamed('json')).to.include({unproven: 'unconfirmed', idempotencyHeader: false});
    expect(serviceNamed('receiver')).to.include({unproven: 'retry', idempotencyHeader: true});
  });
});
