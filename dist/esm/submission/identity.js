const systemRandom = (bytes) => crypto.getRandomValues(bytes);
function createId(random = systemRandom) {
  const bytes = random(new Uint8Array(16));
  bytes[6] = bytes[6] & 15 | 64;
  bytes[8] = bytes[8] & 63 | 128;
  let hex = "";
  for (let index = 0; index < 16; index += 1) hex += bytes[index].toString(16).padStart(2, "0");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}
const REFERENCE_ALPHABET = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
const BASE = REFERENCE_ALPHABET.length;
const RANDOM_CHARACTERS = 13;
function createReference(random = systemRandom) {
  const limit = 256 - 256 % BASE;
  let characters = "";
  while (characters.length < RANDOM_CHARACTERS) {
    const bytes = random(new Uint8Array(32));
    for (let index = 0; index < bytes.length && characters.length < RANDOM_CHARACTERS; index += 1) {
      const byte = bytes[index];
      if (byte < limit) characters += REFERENCE_ALPHABET[byte % BASE];
    }
  }
  return grouped(characters + checkCharacter(characters));
}
function parseReference(typed) {
  const characters = typed.toUpperCase().replace(/[\s\p{Dash}]/gu, "");
  if (!new RegExp(`^[${REFERENCE_ALPHABET}]{${RANDOM_CHARACTERS + 1}}$`).test(characters)) return void 0;
  const body = characters.slice(0, RANDOM_CHARACTERS);
  return characters === body + checkCharacter(body) ? grouped(characters) : void 0;
}
const grouped = (characters) => characters.replace(/^(.{4})(.{4})(.{3})(.{3})$/, "$1-$2-$3-$4");
function checkCharacter(characters) {
  let sum = 0;
  for (let index = 0; index < characters.length; index += 1) {
    const code = REFERENCE_ALPHABET.indexOf(characters[characters.length - 1 - index]);
    const weighted = index % 2 === 0 ? code * 2 : code;
    sum += Math.floor(weighted / BASE) + weighted % BASE;
  }
  return REFERENCE_ALPHABET[(BASE - sum % BASE) % BASE];
}

export { REFERENCE_ALPHABET, createId, createReference, parseReference };
