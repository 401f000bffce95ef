import { NOT_SAID, bandsFor } from './bands.js';
import { WAYS, WHO } from './panels.js';
import { pathOf, admittingPanels, chosenPanels, boundariesOf } from './route.js';

const SIGN_UP_VERSION = "1";
const signUpFormId = (route) => `panel-sign-up.${route}`;
const REACHES = ["email", "phone", "text", "relay-uk", "post"];
const ACCESS_NEEDS = [
  "easy-read",
  "large-print",
  "braille",
  "audio",
  "bsl",
  "lipspeaker",
  "speech-to-text",
  "hearing-loop",
  "deafblind",
  "interpreter",
  "advocate",
  "step-free",
  "quiet-space",
  "breaks",
  "care-cover",
  "travel",
  "getting-online"
];
const LEVELS = ["hear", "now-and-then", "often"];
const CHILDREN = ["under-5", "5-to-10", "11-to-15", "16-to-17", "18-or-over"];
const PERMISSIONS = ["newsletter", "quotes", "photos"];
const CONSENT = "joining";
const options = (values) => values.map((value) => ({ value }));
const reachedBy = (...is) => ({ question: "reach", is });
function signUpForm({ panels, basis }, answers) {
  const path = pathOf(panels, answers);
  const admitting = admittingPanels(panels, answers);
  const chosen = chosenPanels(panels, answers);
  const isNeeded = (value) => chosen.some(({ ways }) => ways?.some((one) => one === value));
  const offers = {
    bands: [...bandsFor(panels.map(boundariesOf)), NOT_SAID],
    panels: admitting.map(({ id }) => id),
    ways: WAYS.filter(isNeeded),
    topics: topicsOf(chosen),
    basis
  };
  const undecided = { id: "panel-sign-up", version: SIGN_UP_VERSION };
  switch (path) {
    case "undecided":
      return { ...undecided, steps: beginning(offers) };
    case "too-young":
    case "too-old":
      return { ...undecided, steps: [...beginning({ ...offers, panels: [] }), { name: path, questions: [] }] };
    case "elsewhere":
      return { ...undecided, steps: [...beginning(offers).slice(0, 1), { name: path, questions: [] }] };
    default:
      return formOf(path, offers);
  }
}
function formOf(route, offers) {
  const begin = beginning(offers, route === "permission");
  const steps = route === "permission" ? askingAnAdult : ownSignUp(route, offers);
  return {
    id: signUpFormId(route),
    version: SIGN_UP_VERSION,
    steps: [...begin, ...steps, { name: "check", questions: [] }]
  };
}
const topicsOf = (panels) => {
  const all = panels.flatMap(({ topics }) => topics ?? []);
  return all.filter(({ value }, index) => all.findIndex((other) => other.value === value) === index);
};
function beginning({ bands, panels }, needsPermission = false) {
  return [
    {
      name: "who",
      questions: [
        { type: "choice", name: "who", options: options(WHO), ...needsPermission && { goes: "nowhere" } }
      ]
    },
    {
      name: "band",
      questions: [
        {
          type: "choice",
          name: "band",
          options: bands.map((value) => ({ value, ...value === NOT_SAID && { odd: true } }))
        }
      ]
    },
    ...panels.length > 1 ? [{ name: "panels", questions: [{ type: "choices", name: "panels", options: options(panels) }] }] : []
  ];
}
const askingAnAdult = [
  {
    name: "first-name",
    questions: [{ type: "short-text", name: "first-name", apart: true, fill: "off" }]
  },
  {
    name: "adult",
    questions: [
      { type: "short-text", name: "adult-name", apart: true, fill: "off" },
      { type: "choice", name: "adult-reach", options: options(["email", "phone"]), goes: "nowhere" },
      {
        type: "email",
        name: "adult-email",
        when: { question: "adult-reach", is: ["email"] },
        apart: true,
        fill: "off"
      },
      {
        type: "phone",
        name: "adult-phone",
        when: { question: "adult-reach", is: ["phone"] },
        apart: true,
        fill: "off"
      }
    ]
  }
];
const contactQuestions = [
  { type: "choice", name: "reach", options: options(REACHES) },
  { type: "email", name: "email", when: reachedBy("email"), apart: true },
  { type: "phone", name: "phone", when: reachedBy("phone"), apart: true },
  { type: "phone", name: "mobile", when: reachedBy("text"), apart: true },
  { type: "phone", name: "relay", when: reachedBy("relay-uk"), apart: true },
  {
    type: "long-text",
    name: "address",
    rows: 4,
    fill: "street-address",
    when: reachedBy("post"),
    apart: true
  },
  {
    type: "choice",
    name: "safe",
    options: options(["yes", "no"]),
    when: reachedBy("phone", "text", "relay-uk")
  }
];
function ownSignUp(route, { ways, topics, basis }) {
  return [
    {
      name: "about",
      questions: [
        { type: "short-text", name: "name", apart: true, fill: "name" },
        { type: "short-text", name: "postcode", optional: true, apart: true, fill: "off" }
      ]
    },
    { name: "contact", questions: contactQuestions },
    {
      name: "part",
      questions: [
        ...ways.length ? [{ type: "choices", name: "ways", options: options(ways) }] : [],
        { type: "choice", name: "level", options: options(LEVELS) },
        ...topics.length ? [{ type: "choices", name: "topics", options: topics, optional: true }] : [],
        ...route === "parent" ? [{ type: "choices", name: "children", options: options(CHILDREN), optional: true }] : []
      ]
    },
    {
      name: "needs",
      questions: [
        { type: "choices", name: "access", options: options(ACCESS_NEEDS), optional: true },
        { type: "long-text", name: "access-more", rows: 3, optional: true },
        { type: "choice", name: "speak", options: options(["english", "welsh", "other"]) },
        { type: "short-text", name: "speak-other", when: { question: "speak", is: ["other"] } }
      ]
    },
    ...route === "young" ? [
      {
        name: "trusted",
        questions: [
          { type: "short-text", name: "trusted-name", optional: true, apart: true, fill: "off" },
          { type: "phone", name: "trusted-phone", optional: true, apart: true, fill: "off" }
        ]
      }
    ] : [],
    {
      name: "permissions",
      questions: [
        ...basis === "consent" ? [{ type: "choices", name: "consent", options: options([CONSENT]), goes: "permissions" }] : [],
        {
          type: "choices",
          name: "permissions",
          options: options(PERMISSIONS),
          optional: true,
          goes: "permissions"
        }
      ]
    }
  ];
}

export { ACCESS_NEEDS, CHILDREN, CONSENT, LEVELS, PERMISSIONS, REACHES, SIGN_UP_VERSION, formOf, signUpForm, signUpFormId };
