const WHO = [
  "patient",
  "parent-or-carer",
  "sibling",
  "friend-or-family",
  "interested",
  "staff"
];
const WAYS = [
  "surveys",
  "interviews",
  "creative",
  "meetings",
  "advisory-board",
  "parent-panel",
  "reading"
];
const ROUTES = ["permission", "young", "adult", "parent"];
const BASES = ["public-task", "legitimate-interests", "consent"];
const USUAL_PERMISSION_AGE = 16;
const presets = {
  "youth-forum": {
    id: "youth-forum",
    minAge: 11,
    maxAge: 24,
    permissionAge: USUAL_PERMISSION_AGE,
    ways: ["surveys", "interviews", "creative", "meetings", "advisory-board", "reading"]
  },
  "parent-panel": {
    id: "parent-panel",
    for: ["parent-or-carer"],
    minAge: 16,
    permissionAge: USUAL_PERMISSION_AGE,
    ways: ["surveys", "interviews", "meetings", "parent-panel", "reading"]
  },
  "patient-voices": {
    id: "patient-voices",
    minAge: 18,
    permissionAge: USUAL_PERMISSION_AGE,
    ways: ["surveys", "interviews", "meetings", "reading"]
  }
};
const panelNames = Object.keys(presets);
function panelNamed(name) {
  return Object.hasOwn(presets, name) ? presets[name] : void 0;
}

export { BASES, ROUTES, USUAL_PERMISSION_AGE, WAYS, WHO, panelNamed, panelNames };
