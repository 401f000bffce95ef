import {expect} from '@open-wc/testing';
import {describeRequest, explainAnswer} from '../../src/submission/describe.js';
import {frozenSubmission, ID} from '../support/fakes/submission.js';

const page = 'https://hospital.example/visiting';

describe('what a tool can show of an endpoint', () => {
  it('is the request as it would be made of a site’s own endpoint', () => {
    const submission = frozenSubmission();
    expect(describeRequest({endpoint: '/answers'}, submission, page)).to.deep.equal({
      method: 'POST',
      address: 'https://hospital.example/answers',
      headers: {Accept: 'application/json', 'Content-Type': 'application/json'},
      body: submission.body,
      result: 'read',
      carriesReference: true,
      mistakes: [],
      refusal: undefined,
    });
  });

  it('is the key of our receiver', () =>
    expect(
      describeRequest({endpoint: '/a', endpointType: 'receiver'}, frozenSubmission(), page).headers,
    ).to.include({'Idempotency-Key': ID}));

  it('is every part of a form', () => {
    const {body, headers, carriesReference} = describeRequest(
      {endpoint: '/a', endpointType: 'contact-form-7', fieldNames: 'useful=rating,improve=message'},
      frozenSubmission(),
      page,
    );
    expect(headers['Content-Type']).to.equal('multipart/form-data; boundary=…');
    expect(body).to.include('name="message"\n\nSay where to park.\n').and.include('name="_wpcf7_unit_tag"');
    expect(carriesReference).to.equal(false);
  });

  it('is that the visitor leaves, or that nobody reads the answer', () => {
    const of = (encoding: string) =>
      describeRequest({endpoint: '/a', encoding}, frozenSubmission(), page).result;
    expect([of('navigate'), of('blind')]).to.deep.equal(['the visitor leaves', 'not readable']);
  });

  it('is why nothing would be sent', () => {
    const why = (attributes: object) => describeRequest(attributes, frozenSubmission(), page).refusal;
    expect(why({})).to.deep.equal({code: 'no-endpoint'});
    expect(why({endpoint: 'https://hooks.slack.com/services/x'})).to.deep.include({code: 'secret-endpoint'});
    expect(why({endpoint: '/a', endpointType: 'hubspot'})).to.deep.equal({
      code: 'unnamed-fields',
      fields: ['useful', 'improve'],
    });
  });

  it('is what an answer comes to', () => {
    const of = (body: object) =>
      explainAnswer({endpointType: 'contact-form-7'}, {body: JSON.stringify(body)}, frozenSubmission(), page);
    expect(of({status: 'mail_sent'})).to.deep.equal({
      service: 'contact-form-7',
      delivery: {kind: 'acknowledged'},
    });
    expect(of({status: 'spam'}).delivery.kind).to.equal('rejected');
    expect(of({}).delivery.kind).to.equal('unconfirmed');
  });

  it('is where it was passed on to, if a page is all that comes back', () => {
    const attributes = {endpoint: '/', endpointType: 'netlify', extra: 'form-name=feedback'};
    const {delivery} = explainAnswer(attributes, {body: '<!doctype html>'}, frozenSubmission(), page);
    expect(delivery).to.deep.equal({kind: 'passed-on', to: 'hospital.example'});
  });
});
