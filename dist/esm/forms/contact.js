import { askedQuestions, questionsOf } from './definition.js';

const REPLY_WAYS = ["email", "phone", "no"];
function contactQuestions(choice) {
  const { name } = choice;
  const when = (way) => ({ question: name, is: [way] });
  return [
    { ...choice, type: "choice", options: REPLY_WAYS.map((value) => ({ value })) },
    { type: "email", name: `${name}-email`, when: when("email"), apart: true },
    { type: "phone", name: `${name}-phone`, when: when("phone"), apart: true }
  ];
}
function isContactAsked(definition, answers) {
  const asked = new Set(askedQuestions(definition, answers).map(({ name }) => name));
  return questionsOf(definition).some(({ apart, when }) => apart && (!when || asked.has(when.question)));
}

export { REPLY_WAYS, contactQuestions, isContactAsked };
