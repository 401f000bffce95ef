import type {Decorator, Preview, StoryContext} from '@storybook/web-components-vite';
import './stage/device.js';
import './stage/network.js';
import '../../src/catalogues/easy-read.js';
import '../../src/catalogues/equality.js';
import '../../src/catalogues/sealed.js';
import '../../src/catalogues/young.js';
import '../../src/embed.js';
import type {Tag} from './api.js';
import {argTypesOf} from './controls.js';
import {argsOf} from './stage/enact.js';
import {leaveStage, putOnStage} from './stage/stage.js';
import {stateNamed} from './stage/states.js';
import type {Globals} from './toolbars.js';
import {globalTypes, initialGlobals} from './toolbars.js';

// An element asks before somebody leaves with an answer unsent. What is typed here is nobody's answer.
addEventListener('beforeunload', (event) => event.stopImmediatePropagation(), {capture: true});

const onStage: Decorator = (story, {id, name, globals, parameters}) => {
  const content = story() as HTMLElement;
  if (parameters.stage === false) return content;
  const site = parameters.enacts ? stateNamed(parameters.enacts as Tag, name) : (parameters.site ?? {});
  return putOnStage(id, content, globals as unknown as Globals, site);
};

const enacted = ({parameters, name}: Pick<StoryContext, 'parameters' | 'name'>) =>
  (parameters.enacts as Tag | undefined) ? {tag: parameters.enacts as Tag, name} : undefined;

const preview: Preview = {
  globalTypes,
  initialGlobals: {...initialGlobals},
  decorators: [onStage],
  beforeEach: () => leaveStage,
  argsEnhancers: [
    (context) => {
      const {tag, name} = enacted(context as never) ?? {};
      return tag && name ? {...argsOf(tag, name), ...context.initialArgs} : context.initialArgs;
    },
  ],
  argTypesEnhancers: [
    (context) => {
      const tag = (context.parameters.enacts ?? context.parameters.plays) as Tag | undefined;
      return tag ? {...argTypesOf(tag), ...context.argTypes} : context.argTypes;
    },
  ],
  parameters: {
    layout: 'fullscreen',
    a11y: {test: 'error'},
    controls: {expanded: true, sort: 'none'},
    backgrounds: {disable: true},
    docs: {story: {inline: false, height: '36rem'}},
    options: {
      storySort: {
        method: '',
        order: [
          'About',
          ['Start here', 'How to use this Storybook', 'Choose an element', 'What’s new', 'Status'],
          'Elements',
          [
            // Read without being run, so each has to be written out.
            'Feedback',
            [
              'Overview',
              'Playground',
              'States',
              'Content guidance',
              'Accessibility',
              'Embed',
              'Events and data',
              'API',
            ],
            'Banner',
            [
              'Overview',
              'Playground',
              'States',
              'Content guidance',
              'Accessibility',
              'Embed',
              'Events and data',
              'API',
            ],
            'Panel sign-up',
            [
              'Overview',
              'Playground',
              'States',
              'Content guidance',
              'Accessibility',
              'Embed',
              'Events and data',
              'API',
            ],
            'You said, we did',
            [
              'Overview',
              'Playground',
              'States',
              'Content guidance',
              'Accessibility',
              'Embed',
              'Events and data',
              'API',
            ],
          ],
          'Patterns',
          'Guides',
          'Tools',
          'Evidence',
        ],
      },
    },
  },
};
export default preview;
