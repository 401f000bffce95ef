const text = (english, welsh) => ({ "en-GB": english, cy: welsh });
const WELSH_NOT_SAID = "Mae\u2019n well gen i beidio dweud";
const notSaid = {
  value: "prefer-not-to-say",
  label: text("Prefer not to say", WELSH_NOT_SAID),
  odd: true
};
const select = (english, welsh) => text(`${english} or \u2018Prefer not to say\u2019`, `${welsh} neu \u2018${WELSH_NOT_SAID}\u2019`);
const option = (value, english, welsh) => ({
  value,
  label: text(english, welsh)
});
const choice = (name, label, missing, options, more = {}) => ({ type: "choice", name, label, missing, options: [...options, notSaid], ...more });
const described = ({ name, options }, label) => ({
  type: "short-text",
  name: `${name}-other`,
  label,
  optional: true,
  when: { question: name, is: options.slice(-2, -1).map(({ value }) => value) }
});
const step = (name, ...questions) => ({ name, questions });
const disability = step(
  "disability",
  choice(
    "disability",
    text(
      "Do you have any physical or mental health conditions or illness lasting or expected to last 12 months or more?",
      "Oes gennych chi gyflwr neu salwch corfforol neu feddyliol sydd wedi para neu sy\u2019n debygol o bara 12 mis neu fwy?"
    ),
    select(
      "Select yes if you have a condition or illness, no if you do not,",
      "Dewiswch oes os oes gennych gyflwr neu salwch, nac oes os nad oes gennych,"
    ),
    [option("yes", "Yes", "Oes"), option("no", "No", "Nac oes")]
  ),
  choice(
    "disability-impact",
    text(
      "Do any of your conditions or illnesses reduce your ability to carry out day to day activities?",
      "Ydy unrhyw gyflwr neu salwch sydd gennych chi\u2019n lleihau eich gallu i wneud gweithgareddau pob dydd?"
    ),
    select(
      "Select how much your activities are reduced,",
      "Dewiswch faint y mae eich gweithgareddau\u2019n cael eu lleihau,"
    ),
    [
      option("a-lot", "Yes, a lot", "Ydy, yn fawr"),
      option("a-little", "Yes, a little", "Ydy, ychydig"),
      option("not-at-all", "Not at all", "Ddim o gwbl")
    ],
    {
      hint: text(
        "For example eating, washing, walking or going shopping",
        "Er enghraifft bwyta, ymolchi, cerdded neu fynd i siopa"
      ),
      when: { question: "disability", is: ["yes"] }
    }
  )
);
const group = (value, [english, welsh], missing, backgrounds) => ({
  value,
  label: text(english, welsh),
  question: text(
    `Which of the following best describes your ${english} background?`,
    `Pa un o\u2019r canlynol sy\u2019n disgrifio orau eich cefndir ${welsh}?`
  ),
  missing,
  backgrounds
});
const irish = option("white-irish", "Irish", "Gwyddelig");
const traveller = option(
  "white-gypsy-or-irish-traveller",
  "Gypsy or Irish Traveller",
  "Sipsi neu Deithiwr Gwyddelig"
);
const otherWhite = option("white-other", "Any other White background", "Unrhyw gefndir Gwyn arall");
const white = (backgrounds) => group(
  "white",
  ["White", "Gwyn"],
  select("Select a White background", "Dewiswch gefndir Gwyn"),
  backgrounds
);
const mixed = {
  value: "mixed",
  label: text("Mixed or multiple ethnic groups", "Grwpiau Cymysg neu Amlethnig"),
  question: text(
    "Which of the following best describes your mixed or multiple ethnic groups background?",
    "Pa un o\u2019r canlynol sy\u2019n disgrifio orau eich cefndir Cymysg neu Amlethnig?"
  ),
  missing: select("Select a mixed or multiple background", "Dewiswch gefndir Cymysg neu Amlethnig"),
  backgrounds: [
    option("mixed-white-and-black-caribbean", "White and Black Caribbean", "Gwyn a Du Carib\xEFaidd"),
    option("mixed-white-and-black-african", "White and Black African", "Gwyn a Du Affricanaidd"),
    option("mixed-white-and-asian", "White and Asian", "Gwyn ac Asiaidd"),
    option(
      "mixed-other",
      "Any other mixed or multiple ethnic background",
      "Unrhyw gefndir Cymysg neu Amlethnig arall"
    )
  ]
};
const asian = (heading) => group("asian", heading, select("Select an Asian background", "Dewiswch gefndir Asiaidd"), [
  option("asian-indian", "Indian", "Indiaidd"),
  option("asian-pakistani", "Pakistani", "Pacistanaidd"),
  option("asian-bangladeshi", "Bangladeshi", "Bangladeshaidd"),
  option("asian-chinese", "Chinese", "Tsieineaidd"),
  option("asian-other", "Any other Asian background", "Unrhyw gefndir Asiaidd arall")
]);
const african = option("black-african", "African", "Affricanaidd");
const caribbean = option("black-caribbean", "Caribbean", "Carib\xEFaidd");
const otherBlack = option(
  "black-other",
  "Any other Black, African or Caribbean background",
  "Unrhyw gefndir Du, Affricanaidd neu Garib\xEFaidd arall"
);
const black = (heading, backgrounds) => group(
  "black",
  heading,
  select(
    "Select a Black, African or Caribbean background",
    "Dewiswch gefndir Du, Affricanaidd neu Garib\xEFaidd"
  ),
  backgrounds
);
const other = {
  value: "other",
  label: text("Other ethnic group", "Gr\u0175p ethnig arall"),
  question: text(
    "Which of the following best describes your background?",
    "Pa un o\u2019r canlynol sy\u2019n disgrifio orau eich cefndir?"
  ),
  missing: select("Select a background", "Dewiswch gefndir"),
  backgrounds: [
    option("other-arab", "Arab", "Arabaidd"),
    option("other-other", "Any other ethnic group", "Unrhyw gr\u0175p ethnig arall")
  ]
};
const ethnicity = (groups) => [
  step(
    "ethnic-group",
    choice(
      "ethnic-group",
      text("What is your ethnic group?", "Beth yw eich gr\u0175p ethnig?"),
      select("Select an ethnic group", "Dewiswch gr\u0175p ethnig"),
      groups.map(({ value, label }) => ({ value, label }))
    )
  ),
  step(
    "ethnic-background",
    ...groups.flatMap(({ value, question, missing, backgrounds }) => {
      const asked = choice(`ethnic-${value}`, question, missing, backgrounds, {
        when: { question: "ethnic-group", is: [value] }
      });
      const label = text(
        "How would you describe your background?",
        "Sut byddech chi\u2019n disgrifio eich cefndir?"
      );
      return [asked, described(asked, label)];
    })
  )
];
function religion(hint) {
  const asked = choice(
    "religion",
    text("What is your religion?", "Beth yw eich crefydd?"),
    select("Select a religion, \u2018No religion\u2019", "Dewiswch grefydd, \u2018Dim crefydd\u2019"),
    [
      option("none", "No religion", "Dim crefydd"),
      option("christian", "Christian", "Cristnogaeth"),
      option("buddhist", "Buddhist", "Bwdhaeth"),
      option("hindu", "Hindu", "Hind\u0175aeth"),
      option("jewish", "Jewish", "Iddewiaeth"),
      option("muslim", "Muslim", "Islam"),
      option("sikh", "Sikh", "Siciaeth"),
      option("other", "Any other religion", "Unrhyw grefydd arall")
    ],
    { hint }
  );
  const label = text("How would you describe your religion?", "Sut byddech chi\u2019n disgrifio eich crefydd?");
  return step("religion", asked, described(asked, label));
}
const sex = step(
  "sex",
  choice(
    "sex",
    text("What is your sex?", "Beth yw eich rhyw?"),
    select("Select your sex", "Dewiswch eich rhyw"),
    [option("female", "Female", "Benyw"), option("male", "Male", "Gwryw")]
  )
);
const genderIdentity = step(
  "gender-identity",
  choice(
    "gender-identity",
    text(
      "Is the gender you identify with the same as your sex registered at birth?",
      "Ydy\u2019r rhywedd rydych chi\u2019n uniaethu ag ef yr un peth \xE2\u2019r rhyw a gofrestrwyd pan gawsoch chi eich geni?"
    ),
    select(
      "Select yes if the gender you identify with is the same, no if it is not,",
      "Dewiswch ydy os yw\u2019r rhywedd yr un peth, nac ydy os nad yw,"
    ),
    [option("yes", "Yes", "Ydy"), option("no", "No", "Nac ydy")]
  )
);
const orientation = choice(
  "sexual-orientation",
  text(
    "Which of the following best describes your sexual orientation?",
    "Pa un o\u2019r canlynol sy\u2019n disgrifio orau eich cyfeiriadedd rhywiol?"
  ),
  select("Select your sexual orientation", "Dewiswch eich cyfeiriadedd rhywiol"),
  [
    option("straight", "Heterosexual or straight", "Heterorywiol/Str\xEAt"),
    option("gay-or-lesbian", "Gay or lesbian", "Hoyw neu Lesbiaidd"),
    option("bisexual", "Bisexual", "Deurywiol/Bi"),
    option("other", "Other", "Cyfeiriadedd rhywiol arall")
  ]
);
const sexualOrientation = step(
  "sexual-orientation",
  orientation,
  described(
    orientation,
    text(
      "How would you describe your sexual orientation?",
      "Sut byddech chi\u2019n disgrifio eich cyfeiriadedd rhywiol?"
    )
  )
);
const pack = (id, groups, christian) => ({
  id,
  version: "1",
  steps: [disability, ...ethnicity(groups), religion(christian), sex, genderIdentity, sexualOrientation]
});
const englandGroups = [
  white([
    option(
      "white-british",
      "English, Welsh, Scottish, Northern Irish or British",
      "Seisnig, Cymreig, Albanaidd, Gwyddelig Gogledd Iwerddon neu Brydeinig"
    ),
    irish,
    traveller,
    otherWhite
  ]),
  mixed,
  asian(["Asian or Asian British", "Asiaidd neu Asiaidd Prydeinig"]),
  black(
    ["Black, African, Caribbean or Black British", "Du, Affricanaidd, Carib\xEFaidd neu Ddu Prydeinig"],
    [african, caribbean, otherBlack]
  ),
  other
];
const walesGroups = [
  white([
    option(
      "white-british",
      "Welsh, English, Scottish, Northern Irish or British",
      "Cymreig, Seisnig, Albanaidd, Gwyddelig Gogledd Iwerddon neu Brydeinig"
    ),
    irish,
    traveller,
    option("white-roma", "Roma", "Roma"),
    otherWhite
  ]),
  mixed,
  asian(["Asian, Asian Welsh or Asian British", "Asiaidd, Asiaidd Cymreig neu Asiaidd Prydeinig"]),
  black(
    [
      "Black, Black Welsh, Black British, Caribbean or African",
      "Du, Du Cymreig, Du Prydeinig, Carib\xEFaidd neu Affricanaidd"
    ],
    [caribbean, african, otherBlack]
  ),
  other
];
const equalityPacks = [
  pack(
    "gss-england-2021",
    englandGroups,
    text(
      "Christian includes Church of England, Catholic, Protestant and all other Christian denominations",
      "Mae Cristnogaeth yn cynnwys Eglwys Loegr, yr Eglwys Gatholig, Protestaniaeth a phob enwad Cristnogol arall"
    )
  ),
  pack(
    "census-wales-2021",
    walesGroups,
    text(
      "Christian includes Catholic, Protestant and all other Christian denominations",
      "Mae Cristnogaeth yn cynnwys yr Eglwys Gatholig, Protestaniaeth a phob enwad Cristnogol arall"
    )
  )
];
new Map(
  [...englandGroups, ...walesGroups].flatMap(
    ({ value, backgrounds }) => backgrounds.map((background) => [background.value, value])
  )
);

export { equalityPacks };
