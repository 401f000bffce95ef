// A React 19 app as a site would write it, compiled and run against the packed package.
import 'have-your-say/define/hys-feedback.js';
import type {} from 'have-your-say/types/react';
import type {FormDefinition} from 'have-your-say';
import {useState} from 'react';
import {createRoot} from 'react-dom/client';

const form: FormDefinition = {
  id: 'evening-clinic',
  version: '1',
  title: {'en-GB': 'Evening clinics', cy: 'Clinigau gyda’r nos'},
  steps: [
    {
      name: 'how',
      questions: [
        {
          type: 'choice',
          name: 'how',
          label: {'en-GB': 'How was it?', cy: 'Sut oedd hi?'},
          options: [
            {value: 'good', label: {'en-GB': 'Good', cy: 'Da'}},
            {value: 'bad', label: {'en-GB': 'Bad', cy: 'Gwael'}},
          ],
        },
      ],
    },
  ],
};

function Feedback() {
  const [reference, setReference] = useState('none');
  const [steps, setSteps] = useState(0);
  return (
    <>
      <hys-feedback
        form={form}
        heading="Evening clinics"
        heading-level={3}
        region="wales"
        endpoint="/answers"
        test
        onhys-step={() => setSteps((count) => count + 1)}
        onhys-sent={({reference: given, target}) => setReference(`${given} ${target.region}`)}
      >
        <a href="/feedback">Give feedback</a>
      </hys-feedback>
      <output id="reference">{reference}</output>
      <output id="steps">{steps}</output>
    </>
  );
}

/** What the types have to refuse. */
export const wrong = (
  <>
    {/* @ts-expect-error there is no such region */}
    <hys-feedback region="atlantis" />
    {/* @ts-expect-error a level is a number */}
    <hys-banner heading-level="second" />
    {/* @ts-expect-error that event carries no answers */}
    <hys-feedback onhys-sent={({submission}) => console.log(submission)} />
    {/* @ts-expect-error the attribute has a hyphen */}
    <hys-banner consultationhref="/clinics" />
  </>
);

createRoot(document.querySelector('#app') as HTMLElement).render(<Feedback />);
