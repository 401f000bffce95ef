import {describe, expect, it} from 'vitest';
import {blockOf, checkOf} from '../../stories/tools/settings-builder.js';

const check = checkOf({
  type: 'object',
  properties: {
    'hys-feedback': {
      type: 'object',
      properties: {limit: {type: 'number'}, region: {enum: ['england', 'wales']}},
      additionalProperties: false,
    },
  },
  propertyNames: {not: {enum: ['experience']}},
});

describe('The settings builder', () => {
  it.each([
    ['{"hys-feedback": {"limit": 5, "region": "wales"}}', []],
    ['{"hys-feedback": {"limit": "5"}}', ['hys-feedback, limit: it has to be a number.']],
    ['{"hys-feedback": {"region": "france"}}', ['hys-feedback, region: use one of england, wales.']],
    ['{"hys-feedback": {"regoin": "wales"}}', ['hys-feedback: there is no setting “regoin”.']],
    ['{"experience": {}}', ['“experience” is the name of a built-in form. Choose another.']],
  ])('reads %s as an element would', (text, mistakes) => {
    expect(check(text)).toEqual(mistakes);
  });

  it('says that something is not JSON, and where', () => {
    expect(check('{"a": }')[0]).toMatch(/^This is not JSON: /);
  });

  it('lets no text end the block early', () => {
    expect(blockOf('{"a": "</script>"}').match(/<\/script>/g)).toHaveLength(1);
  });
});
