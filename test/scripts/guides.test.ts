import fs from 'node:fs';
import {fileURLToPath} from 'node:url';
import {describe, expect, it} from 'vitest';
import {serviceNamed, serviceNames} from '../../src/submission/services.js';
import {services, untried} from '../../stories/guides/services/services.js';
import {requestOf} from '../../stories/tools/endpoint-tester.js';

const folder = fileURLToPath(new URL('../../stories/guides/services/', import.meta.url));

describe('The guide to connecting answers', () => {
  it.each(serviceNames)('has a page for %s', (name) => {
    const page = fs.readFileSync(`${folder}${name}.mdx`, 'utf8');
    expect(page).toContain(`# ${services[name].title}\n`);
    expect(page).toContain(`<Service name="${name}" />`);
  });

  it.each(serviceNames)('shows a snippet for %s with which something would be sent', (name) => {
    const {attributes} = services[name];
    const {request, mistakes} = requestOf({
      endpoint: attributes['endpoint'] ?? '',
      endpointType: attributes['endpoint-type'] ?? '',
      encoding: '',
      fieldNames: attributes['field-names'] ?? '',
      extra: attributes['extra'] ?? '',
      envelope: '',
      shape: '',
      okWhen: '',
      errorsAt: '',
      idempotencyHeader: false,
    });
    expect(mistakes).toEqual([]);
    expect(request).toMatch(/^POST /);
    expect(serviceNamed(name)).toBeDefined();
  });

  const readme = fs.readFileSync(fileURLToPath(new URL('../../README.md', import.meta.url)), 'utf8');

  it.each(serviceNames)('asks for the same fields of %s as the README', (name) => {
    const row = readme
      .split('\n')
      .find((line) => line.startsWith('|') && line.split('|')[1]?.includes(`\`${name}\``));
    const fields = (services[name].attributes['extra'] ?? '').split(',').filter(Boolean);
    expect(row).toBeDefined();
    for (const field of fields) expect(row).toContain(`${field.split('=')[0]}=`);
  });

  it('names the same services as untried as the README', () => {
    const [, named = ''] = /Each name but ((?:`[a-z0-9-]+`[, and]*)+)/.exec(readme) ?? [];
    expect([...named.matchAll(/`([^`]+)`/g)].map(([, name]) => name)).toEqual(untried);
  });
});
