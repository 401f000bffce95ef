import {canonicalAnswers} from '../answers.js';
import type {Answer, Answers} from '../definition.js';
import {answerTo, askedQuestions} from '../definition.js';
import {LARGEST_MAX_LENGTH, validate} from '../validation.js';
import {ADULT_AGE, agesOf, NOT_SAID} from './bands.js';
import type {Route} from './panels.js';
import {ROUTES, WAYS} from './panels.js';
import {CONSENT, formOf, PERMISSIONS, SIGN_UP_VERSION, signUpFormId} from './sign-up-form.js';

/** One thing that is wrong with a sign-up: a part of the envelope or the name of a question. */
export interface SignUpProblem {
  readonly field: string;
  readonly code: string;
}

/** What a sign-up carries, its shape already checked. */
export interface SignUpParts {
  readonly form: {readonly id: string; readonly version: string};
  readonly answers: Answers;
  readonly contact?: Answers | undefined;
  readonly permissions?: readonly {readonly purpose: string; readonly by: string}[] | undefined;
}

/** The route of a sign-up, or `undefined` for a form or a version that is not known here. */
export const routeOfForm = ({id, version}: SignUpParts['form']): Route | undefined =>
  version === SIGN_UP_VERSION ? ROUTES.find((route) => signUpFormId(route) === id) : undefined;

const MOST_CHOSEN = 50;
const NAME = /^[a-z][a-z0-9-]{0,49}$/;

/**
 * Every problem of a sign-up, by the same rules that asked for it. A site's own panels and topics are not known
 * everywhere, so of those only the shape is checked; that an age band and its route belong together always is.
 *
 * @param permissionAge who is younger cannot sign up alone: the lowest of all panels
 */
export function signUpProblems(
  route: Route,
  {answers, contact = {}, permissions = []}: SignUpParts,
  permissionAge: number,
): readonly SignUpProblem[] {
  const given = answerTo(answers, 'band');
  const band = typeof given === 'string' ? given : '';
  const named = (name: string) => [answerTo(answers, name) ?? []].flat().filter((value) => NAME.test(value));
  const form = formOf(route, {
    bands: isBand(band) ? [band] : [],
    // Asked or not, they are always sent; their names are the site's own.
    panels: [],
    ways: answerTo(answers, 'ways') === undefined ? [] : WAYS,
    topics: named('topics')
      .slice(0, MOST_CHOSEN)
      .map((value) => ({value})),
  });
  const isPermission = route === 'permission';
  const unknownIn = (part: Answers, names: ReadonlySet<string>) =>
    Object.keys(part)
      .filter((name) => !names.has(name))
      .map((field) => ({field, code: 'unknown-question'}));
  // What only led on was not sent; it follows from what was.
  const led = isPermission
    ? {who: 'patient', 'adult-reach': answerTo(contact, 'adult-email') === undefined ? 'phone' : 'email'}
    : {};
  const all: Answers = Object.assign(Object.create(null), answers, contact, led);
  const asked = askedQuestions(form, canonicalAnswers(all));
  const known = (apart: boolean) =>
    new Set(
      asked.filter((question) => !question.goes && (question.apart ?? false) === apart).map(({name}) => name),
    );
  const spoken = new Set(asked.filter(({goes}) => goes === 'permissions').map(({name}) => name));
  const panels = answerTo(answers, 'panels');
  const arePanelsNamed = Array.isArray(panels) && named('panels').length === panels.length;
  return [
    ...(panels === undefined || panels.length === 0 ? [{field: 'panels', code: 'missing'}] : []),
    ...(panels !== undefined && (!arePanelsNamed || panels.length > MOST_CHOSEN)
      ? [{field: 'panels', code: 'unknown-option'}]
      : []),
    ...(given !== undefined && !isBand(band) ? [{field: 'band', code: 'not-a-band'}] : []),
    ...(isBand(band) && !(belongs(route, band, permissionAge) && isWho(route, answerTo(answers, 'who')))
      ? [{field: 'form.id', code: 'wrong-route'}]
      : []),
    ...validate(form, all, {maxLength: LARGEST_MAX_LENGTH}).filter(
      ({field, code}) => !spoken.has(field) && !(field === 'band' && code === 'unknown-option'),
    ),
    ...unknownIn(answers, new Set([...known(false), 'panels'])),
    ...unknownIn(contact, known(true)),
    ...permissions.flatMap(({purpose, by}, index) => {
      const isAllowed = !isPermission && by === 'self' && [...PERMISSIONS, CONSENT].includes(purpose);
      return isAllowed ? [] : [{field: `permissions.${index}`, code: 'unknown-value'}];
    }),
  ];
}

const isBand = (band: string): boolean => band === NOT_SAID || agesOf(band) !== undefined;

/** Parents and carers have a route of their own as soon as they are adults. */
const isWho = (route: Route, who: Answer | undefined): boolean =>
  (route === 'parent') === (who === 'parent-or-carer') || ['permission', 'young'].includes(route);

function belongs(route: Route, band: string, permissionAge: number): boolean {
  const ages = agesOf(band);
  // Who does not say may be a child, so only an adults' panel takes them without asking an adult.
  if (!ages) return route !== 'young';
  if (route === 'permission') return ages.from < ADULT_AGE;
  if (route === 'young') return ages.from >= permissionAge && ages.to < ADULT_AGE;
  return ages.from >= ADULT_AGE;
}
