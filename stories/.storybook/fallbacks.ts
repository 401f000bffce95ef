// What each element says where there is no script: a link, in the languages of the page.
import type {Tag} from '../embed/defaults.js';

interface Fallback {
  readonly href: string;
  readonly text: Readonly<Record<'en-GB' | 'cy', string>>;
}

export const fallbacks: Readonly<Record<Tag, Fallback>> = {
  'hys-feedback': {
    href: 'https://www.example.org/feedback',
    text: {'en-GB': 'Give feedback on this page', cy: 'Rhowch adborth ar y dudalen hon'},
  },
  'hys-banner': {
    href: 'https://www.example.org/consultation',
    text: {
      'en-GB': 'Have your say on our evening clinics',
      cy: 'Dweud eich dweud am ein clinigau gyda’r nos',
    },
  },
  'hys-panel-sign-up': {
    href: 'https://www.example.org/youth-forum',
    text: {'en-GB': 'Join our youth forum', cy: 'Ymunwch â’n fforwm ieuenctid'},
  },
  'hys-you-said-we-did': {
    href: 'https://www.example.org/what-changed',
    text: {'en-GB': 'What changed because of you', cy: 'Beth newidiodd o’ch achos chi'},
  },
};
