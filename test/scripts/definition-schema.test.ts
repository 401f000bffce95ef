import fs from 'node:fs';
import {Ajv2020} from 'ajv/dist/2020.js';
import {describe, expect, it} from 'vitest';
import {faultyDefinitions, soundDefinitions} from '../support/definitions.js';

const schema = JSON.parse(
  fs.readFileSync(new URL('../../src/forms/form-definition.schema.json', import.meta.url), 'utf8'),
) as object;
const accepts = new Ajv2020({strict: false}).compile(schema);

describe('The published schema for form definitions', () => {
  for (const [name, definition] of Object.entries(soundDefinitions)) {
    it(`takes ${name}`, () => {
      expect(accepts(definition)).toBe(true);
    });
  }

  for (const [name, {definition, schema: canTell}] of Object.entries(faultyDefinitions)) {
    if (canTell === false) continue;
    it(`refuses ${name}, as the element does`, () => {
      expect(accepts(definition)).toBe(false);
    });
  }
});
