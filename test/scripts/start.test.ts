import {describe, expect, it} from 'vitest';
import {readSettings} from '../../receiver/src/settings.js';
import {allowedOrigins} from '../../scripts/start.mjs';

const letIn = (more?: string) => {
  const settings = readSettings({ALLOWED_ORIGINS: allowedOrigins(8080, more)});
  return 'settings' in settings ? [...settings.settings.allowedOrigins] : settings.mistakes;
};

describe('the receiver that npm start starts', () => {
  it('takes answers from the example pages', () => {
    expect(letIn()).toEqual(['http://localhost:8080', 'http://127.0.0.1:8080']);
  });

  it('takes them from a page of one’s own too, where ALLOWED_ORIGINS names it', () => {
    expect(letIn('http://localhost:3000, https://www.example.org,')).toEqual([
      'http://localhost:8080',
      'http://127.0.0.1:8080',
      'http://localhost:3000',
      'https://www.example.org',
    ]);
  });
});
