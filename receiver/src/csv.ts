/**
 * Where a spreadsheet might begin a formula: at the start of a physical line, after spaces and no-break spaces that
 * it trims away. Tab, CR and NUL are there because they are skipped too (OWASP, "CSV Injection").
 */
const FORMULA_START = /(?<=^|[\r\n])(?=[ \u00a0]*[=+\-@\t\r\0])/g;

/** One field, always in quotes, and shown as text by spreadsheets. */
export function csvField(text: string): string {
  return `"${text.replace(FORMULA_START, "'").replaceAll('"', '""')}"`;
}

/** One record with its line end (RFC 4180). */
export function csvRecord(fields: readonly string[]): string {
  return `${fields.map(csvField).join(',')}\r\n`;
}

/** Begins a file that Excel then reads as UTF-8: without it, Welsh and emoji come out as nonsense. */
export const CSV_START = '\ufeff';
