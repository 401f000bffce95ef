import {Source} from '@storybook/addon-docs/blocks';
import React from 'react';
import type {ServiceName} from '../../../src/submission/services.js';
import {serviceNamed} from '../../../src/submission/services.js';
import {snippet} from '../../embed/snippet.js';
import {rowOf} from '../../tools/endpoint-tester.js';
import {Rows} from '../rows.js';
import {services, untried} from './services.js';

/** One service: what to do over there, what to paste here, and what the elements expect, from the table that they use. */
export function Service({name}: {readonly name: ServiceName}): React.ReactElement {
  const {steps, attributes} = services[name];
  const service = serviceNamed(name);
  const code = snippet({
    tag: 'hys-feedback',
    attributes,
    fallback: {href: 'https://www.example.org/feedback', text: 'Give feedback on this page'},
    form: 'element',
  });
  return (
    <>
      <ol>
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <h2>What to paste</h2>
      <Source language="html" code={code} />
      <h2>What the elements expect</h2>
      {service && <Rows head={['What', '']} rows={rowOf(service)} />}
      <p>
        The <a href="?path=/story/tools--endpoint-tester">Endpoint tester</a> shows the exact request, and
        what each answer would mean.
      </p>
      {untried.includes(name) && (
        <p>
          <strong>Not tried at all.</strong> Send a trial (<code>test</code>) before you rely on it.
        </p>
      )}
      {name !== 'json' && name !== 'receiver' && !untried.includes(name) && (
        <p>
          <strong>Tried:</strong> against a server of our own that answers as this service does.{' '}
          <strong>Not tried:</strong> the service itself. Send a trial (<code>test</code>) before you rely on
          it.
        </p>
      )}
    </>
  );
}
