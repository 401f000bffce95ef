const utc = (instant) => new Date(instant).toISOString().replace(/[-:]|\.\d+/g, "");
const escaped = (text) => text.replace(/\r\n?/g, "\n").replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, "").replace(/[\\;,]/g, "\\$&").replaceAll("\n", "\\n");
const encoder = new TextEncoder();
const LONGEST_LINE = 75;
function folded(line) {
  let result = "";
  let octets = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > LONGEST_LINE) {
      result += "\r\n ";
      octets = 1;
    }
    result += character;
    octets += size;
  }
  return result;
}
function calendarFile({ id, starts, ends, title, language, place, url }, now) {
  return [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Have Your Say//Consultation//EN",
    "BEGIN:VEVENT",
    `UID:${escaped(id)}`,
    `DTSTAMP:${utc(now)}`,
    `DTSTART:${utc(starts)}`,
    ends !== void 0 && ends > starts && `DTEND:${utc(ends)}`,
    `SUMMARY;LANGUAGE=${language}:${escaped(title)}`,
    place && `LOCATION;LANGUAGE=${language}:${escaped(place)}`,
    url && `URL:${url}`,
    // Nobody is kept from making another appointment at that time.
    "TRANSP:TRANSPARENT",
    "END:VEVENT",
    "END:VCALENDAR"
  ].filter(Boolean).map((line) => `${folded(String(line))}\r
`).join("");
}

export { calendarFile };
