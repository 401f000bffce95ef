/** A text that is the same in every language. */
export interface NameThatStays {
  readonly name: string | RegExp;
  readonly reason: string;
}

/** All that may stand in English or without a language on a Welsh page, and on an English one in Easy Read. */
export const namesThatStay: readonly NameThatStays[] = [
  {name: 'Shout', reason: 'The service has this one name.'},
  {name: 'SHOUT', reason: 'The word that people text to Shout; another would not be understood there.'},
  {name: '85258', reason: 'The number of Shout.'},
  {name: 'Childline', reason: 'The service has this one name, in Wales too.'},
  {name: '0800 1111', reason: 'The number of Childline.'},
  {name: '116 123', reason: 'The number of Samaritans.'},
  {name: '111', reason: 'The number of the health line in England and in Wales.'},
  {name: '999', reason: 'The number of the emergency services.'},
  {
    name: /^[2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{3}-[2-9A-Z]{3}$/,
    reason: 'The reference of an answer: staff look it up letter by letter.',
  },
  {name: /^\p{P}+$/u, reason: 'Colons, brackets and bullets around a name or a number, without a word.'},
];
