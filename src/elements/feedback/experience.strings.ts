import {msg} from '@lit/localize';
import type {FormWords} from '../../localization/form-words.js';
import type {Language} from '../../localization/language.js';
import {inLanguage} from '../../localization/language.js';

/** The words of the preset `experience`. */
export const experienceWords = (language: Language): FormWords =>
  inLanguage(language, () => ({
    heading: msg('Tell us about your experience', {id: 'experience.heading'}),
    steps: {words: msg('Tell us more', {id: 'experience.words'})},
    questions: {
      kind: {
        label: msg('What would you like to tell us?', {id: 'experience.kind'}),
        options: {
          compliment: msg('A compliment', {id: 'experience.kind.compliment'}),
          concern: msg('A concern', {id: 'experience.kind.concern'}),
          idea: msg('An idea', {id: 'experience.kind.idea'}),
          question: msg('A question', {id: 'experience.kind.question'}),
        },
        missing: msg('Select what you would like to tell us', {id: 'experience.kind.missing'}),
      },
      good: {
        label: msg('What was good?', {id: 'experience.good'}),
        missing: msg('Enter what was good', {id: 'experience.good.missing'}),
      },
      better: {
        label: msg('What could be better?', {id: 'experience.better'}),
        missing: msg('Enter what could be better', {id: 'experience.better.missing'}),
      },
      question: {
        label: msg('What would you like to ask?', {id: 'experience.question'}),
        missing: msg('Enter your question', {id: 'experience.question.missing'}),
      },
    },
  }));
