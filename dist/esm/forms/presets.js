import { contactQuestions } from './contact.js';
import { friendsAndFamily } from './friends-and-family.js';

const pageUseful = {
  id: "page-useful",
  version: "1",
  steps: [
    {
      name: "useful",
      questions: [
        { type: "choice", name: "useful", options: [{ value: "yes" }, { value: "no" }] },
        { type: "long-text", name: "improve", optional: true, rows: 4 }
      ]
    }
  ]
};
const experience = {
  id: "experience",
  version: "1",
  steps: [
    {
      name: "kind",
      questions: [
        {
          type: "choice",
          name: "kind",
          options: [{ value: "compliment" }, { value: "concern" }, { value: "idea" }, { value: "question" }]
        }
      ]
    },
    {
      name: "words",
      questions: [
        {
          type: "long-text",
          name: "good",
          when: { question: "kind", is: ["compliment", "concern", "idea"] },
          optional: { question: "kind", is: ["concern", "idea"] }
        },
        {
          type: "long-text",
          name: "better",
          when: { question: "kind", is: ["compliment", "concern", "idea"] },
          optional: { question: "kind", is: ["compliment"] }
        },
        { type: "long-text", name: "question", when: { question: "kind", is: ["question"] } }
      ]
    },
    {
      name: "reply",
      questions: contactQuestions({ name: "reply", when: { question: "kind", is: ["concern", "question"] } })
    }
  ]
};
const presets = {
  "page-useful": pageUseful,
  "friends-and-family": friendsAndFamily,
  experience
};
const presetNames = Object.keys(presets);
function presetNamed(name) {
  return Object.hasOwn(presets, name) ? presets[name] : void 0;
}

export { experience, pageUseful, presetNamed, presetNames };
