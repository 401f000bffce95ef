/** One token of JSON: a string, a bracket or a sign, or anything between those. */
const TOKEN = /"[^"\\]*(?:\\[^][^"\\]*)*"|[{}[\],:]|[^\s"{}[\],:]+/g;

/**
 * Takes a member out of the text of a JSON object, however often and however it is written there; all the rest stays
 * to the letter, which parsing and writing it anew would not promise. `value` is the text of the member that counts.
 */
export function takeMember(
  object: string,
  name: string,
): {readonly rest: string; readonly value: string | undefined} {
  const kept: string[] = [];
  let value: string | undefined;
  let depth = 0;
  let start = 0;
  let key: string | undefined;
  let afterKey = 0;
  for (const {0: token, index} of object.matchAll(TOKEN)) {
    const isEnd = depth === 1 && (token === ',' || token === '}');
    if (isEnd && key !== undefined) {
      if (key === name) value = object.slice(afterKey, index).trim();
      else kept.push(object.slice(start, index));
      key = undefined;
    }
    if (token === '{' || token === '[') depth += 1;
    if (token === '}' || token === ']') depth -= 1;
    if (depth !== 1) continue;
    if (token === '{' || token === ',') start = index + 1;
    else if (key === undefined && token.startsWith('"')) key = JSON.parse(token) as string;
    else if (token === ':') afterKey = index + 1;
  }
  return {rest: value === undefined ? object : `{${kept.join(',')}}`, value};
}

/** An object or a list that has begun and not ended. */
interface Open {
  readonly isList: boolean;
  key?: string;
  awaitsKey: boolean;
}

/**
 * Puts a text in the place of whatever an object has at a path of member names, however often and however it is written
 * there; all the rest stays to the letter. Unchanged if there is nothing at that path.
 */
export function replaceMember(object: string, path: readonly string[], text: string): string {
  const open: Open[] = [];
  const isThere = () =>
    open.length === path.length && open.every(({isList, key}, depth) => !isList && key === path[depth]);
  let replaced = '';
  let copied = 0;
  let start: number | undefined;
  for (const {0: token, index} of object.matchAll(TOKEN)) {
    const inside = open.at(-1);
    if (inside?.awaitsKey && token.startsWith('"')) {
      inside.key = JSON.parse(token) as string;
      inside.awaitsKey = false;
      continue;
    }
    if (token === ':') continue;
    if (token === ',') {
      if (inside) inside.awaitsKey = !inside.isList;
      continue;
    }
    if (token === '}' || token === ']') open.pop();
    else if (start === undefined && isThere()) start = index;
    if (token === '{' || token === '[') open.push({isList: token === '[', awaitsKey: token === '{'});
    if (start === undefined || open.length > path.length) continue;
    replaced += object.slice(copied, start) + JSON.stringify(text);
    copied = index + token.length;
    start = undefined;
  }
  return replaced + object.slice(copied);
}
