import fs from 'node:fs';
import {Ajv2020} from 'ajv/dist/2020.js';
import {describe, expect, it} from 'vitest';
import {BASES, panelNames, ROUTES, WAYS, WHO} from '../../src/forms/sign-up/panels.js';
import {faultyPanels, soundPanels} from '../forms/sign-up/setups.js';

const schema = JSON.parse(
  fs.readFileSync(new URL('../../src/forms/panels.schema.json', import.meta.url), 'utf8'),
);
const accepts = new Ajv2020({strict: false}).compile(schema as object);

describe('The published schema for panels', () => {
  for (const [name, setup] of Object.entries(soundPanels)) {
    it(`takes ${name}`, () => {
      expect(accepts(setup)).toBe(true);
    });
  }

  for (const [name, {setup, schema: canTell}] of Object.entries(faultyPanels)) {
    it(`${canTell === false ? 'cannot tell' : 'refuses, as the element does,'} ${name}`, () => {
      expect(accepts(setup)).toBe(canTell === false);
    });
  }

  it('offers an editor what the element knows', () => {
    const {preset, for: who, routes, ways} = schema.$defs.panel.properties;
    expect(preset.enum).toEqual(panelNames);
    expect(who.items.enum).toEqual(WHO);
    expect(routes.items.enum).toEqual(ROUTES);
    expect(ways.items.enum).toEqual(WAYS);
    expect(schema.properties.basis.enum).toEqual(BASES);
  });
});
