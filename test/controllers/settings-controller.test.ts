import {expect, fixture} from '@open-wc/testing';
import '../../src/define/hys-banner.js';
import '../../src/define/hys-feedback.js';
import '../../src/define/hys-panel-sign-up.js';
import '../../src/define/hys-you-said-we-did.js';
import {useConsoleLines} from '../support/console-lines.js';
import {usePageSettings} from '../support/page-settings.js';

describe("the page's settings", () => {
  const settings = usePageSettings();
  const lines = useConsoleLines();

  /** An element that has taken its settings; told of nothing but what a test is about. */
  async function meet<T extends keyof HTMLElementTagNameMap>(
    tag: T,
    attributes: Readonly<Record<string, string>> = {},
  ): Promise<HTMLElementTagNameMap[T]> {
    const element = document.createElement(tag);
    const all = {
      endpoint: '/answers',
      region: 'england',
      closes: '2026-12-01',
      heading: 'A heading',
      'privacy-href': '/privacy',
      ...attributes,
    };
    for (const [name, value] of Object.entries(all)) element.setAttribute(name, value);
    await fixture(element);
    return element;
  }

  it('stand in this order: built in, for all, for one tag, under a name, attributes', async () => {
    settings({
      '*': {topic: 'all', team: 'all', method: 'all'},
      'hys-feedback': {team: 'tag', method: 'tag', preset: 'page-useful'},
      'ward-7': {method: 'named', preset: 'experience', 'max-length': 500},
    });
    const {topic, team, method, preset, maxLength, contactHref} = await meet('hys-feedback', {
      preset: 'ward-7',
      'max-length': '700',
    });
    expect([topic, team, method, preset, maxLength, contactHref]).to.deep.equal([
      'all',
      'tag',
      'named',
      'experience',
      700,
      '',
    ]);
    expect(lines).to.be.empty;
  });

  for (const tag of ['hys-feedback', 'hys-banner', 'hys-panel-sign-up', 'hys-you-said-we-did'] as const) {
    it(`under a name are taken by <${tag}>`, async () => {
      settings({
        'our-own': {'org-name': 'Aldermoor'},
        ...(tag === 'hys-feedback' && {'our-own': {'org-name': 'Aldermoor', preset: 'experience'}}),
        ...(tag === 'hys-panel-sign-up' && {'our-own': {'org-name': 'Aldermoor', preset: 'youth-forum'}}),
      });
      expect((await meet(tag, {preset: 'our-own'})).orgName).to.equal('Aldermoor');
      expect(lines).to.be.empty;
    });
  }

  it('for all may say what only some elements know', async () => {
    settings({'*': {endpoint: '/api', limit: 3, remember: 'none', 'min-age': '12', feed: []}});
    await meet('hys-banner');
    await meet('hys-feedback');
    expect(lines).to.be.empty;
  });

  it('for all are told once of what no element knows, however many elements there are', async () => {
    settings({'*': {endpiont: '/api'}});
    await meet('hys-banner');
    await meet('hys-feedback');
    await meet('hys-feedback');
    expect(lines).to.deep.equal([
      '<hys-banner> setting *.endpiont: found "/api". No element of ours has it.',
    ]);
  });

  it('for one tag are told of what it does not know, with all that it knows', async () => {
    settings({'hys-you-said-we-did': {endpoint: '/api'}});
    await meet('hys-you-said-we-did');
    expect(lines).to.have.length(1);
    expect(lines[0]).to.match(
      /^<hys-you-said-we-did> setting hys-you-said-we-did\.endpoint: found "\/api"\. Known are: .*\blimit\b/,
    );
  });

  for (const [what, value, found, expected] of [
    ['a number in quotes', {'heading-level': '3'}, '3', 'a number'],
    ['a text for a flag', {test: 'yes'}, 'yes', 'true or false'],
    ['a number for a text', {topic: 7}, '7', 'a text in quotes'],
    ['a list for a text', {topic: ['Ward 7']}, '["Ward 7"]', 'a text in quotes'],
    ['nothing for a text', {topic: null}, 'null', 'a text in quotes'],
  ] as const) {
    it(`are told of ${what}, and it is not used`, async () => {
      settings({'ward-7': {preset: 'experience', ...value}});
      const element = await meet('hys-feedback', {preset: 'ward-7'});
      expect([element.headingLevel, element.test, element.topic]).to.deep.equal([2, false, '']);
      const [key] = Object.keys(value);
      expect(lines).to.deep.equal([
        `<hys-feedback> setting ward-7.${key}: found "${found}". Expected ${expected}. It is not used.`,
      ]);
    });
  }

  it('may not take the name of a preset of ours, which is never reworded', async () => {
    settings({'friends-and-family': {heading: 'Ours', topic: 'Ward 7'}});
    const element = await meet('hys-feedback', {preset: 'friends-and-family'});
    expect(element.topic).to.equal('');
    expect(lines).to.deep.equal([
      '<hys-feedback> setting friends-and-family: found "a preset of ours". Give it a name of your own.',
    ]);
  });

  it('are told of a name that they do not have', async () => {
    settings({'ward-7': {}});
    await meet('hys-banner', {preset: 'ward-8'});
    expect(lines).to.deep.equal([
      '<hys-banner> preset: found "ward-8". The page\'s settings have nothing of this name.',
    ]);
  });

  for (const [value, found] of [
    ['[1]', 'TypeError: no object'],
    ['"region"', 'TypeError: no object'],
    ['null', 'TypeError: no object'],
  ] as const) {
    it(`are told of ${value}, which is no object`, async () => {
      settings(value);
      await meet('hys-banner');
      expect(lines).to.deep.equal([
        `<hys-banner> script[data-hys-config]: found "${found}". Write it as JSON. Nothing of it is used.`,
      ]);
    });
  }

  it('are told of a name with no settings in it', async () => {
    settings({'hys-banner': 'yes'});
    await meet('hys-banner');
    expect(lines).to.deep.equal([
      '<hys-banner> setting hys-banner: found "yes". Expected an object, such as {"region": "england"}.',
    ]);
  });

  it('with keys that reach for a prototype change nothing but that they are told of', async () => {
    settings(
      '{"*": {"__proto__": {"endpoint": "/elsewhere"}, "constructor": {"prototype": {"topic": "stolen"}}}}',
    );
    const {endpoint, topic} = await meet('hys-feedback');
    expect([endpoint, topic]).to.deep.equal(['/answers', '']);
    expect(({} as {endpoint?: string}).endpoint).to.equal(undefined);
    expect(lines).to.have.length(2);
  });
});
