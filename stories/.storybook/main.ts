import {fileURLToPath} from 'node:url';
import type {StorybookConfig} from '@storybook/web-components-vite';
import type {Plugin} from 'vite';
import {minifyTemplates} from '../../scripts/minify-templates.mjs';
import {manifestModule} from './manifest.js';
import {sizesModule} from './sizes.js';
import {tables} from './tables.js';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Elements look as they ship: where white space is kept, that of the sources would be seen too. */
const asShipped = (): Plugin => ({
  ...(minifyTemplates((id) => id.startsWith(at('../../src/')) && id.endsWith('.ts')) as Plugin),
  enforce: 'pre',
});

const config: StorybookConfig = {
  stories: ['../**/*.mdx', '../**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  framework: {name: '@storybook/web-components-vite', options: {}},
  core: {
    disableTelemetry: true,
    disableWhatsNewNotifications: true,
    allowedHosts: ['127.0.0.1', 'localhost'],
  },
  features: {
    // Advice on setting Storybook up, which is no concern of those who look at the elements.
    sidebarOnboardingChecklist: false,
    menuOnboardingChecklist: false,
    // Which files changed: of use to us and puzzling to everybody else.
    changeDetection: false,
    backgrounds: false,
    outline: false,
    measure: false,
  },
  viteFinal: (vite) => ({
    ...vite,
    plugins: [
      tables(),
      asShipped(),
      ...(vite.plugins ?? []),
      manifestModule(at('../../')),
      sizesModule(at('../../dist')),
    ],
    optimizeDeps: {
      ...vite.optimizeDeps,
      // All of Lit in one go: what the dev server finds later it bundles again, and a page with two copies of Lit
      // renders templates of the one as text in the other.
      include: [
        ...(vite.optimizeDeps?.include ?? []),
        'lit',
        'lit/directive-helpers.js',
        'lit/directives/if-defined.js',
        'lit/directives/keyed.js',
        '@lit/localize',
        '@lit/localize/init/reentrant.js',
      ],
    },
  }),
};
export default config;
