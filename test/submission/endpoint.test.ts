import {expect} from '@open-wc/testing';
import {isReadableOnTheWay, resolveEndpoint} from '../../src/submission/endpoint.js';

const page = 'https://hospital.example/visiting/';
const plainPage = 'http://intranet/visiting/';

const usable: readonly (readonly [endpoint: string, page: string, url: string])[] = [
  ['https://say.example/answers', page, 'https://say.example/answers'],
  ['HTTPS://Say.Example/Answers?site=7', page, 'https://say.example/Answers?site=7'],
  ['//say.example/answers', page, 'https://say.example/answers'],
  ['/answers', page, 'https://hospital.example/answers'],
  ['answers', page, 'https://hospital.example/visiting/answers'],
  ['?go', page, 'https://hospital.example/visiting/?go'],
  [' /answers ', page, 'https://hospital.example/answers'],
  ['https://say.example:8443/', page, 'https://say.example:8443/'],
  ['/answers', plainPage, 'http://intranet/answers'],
  ['http://other/answers', plainPage, 'http://other/answers'],
  ['https://say.example/', plainPage, 'https://say.example/'],
];

const unusable: readonly (readonly [endpoint: string, page: string, code: string])[] = [
  ['', page, 'no-endpoint'],
  [' \n', page, 'no-endpoint'],
  ['http://say.example/answers', page, 'insecure-endpoint'],
  ['HTTP://say.example/answers', page, 'insecure-endpoint'],
  ['http://localhost/', page, 'insecure-endpoint'],
  ['https://', page, 'unreadable-endpoint'],
  ['https://[::1', page, 'unreadable-endpoint'],
  ['mailto:feedback@hospital.example', page, 'unreadable-endpoint'],
  ['javascript:alert(1)', page, 'unreadable-endpoint'],
  ['data:,x', page, 'unreadable-endpoint'],
  ['file:///etc/passwd', page, 'unreadable-endpoint'],
  ['ftp://say.example/', plainPage, 'unreadable-endpoint'],
  ['/answers', 'about:srcdoc', 'unreadable-endpoint'],
  // `fetch` refuses these as if there were no network, and would be asked again for a day.
  ['https://user:secret@say.example/', page, 'unreadable-endpoint'],
  ['https://user@say.example/', page, 'unreadable-endpoint'],
];

describe('the address that answers go to', () => {
  for (const [endpoint, pageUrl, url] of usable) {
    it(`is ${url} for '${endpoint}' on ${pageUrl}`, () =>
      expect(resolveEndpoint(endpoint, pageUrl)).to.deep.equal({url}));
  }
  for (const [endpoint, pageUrl, code] of unusable) {
    it(`is refused as ${code} for '${endpoint}' on ${pageUrl}`, () => {
      const reason = code === 'no-endpoint' ? {code} : {code, endpoint};
      expect(resolveEndpoint(endpoint, pageUrl)).to.deep.equal({reason});
    });
  }

  for (const [endpoint, origin] of [
    ['https://hooks.slack.com/services/T0/B0/x', 'https://hooks.slack.com'],
    ['https://HOOKS.SLACK.com/workflows/x', 'https://hooks.slack.com'],
    ['https://hooks.slack-gov.com/services/x', 'https://hooks.slack-gov.com'],
    [
      'https://api.notifications.service.gov.uk/v2/notifications/email',
      'https://api.notifications.service.gov.uk',
    ],
  ] as const) {
    it(`is refused where it is a secret, and not repeated: ${origin}`, () =>
      expect(resolveEndpoint(endpoint, page)).to.deep.equal({
        reason: {code: 'secret-endpoint', endpoint: origin},
      }));
  }

  it('is not refused for a name that only looks like one of those', () => {
    for (const url of ['https://hooks.slack.com.example/', 'https://myhooks.slack.com/'])
      expect(resolveEndpoint(url, page)).to.deep.equal({url});
  });
});

describe('answers on their way', () => {
  const home = 'http://intranet.example';
  for (const url of ['http://answers.example/', 'http://localhost.example/', 'http://intranet.example:81/'])
    it(`can be read by others: ${url}`, () => expect(isReadableOnTheWay(url, home)).to.equal(true));
  for (const url of [
    'https://answers.example/',
    'http://intranet.example/answers',
    'http://localhost:8787/',
    'http://app.localhost/',
    'http://127.0.0.1/',
    'http://[::1]:8787/',
  ])
    it(`are not to be warned of: ${url}`, () => expect(isReadableOnTheWay(url, home)).to.equal(false));
});
