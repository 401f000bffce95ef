import {expect} from '@open-wc/testing';
import type {Service} from '../../src/submission/services.js';
import {serviceNamed, serviceNames} from '../../src/submission/services.js';

const withThat = (has: (service: Service) => unknown) =>
  serviceNames.filter((name) => has(serviceNamed(name) as Service));

describe('the kinds of endpoint', () => {
  it('are a site’s own, our receiver, and services by their names', () =>
    expect(serviceNames).to.deep.equal([
      'json',
      'receiver',
      'power-automate',
      'apps-script',
      'google-forms',
      'formspree',
      'basin',
      'netlify',
      'contact-form-7',
      'gravity-forms',
      'drupal-webform',
      'umbraco-forms',
      'hubspot',
      'salesforce',
      'mailchimp',
    ]));

  for (const name of ['', 'JSON', 'webhook', 'slack', 'constructor', '__proto__']) {
    it(`have none called '${name}'`, () => expect(serviceNamed(name)).to.equal(undefined));
  }

  it('are asked again after any failure only where that is ours or the site’s own business', () =>
    expect(withThat(({isAskedAgain}) => isAskedAgain)).to.deep.equal(['json', 'receiver']));

  it('hear the id in a header, and count only with the id in their answer, where an id is stored once', () => {
    expect(withThat(({idempotencyHeader}) => idempotencyHeader)).to.deep.equal(['receiver']);
    expect(withThat(({echoesId}) => echoesId)).to.deep.equal(['receiver']);
  });

  it('may answer with a page that nobody can tell from a login page', () =>
    expect(withThat(({answersWithPage}) => answersWithPage)).to.deep.equal(['netlify']));

  it('are never thanked for where nobody can read what they answer', () =>
    expect(withThat(({encoding}) => encoding === 'blind' || encoding === 'navigate')).to.deep.equal([
      'google-forms',
      'salesforce',
      'mailchimp',
    ]));
});
