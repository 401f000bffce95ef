import {expect} from '@open-wc/testing';
import {useConsoleLines} from '../../support/console-lines.js';
import type {Attributes} from '../../support/feedback-fixture.js';
import {meetFeedback} from '../../support/feedback-fixture.js';

describe('<hys-feedback>, before anybody has written anything', () => {
  const consoleLines = useConsoleLines();
  const linesOf = async (attributes: Attributes, form?: unknown) => {
    await meetFeedback('shadow', attributes, (element) => {
      if (form) element.form = form;
    });
    return consoleLines;
  };
  const lost = (names: string) =>
    `<hys-feedback> endpoint: found "/form". That form would lose these answers: ${names}. Say in field-names where they go.`;
  const fixed = {endpoint: '/form', 'endpoint-type': 'contact-form-7'};

  it('says that an endpoint is missing', async () =>
    expect(await linesOf({endpoint: ''})).to.deep.equal([
      '<hys-feedback> endpoint: nothing found. ' +
        'Set it to the address that takes the answers, or take hys-submit over.',
    ]));

  it('says that others can read what is sent', async () =>
    expect(await linesOf({endpoint: 'http://answers.example/'})).to.deep.equal([
      '<hys-feedback> endpoint: found "http://answers.example/". Others can read it. Use an https: address.',
    ]));

  it('says which questions a form with fields of its own would lose, answered or not', async () =>
    expect(
      await linesOf({...fixed, preset: 'friends-and-family', 'field-names': 'overall=a,who='}),
    ).to.deep.equal([lost('why, better')]));

  it('says it of contact details, and not of free text that is left out', async () =>
    expect(
      await linesOf({...fixed, preset: 'experience', 'free-text': 'off', 'field-names': 'kind=a'}),
    ).to.deep.equal([lost('reply, reply-email, reply-phone')]));

  it('says it of the questions of a site', async () => {
    const questions = ['clinic', 'parking'].map((name) => ({type: 'short-text', name, label: name}));
    const form = {id: 'own', version: '1', steps: [{name: 'all', questions}]};
    expect(await linesOf({...fixed, 'field-names': 'clinic=a'}, form)).to.deep.equal([lost('parking')]);
  });

  it('is silent where every question has a place', async () =>
    expect(await linesOf({...fixed, 'field-names': 'useful=a,improve=b'})).to.deep.equal([]));
});
