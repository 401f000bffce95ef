// What the manifest says of each element, in the words of the tables.
import manifest from 'virtual:custom-elements-manifest';
import type {Tag} from '../embed/defaults.js';

/** What is needed of https://github.com/webcomponents/custom-elements-manifest. */
export interface Manifest {
  readonly modules: readonly {readonly path: string; readonly declarations?: readonly Declaration[]}[];
}

interface Named {
  readonly name: string;
  readonly description?: string;
}

export interface Attribute extends Named {
  readonly fieldName: string;
  readonly default?: string;
  readonly type?: {readonly text: string};
}

export interface Member extends Named {
  readonly kind: string;
  readonly privacy?: string;
  readonly static?: boolean;
  readonly readonly?: boolean;
  readonly attribute?: string;
  readonly type?: {readonly text: string};
}

export interface Declaration extends Named {
  readonly attributes?: readonly Attribute[];
  readonly members?: readonly Member[];
  readonly events?: readonly (Named & {readonly type?: {readonly text: string}})[];
  readonly slots?: readonly Named[];
  readonly cssParts?: readonly Named[];
  readonly cssStates?: readonly Named[];
  readonly cssProperties?: readonly (Named & {readonly default?: string})[];
}

export type {Tag};

const declarations = manifest.modules.flatMap(({declarations = []}) => declarations);

/** What the manifest says of a class. */
export const declarationNamed = (name: string): Declaration => {
  const found = declarations.find((declaration) => declaration.name === name);
  if (!found) throw new Error(`The manifest has no ${name}.`);
  return found;
};

/** What the manifest says of an element. */
export const declarationOf = (tag: Tag): Declaration =>
  declarationNamed(tag.replace(/(?:^|-)(.)/g, (_, letter: string) => letter.toUpperCase()));
