const FRIENDS_AND_FAMILY_QUESTION = "Overall, how was your experience of our service?";
const FRIENDS_AND_FAMILY_ANSWERS = [
  "Very good",
  "Good",
  "Neither good nor poor",
  "Poor",
  "Very poor",
  "Don't know"
];
const friendsAndFamily = {
  id: "friends-and-family",
  version: "fft-2020",
  steps: [
    {
      name: "experience",
      questions: [
        {
          type: "scale",
          name: "overall",
          options: FRIENDS_AND_FAMILY_ANSWERS.map((value) => ({ value, odd: value === "Don't know" }))
        },
        { type: "long-text", name: "why", optional: true, rows: 4 },
        { type: "long-text", name: "better", optional: true, rows: 4 },
        {
          type: "choice",
          name: "who",
          optional: true,
          options: [{ value: "patient" }, { value: "parent-or-carer" }, { value: "both" }]
        }
      ]
    }
  ]
};

export { FRIENDS_AND_FAMILY_ANSWERS, FRIENDS_AND_FAMILY_QUESTION, friendsAndFamily };
