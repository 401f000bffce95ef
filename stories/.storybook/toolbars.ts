// What a designer can set for every story, in the toolbar. Each stands alone; together they combine.
import type {Preview} from '@storybook/web-components-vite';

type ToolbarArgType = NonNullable<Preview['globalTypes']>[string];

/** What the toolbar says now. No value looks like a number: from an address it would come back as one. */
export interface Globals {
  readonly theme: 'bare' | 'nhsuk' | 'charity' | 'dark' | 'forced-colours';
  readonly language: 'en-GB' | 'cy' | 'rtl';
  readonly reading: 'standard' | 'easy';
  readonly audience: 'adult' | 'young';
  readonly text: 'text-100' | 'text-200' | 'text-400';
  readonly motion: 'as-set' | 'reduced';
  readonly network: 'online' | 'slow' | 'offline' | 'refuses' | 'fails' | 'cors';
  readonly script: 'on' | 'off';
}

/** How large the text is, in per cent. */
export const textSizeOf = ({text}: Globals): number => Number(text.replace('text-', ''));

export const initialGlobals: Globals = {
  theme: 'nhsuk',
  language: 'en-GB',
  reading: 'standard',
  audience: 'adult',
  text: 'text-100',
  motion: 'as-set',
  network: 'online',
  script: 'on',
};

type Titles<Name extends keyof Globals> = Readonly<Record<Globals[Name], string>>;

const toolbar = <Name extends keyof Globals>(
  name: Name,
  title: string,
  description: string,
  icon: NonNullable<ToolbarArgType['toolbar']>['icon'],
  titles: Titles<Name>,
) => ({
  name,
  // What the button is called by voice and by ear.
  description: `${title}: ${description}`,
  toolbar: {
    title,
    icon,
    dynamicTitle: true,
    items: Object.entries<string>(titles).map(([value, title]) => ({value, title})),
  },
});

/** In the order of the toolbar. */
export const globalTypes = {
  theme: toolbar('theme', 'Theme', 'the page around the element', 'paintbrush', {
    bare: 'Bare page',
    nhsuk: 'NHS.UK frontend',
    charity: 'Charity brand',
    dark: 'Dark page',
    'forced-colours': 'Forced colours',
  }),
  language: toolbar('language', 'Language', 'of the page', 'globe', {
    'en-GB': 'English',
    cy: 'Welsh (draft)',
    rtl: 'Right to left (pseudo)',
  }),
  reading: toolbar('reading', 'Reading', 'how easy the words are', 'book', {
    standard: 'Standard',
    easy: 'Easy Read (draft)',
  }),
  audience: toolbar('audience', 'Audience', 'for whom the words are', 'users', {
    adult: 'Adults',
    young: 'Young people (draft)',
  }),
  text: toolbar('text', 'Text size', 'as a visitor has set it', 'zoom', {
    'text-100': 'Text 100 %',
    'text-200': 'Text 200 %',
    'text-400': 'Text 400 %',
  }),
  motion: toolbar('motion', 'Motion', 'whether a visitor wants things to move', 'play', {
    'as-set': 'Motion',
    reduced: 'Reduced motion',
  }),
  network: toolbar('network', 'Network', 'what becomes of requests; simulated, nothing leaves', 'transfer', {
    online: 'Online',
    slow: 'Slow network',
    offline: 'Offline',
    refuses: 'Refused (422)',
    fails: 'Server fails (500)',
    cors: 'CORS blocked',
  }),
  script: toolbar('script', 'JavaScript', 'without it, the fallback is all there is', 'lightning', {
    on: 'JavaScript',
    off: 'JavaScript off',
  }),
};
