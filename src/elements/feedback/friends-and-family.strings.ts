import {msg} from '@lit/localize';
import type {FormWords} from '../../localization/form-words.js';
import type {Language} from '../../localization/language.js';
import {inLanguage} from '../../localization/language.js';

/**
 * The words of the preset `friends-and-family`. The question and its six answers are mandated letter by letter; a
 * test compares the English with the definition.
 */
export const friendsAndFamilyWords = (language: Language): FormWords =>
  inLanguage(language, () => ({
    heading: msg('Tell us about your experience', {id: 'friends-and-family.heading'}),
    questions: {
      overall: {
        label: msg('Overall, how was your experience of our service?', {id: 'friends-and-family.overall'}),
        options: {
          'Very good': msg('Very good', {id: 'friends-and-family.overall.1'}),
          Good: msg('Good', {id: 'friends-and-family.overall.2'}),
          'Neither good nor poor': msg('Neither good nor poor', {id: 'friends-and-family.overall.3'}),
          Poor: msg('Poor', {id: 'friends-and-family.overall.4'}),
          'Very poor': msg('Very poor', {id: 'friends-and-family.overall.5'}),
          "Don't know": msg("Don't know", {id: 'friends-and-family.overall.6'}),
        },
        missing: msg('Select how your experience was', {id: 'friends-and-family.overall.missing'}),
      },
      why: {
        label: msg('Why did you give this answer?', {id: 'friends-and-family.why'}),
      },
      better: {
        label: msg('What could we have done better?', {id: 'friends-and-family.better'}),
      },
      who: {
        label: msg('Who is answering?', {id: 'friends-and-family.who'}),
        options: {
          patient: msg('The person who used the service', {id: 'friends-and-family.who.patient'}),
          'parent-or-carer': msg('Their parent or carer', {id: 'friends-and-family.who.parent-or-carer'}),
          both: msg('Both of us together', {id: 'friends-and-family.who.both'}),
        },
      },
    },
  }));
