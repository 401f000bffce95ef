const tongueOf = ({ locale }) => locale === "cy" ? "cy" : "en-GB";
const inWords = new Intl.DateTimeFormat("en-GB", {
  timeZone: "Europe/London",
  weekday: "long",
  day: "numeric",
  month: "long",
  year: "numeric"
});
const inNumbers = new Intl.DateTimeFormat("en-GB", {
  timeZone: "Europe/London",
  day: "numeric",
  month: "numeric",
  year: "numeric",
  hour: "numeric",
  minute: "numeric",
  hourCycle: "h23"
});
const partsOf = (format, moment) => Object.fromEntries(format.formatToParts(moment).map(({ type, value }) => [type, value]));
function wallTime(moment) {
  const parts = partsOf(inNumbers, moment);
  const [year, month, day, hour, minute] = ["year", "month", "day", "hour", "minute"].map(
    (type) => Number(parts[type])
  );
  return { year, month, day, hour, minute };
}
const welshMonths = "Ionawr Chwefror Mawrth Ebrill Mai Mehefin Gorffennaf Awst Medi Hydref Tachwedd Rhagfyr".split(" ");
const welshDays = "Sul Llun Mawrth Mercher Iau Gwener Sadwrn".split(" ").map((name) => `Dydd ${name}`);
const dateWords = {
  "en-GB": (moment) => {
    const { weekday = "", day, month, year } = partsOf(inWords, moment);
    return { weekday, date: `${day} ${month} ${year}` };
  },
  cy: (moment) => {
    const { year, month, day } = wallTime(moment);
    return {
      weekday: welshDays[new Date(Date.UTC(year, month - 1, day)).getUTCDay()] ?? "",
      date: `${day} ${welshMonths[month - 1]} ${year}`
    };
  }
};
const timeWords = {
  "en-GB": { midnight: "midnight", midday: "midday", after: (hour) => hour < 12 ? "am" : "pm" },
  cy: {
    midnight: "canol nos",
    midday: "canol dydd",
    // y bore, y prynhawn, yr hwyr. Where the evening begins is a draft, like all our Welsh.
    after: (hour) => hour < 12 ? "yb" : hour < 18 ? "yp" : "yh"
  }
};
const formatDate = (language, moment) => dateWords[tongueOf(language)](moment).date;
function formatDateWithWeekday(language, moment) {
  const { weekday, date } = dateWords[tongueOf(language)](moment);
  return `${weekday} ${date}`;
}
function formatTime(language, moment) {
  const { midnight, midday, after } = timeWords[tongueOf(language)];
  const { hour, minute } = wallTime(moment);
  if (minute === 0 && hour === 0) return midnight;
  if (minute === 0 && hour === 12) return midday;
  const minutes = minute === 0 ? "" : `:${String(minute).padStart(2, "0")}`;
  return `${hour % 12 || 12}${minutes}${after(hour)}`;
}
const untilTime = (language, time) => tongueOf(language) === "cy" ? time.replace(/^c/, "g") : time;

export { formatDate, formatDateWithWeekday, formatTime, untilTime };
