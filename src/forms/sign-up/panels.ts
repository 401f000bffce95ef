import type {LocalText, Option} from '../definition.js';

/** Who somebody is to a service, as stored. */
export const WHO = [
  'patient',
  'parent-or-carer',
  'sibling',
  'friend-or-family',
  'interested',
  'staff',
] as const;
export type Who = (typeof WHO)[number];

/** Ways to take part, as stored. */
export const WAYS = [
  'surveys',
  'interviews',
  'creative',
  'meetings',
  'advisory-board',
  'parent-panel',
  'reading',
] as const;
export type Way = (typeof WAYS)[number];

/** How somebody signs up: for themselves, or with an adult who has to agree first. */
export const ROUTES = ['permission', 'young', 'adult', 'parent'] as const;
export type Route = (typeof ROUTES)[number];

/** One panel that people can join. */
export interface Panel {
  /** Stored with each sign-up. Never shown, never translated. */
  readonly id: string;
  /** Without it, the built-in name for the preset. */
  readonly name?: LocalText;
  /** Who it is for; without it, anybody. */
  readonly for?: readonly Who[];
  readonly minAge: number;
  /** Without it, there is none. */
  readonly maxAge?: number;
  /** Who is younger needs the permission of a parent or carer. */
  readonly permissionAge: number;
  /** The routes that its staff look after; without it, all. */
  readonly routes?: readonly Route[];
  readonly ways?: readonly Way[];
  readonly topics?: readonly Required<Pick<Option, 'value' | 'label'>>[];
  readonly area?: LocalText;
  readonly meets?: LocalText;
  readonly rewards?: LocalText;
  readonly runBy?: LocalText;
  readonly leaving?: LocalText;
}

/** Why an organisation may hold what people give: what the notice says, and whether a tick of consent is asked for. */
export const BASES = ['public-task', 'legitimate-interests', 'consent'] as const;
export type Basis = (typeof BASES)[number];

/** What a sign-up form offers. */
export interface SignUpSetup {
  readonly panels: readonly Panel[];
  /** The privacy notice: nobody is asked who they are without one. */
  readonly privacyHref: string;
  /** Without it, the notice names no basis: that is for the organisation to say. */
  readonly basis?: Basis;
}

/** The usual age under which somebody's parent or carer is asked; every panel may set its own. */
export const USUAL_PERMISSION_AGE = 16;

const presets: Readonly<Record<string, Panel>> = {
  'youth-forum': {
    id: 'youth-forum',
    minAge: 11,
    maxAge: 24,
    permissionAge: USUAL_PERMISSION_AGE,
    ways: ['surveys', 'interviews', 'creative', 'meetings', 'advisory-board', 'reading'],
  },
  'parent-panel': {
    id: 'parent-panel',
    for: ['parent-or-carer'],
    minAge: 16,
    permissionAge: USUAL_PERMISSION_AGE,
    ways: ['surveys', 'interviews', 'meetings', 'parent-panel', 'reading'],
  },
  'patient-voices': {
    id: 'patient-voices',
    minAge: 18,
    permissionAge: USUAL_PERMISSION_AGE,
    ways: ['surveys', 'interviews', 'meetings', 'reading'],
  },
};

/** The names of the built-in panels. */
export const panelNames: readonly string[] = Object.keys(presets);

/** The built-in panel of that name. */
export function panelNamed(name: string): Panel | undefined {
  return Object.hasOwn(presets, name) ? presets[name] : undefined;
}
