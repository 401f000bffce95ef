// `node scripts/localize/pictures.mjs <folder of the npm package healthicons>`: writes the outlines of the Easy Read
// pictures, from Health Icons (https://healthicons.org, in the public domain; package 2.0.0, MIT). Run it again only to
// take another picture; what it writes is committed.
import fs from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';

/** Our word for the idea, and the icon that draws it. */
const ICONS = {
  alert: 'symbols/alert_circle',
  carer: 'people/child_care',
  clock: 'symbols/i_schedule_school_date_time',
  computer: 'objects/laptop',
  doctor: 'people/doctor',
  door: 'symbols/entry',
  ear: 'devices/hearing_aid',
  folder: 'symbols/ui_folder',
  hand: 'people/refused',
  happy: 'emotions/happy',
  home: 'places/home_alt',
  hospital: 'places/hospital',
  idea: 'shapes/star_large',
  look: 'symbols/magnifying_glass',
  money: 'objects/bills',
  news: 'objects/megaphone',
  no: 'symbols/no',
  'no-signal': 'symbols/low_bars',
  paper: 'symbols/i_documents_accepted',
  'paper-refused': 'symbols/i_documents_denied',
  people: 'people/people',
  person: 'people/person',
  phone: 'objects/phone',
  photo: 'symbols/ui_user_profile',
  question: 'symbols/question_circle',
  safe: 'symbols/ui_secure',
  screen: 'objects/desktop_app',
  send: 'symbols/referral',
  speak: 'people/speech_language_therapy',
  talk: 'symbols/communication',
  travel: 'people/travel_alt',
  wheelchair: 'devices/wheelchair_alt',
  worried: 'emotions/sad',
  write: 'symbols/i_note_action',
  yes: 'symbols/yes',
};

const [folder] = process.argv.slice(2);
if (!folder) throw new Error('Name the folder of the package: node scripts/localize/pictures.mjs <folder>');

/** One decimal place is a fifth of a pixel at twice the size: nobody sees it, and it halves the bytes. */
const rounded = (outline) =>
  outline.replace(/\d+\.\d+/g, (number) => String(Math.round(Number(number) * 10) / 10));

const drawings = Object.fromEntries(
  Object.entries(ICONS).map(([name, icon]) => {
    const svg = fs.readFileSync(path.join(folder, 'public/icons/svg/outline', `${icon}.svg`), 'utf8');
    const outlines = [...svg.matchAll(/<path[^>]*\sd="([^"]+)"/g)].map(([, outline]) => rounded(outline));
    const shapes = svg.match(/<(?!path|svg|\/|g|defs|clipPath|rect width="48")\w+/g);
    if (shapes || !outlines.length) throw new Error(`${icon} has ${shapes ?? 'no paths'}`);
    return [name, outlines];
  }),
);

const file = fileURLToPath(new URL('../../src/localization/easy-read/drawings.ts', import.meta.url));
const credit =
  '// Written by scripts/localize/pictures.mjs. Drawings: Health Icons, https://healthicons.org, public domain.';
const type = 'Readonly<Record<string, readonly string[]>>';
fs.writeFileSync(file, `${credit}\nexport const drawings: ${type} = ${JSON.stringify(drawings, null, 2)};\n`);
console.log(`${Object.keys(drawings).length} pictures, ${fs.statSync(file).size} bytes`);
