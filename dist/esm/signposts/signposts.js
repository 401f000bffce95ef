const REVIEWED = "2026-11";
const ALWAYS = { "en-GB": "24 hours a day", cy: "24 awr y dydd" };
const both = (name) => ({ "en-GB": name, cy: name });
const signposts = [
  {
    id: "emergency",
    nation: "uk",
    name: { "en-GB": "Emergency services", cy: "Gwasanaethau brys" },
    tel: "999",
    reviewedOn: REVIEWED
  },
  {
    id: "nhs-111",
    nation: "england",
    name: {
      "en-GB": "NHS 111 (option 2 for mental health)",
      cy: "GIG 111 yn Lloegr (opsiwn 2 ar gyfer iechyd meddwl)"
    },
    tel: "111",
    reviewedOn: REVIEWED
  },
  {
    id: "nhs-111-wales",
    nation: "wales",
    name: {
      "en-GB": "NHS 111 Wales (press 2 for urgent mental health help)",
      cy: "GIG 111 Cymru (pwyswch 2 am gymorth iechyd meddwl brys)"
    },
    tel: "111",
    hours: ALWAYS,
    reviewedOn: REVIEWED
  },
  {
    id: "samaritans",
    nation: "uk",
    name: { "en-GB": "Samaritans", cy: "Y Samariaid" },
    tel: "116 123",
    hours: ALWAYS,
    reviewedOn: REVIEWED
  },
  {
    id: "shout",
    nation: "uk",
    name: both("Shout"),
    text: { message: "SHOUT", to: "85258" },
    reviewedOn: REVIEWED
  },
  {
    id: "childline",
    nation: "uk",
    name: both("Childline"),
    tel: "0800 1111",
    audience: ["young", "parent"],
    reviewedOn: REVIEWED
  }
];
function signpostsFor(region, audience) {
  const nations = ["uk", ...region === "border" ? ["england", "wales"] : [region]];
  return signposts.filter(
    (signpost) => nations.includes(signpost.nation) && (signpost.audience?.includes(audience) ?? true)
  );
}
const MONTHS = 6;
function staleSignposts(today = /* @__PURE__ */ new Date()) {
  return signposts.filter(({ reviewedOn }) => {
    const due = new Date(reviewedOn);
    due.setUTCMonth(due.getUTCMonth() + MONTHS);
    return due < today;
  });
}

export { signposts, signpostsFor, staleSignposts };
