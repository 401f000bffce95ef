/** The records of a CSV file (RFC 4180) with a byte order mark, by the names in its first record. */
export function readCsv(file: string): readonly Readonly<Record<string, string>>[] {
  const records: string[][] = [[]];
  const field = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/gy;
  const text = file.replace(/^\ufeff/, '');
  while (field.lastIndex < text.length) {
    const found = field.exec(text);
    if (!found) throw new Error(`Not CSV from: ${text.slice(0, 80)}`);
    records.at(-1)?.push(found[1]?.replaceAll('""', '"') ?? found[2] ?? '');
    if (found[3] !== ',') records.push([]);
  }
  const [names = [], ...rows] = records.filter(({length}) => length > 0);
  return rows.map((row) => Object.fromEntries(names.map((name, index) => [name, row[index] ?? ''])));
}
