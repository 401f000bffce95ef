import {createReference} from '../../../src/submission/identity.js';
import type {Exchange, Fault} from './site.js';

/** A page that a guest network or a single sign-on shows instead of what was asked for. */
const LOGIN = '<!doctype html><html lang="en"><title>Sign in</title><form><input name="user"></form></html>';
const html = {'content-type': 'text/html; charset=utf-8'};
const json = {'content-type': 'application/json'};

/** The receiver stores it; its answer never arrives. */
export const responseLost: Fault = async ({forward, drop}) => {
  await forward();
  drop();
};

/** The receiver stores it; half of its answer arrives. */
export const responseCut: Fault = async ({forward, truncate}) => truncate(await forward());

/** The line is cut before the receiver has heard anything. */
export const reset: Fault = ({drop}) => drop();

/** Nobody answers, and nothing is stored. */
export const hang: Fault = () => {};

/** Nobody answers, and yet it is stored. */
export const hangAfterStoring: Fault = ({forward}) => forward();

/** The receiver stores it; its answer comes so slowly that nobody waits for the end. */
export const dribble: Fault = async ({forward, dribble}) => dribble(await forward());

/** Something in front of the receiver answers, and asks to be left alone for so many seconds. */
export const later =
  (code: number, seconds = 1): Fault =>
  ({answer}) =>
    answer({status: code, headers: {...json, 'retry-after': String(seconds)}, body: '{"code":"seeded"}'});

/** Something in front of the receiver answers. */
export const status =
  (code: number, body: object = {code: 'seeded'}): Fault =>
  ({answer}) =>
    answer({status: code, headers: json, body: JSON.stringify(body)});

export const loginPage: Fault = ({answer}) => answer({status: 200, headers: html, body: LOGIN});

export const loginPageAfterStoring: Fault = async ({forward, answer}) => {
  await forward();
  answer({status: 200, headers: html, body: LOGIN});
};

export const redirectToLogin: Fault = ({answer}) =>
  answer({status: 302, headers: {location: '/login'}, body: ''});

/** Gets through, but only once the test lets it. */
export function held(): {readonly fault: Fault; release(): void} {
  let release = () => {};
  const released = new Promise<void>((resolve) => (release = resolve));
  return {
    fault: async ({forward, answer}) => {
      await released;
      answer(await forward());
    },
    release,
  };
}

/** A seeded lie: says that it is stored, and stores nothing. */
export const liar: Fault = ({body, answer}) => answer({status: 201, headers: json, body: idOf(body)});

/** A seeded mistake: stores it twice, as a receiver would that makes its own ids. */
export const doubler: Fault = async ({body, forward, answer}: Exchange) => {
  const {id, reference} = JSON.parse(body) as {id: string; reference: string};
  await forward(body.replace(id, crypto.randomUUID()).replace(reference, createReference()));
  answer(await forward());
};

const idOf = (body: string) => JSON.stringify({id: (JSON.parse(body) as {id: string}).id});
