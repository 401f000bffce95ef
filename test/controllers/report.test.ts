import {expect} from '@open-wc/testing';
import {reportMistake} from '../../src/controllers/report.js';

describe('a mistake in how an element is set up', () => {
  let lines: unknown[] = [];
  const original = console.error;
  beforeEach(() => {
    lines = [];
    console.error = (line: unknown) => lines.push(line);
  });
  afterEach(() => {
    console.error = original;
  });
  const element = () => document.createElement('hys-banner');

  it('is said in one line with the element, the attribute, what was found, what to do and where more is written', () => {
    reportMistake(element(), 'closes', 'soon', 'Use a date.');
    expect(lines).to.deep.equal(['<hys-banner> closes: found "soon". Use a date. See README.md#hys-banner']);
  });

  it('is said plainly where there is nothing', () => {
    for (const found of ['', 'nothing']) reportMistake(element(), 'closes', found, 'Use a date.', 'a-part');
    const line = '<hys-banner> closes: nothing found. Use a date. See README.md#a-part';
    expect(lines).to.deep.equal([line, line]);
  });

  it('is said once for each element', () => {
    const one = element();
    for (const host of [one, one, element()]) reportMistake(host, 'closes', 'soon', 'Use a date.');
    expect(lines).to.have.length(2);
  });

  it('is said once for several elements that read it in the same place', () => {
    const block = document.createElement('script');
    for (const host of [element(), element(), document.createElement('hys-feedback')])
      reportMistake(host, 'setting *.heding', 'Mine', 'No element of ours has it.', 'a-part', block);
    expect(lines).to.have.length(1);
  });
});
