import {expect} from '@open-wc/testing';
import {contrast} from '../../src/theme/contrast.js';

describe('The contrast of two computed colours', () => {
  for (const [one, other, expected] of [
    ['rgb(0, 0, 0)', 'rgb(255, 255, 255)', 21],
    ['rgb(255, 255, 255)', 'rgb(0, 0, 0)', 21],
    ['rgb(118, 118, 118)', 'rgb(255, 255, 255)', 4.54],
    ['rgb(119, 119, 119)', 'rgb(255, 255, 255)', 4.48],
    ['rgb(213, 40, 27)', 'rgb(255, 255, 255)', 5.06],
    ['rgb(7, 7, 7)', 'rgb(7, 7, 7)', 1],
    ['color(srgb 1 1 1)', 'rgb(0, 0, 0)', 21],
    ['color(srgb 0.462745 0.462745 0.462745)', 'rgb(255, 255, 255)', 4.54],
    ['color(srgb 1e-7 0 0)', 'color(srgb 1 1 1)', 21],
  ] as const)
    it(`of ${one} and ${other} is ${expected}`, () => {
      expect(contrast(one, other)).to.be.closeTo(expected, 0.01);
    });

  for (const colour of [
    'rgba(0, 0, 0, 0.5)',
    'color(srgb 0 0 0 / 0.5)',
    'color(display-p3 0 0 0)',
    'oklch(0.5 0.1 20)',
    'linear-gradient(rgb(0, 0, 0), rgb(255, 255, 255))',
    '',
  ])
    it(`is not guessed for “${colour}”`, () => {
      expect(contrast(colour, 'rgb(255, 255, 255)')).to.be.NaN;
      expect(contrast('rgb(255, 255, 255)', colour)).to.be.NaN;
    });
});
