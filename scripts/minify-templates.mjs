// Takes the white space of the sources out of templates and styles, for what ships and for what the Storybook shows.
import {literalsHtmlCssMinifier} from '@literals/rollup-plugin-html-css-minifier';

/** @param {(id: string) => boolean} [filter] which modules; all where nothing is said */
export const minifyTemplates = (filter) =>
  literalsHtmlCssMinifier({
    ...(filter && {filter}),
    // `lang=""` says that nobody knows the language: without it a name or an answer from elsewhere is read out in ours.
    options: {minifyOptions: {removeEmptyAttributes: false}},
  });
