/** The calendar feed: faultless by a strict reading of RFC 5545, whatever people wrote. */
import fc from "fast-check";
import { expect, test } from "vitest";
import {
  findCalendarFaults,
  readContentLines,
  unescapeText,
} from "#tests/setup/icalendar-check.ts";
import { plainText, writeCalendarFeed, type FeedMeeting } from "./calendar-feed.ts";
import { instantOf, wallTime } from "./meeting-time.ts";

function meeting(changed: Partial<FeedMeeting> = {}): FeedMeeting {
  return {
    uid: "m1@portal.test",
    sequence: 0,
    changedAt: new Date("2026-01-02T03:04:05.678Z"),
    startsAt: wallTime("2026-03-05T18:00"),
    endsAt: wallTime("2026-03-05T20:00"),
    title: "Parent Power",
    place: null,
    notes: null,
    url: null,
    cancelled: false,
    ...changed,
  };
}

function feed(...meetings: FeedMeeting[]): string {
  return writeCalendarFeed({ name: "Reuniones — Parent Power", language: "es", meetings });
}

const linesNamed = (text: string, name: string) =>
  readContentLines(text).filter((line) => line.name === name);
const said = (text: string, name: string) =>
  linesNamed(text, name).map(({ value }) => unescapeText(value));

test("a meeting of 5 March 2026, 18:00 to 20:00, is these lines", () => {
  const text = feed(
    meeting({
      sequence: 3,
      title: "Reunión; niños, y más",
      place: "Escuela Peñarrubia",
      notes: "Línea 1\nLínea 2 \\ fin",
      url: "https://portal.test/es/my/meetings",
    }),
  );
  expect(
    text.slice(text.indexOf("BEGIN:VEVENT"), text.indexOf("END:VCALENDAR")).split("\r\n"),
  ).toEqual([
    "BEGIN:VEVENT",
    "UID:m1@portal.test",
    "SEQUENCE:3",
    "DTSTAMP:20260102T030405Z",
    "LAST-MODIFIED:20260102T030405Z",
    "DTSTART;TZID=Europe/London:20260305T180000",
    "DTEND;TZID=Europe/London:20260305T200000",
    "SUMMARY;LANGUAGE=es:Reunión\\; niños\\, y más",
    "LOCATION:Escuela Peñarrubia",
    "DESCRIPTION;LANGUAGE=es:Línea 1\\nLínea 2 \\\\ fin",
    "URL:https://portal.test/es/my/meetings",
    "STATUS:CONFIRMED",
    "TRANSP:OPAQUE",
    "END:VEVENT",
    "",
  ]);
  expect(findCalendarFaults(text)).toEqual([]);
});

test("a feed says its name twice, that it publishes, and to come back after 6 hours", () => {
  const text = feed();
  expect(text.startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n")).toBe(true);
  expect(text.endsWith("END:VCALENDAR\r\n")).toBe(true);
  for (const name of ["NAME", "X-WR-CALNAME"]) {
    expect(said(text, name)).toEqual(["Reuniones — Parent Power"]);
  }
  expect(said(text, "METHOD")).toEqual(["PUBLISH"]);
  expect(linesNamed(text, "REFRESH-INTERVAL")).toMatchObject([
    { value: "PT6H", parameters: [{ name: "VALUE", values: ["DURATION"] }] },
  ]);
  expect(said(text, "X-PUBLISHED-TTL")).toEqual(["PT6H"]);
  expect(findCalendarFaults(text)).toEqual([]);
});

test("London's zone in the feed gives the instants that Temporal gives, either side of 4 changes", () => {
  const offsets = { summer: "+0100", winter: "+0000" };
  const text = feed();
  const [daylight, standard] = [/BEGIN:DAYLIGHT(.*?)END/s, /BEGIN:STANDARD(.*?)END/s].map(
    (part) => part.exec(text)![1]!,
  );
  expect(daylight).toContain(`TZOFFSETTO:${offsets.summer}`);
  expect(daylight).toContain("RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU");
  expect(standard).toContain(`TZOFFSETTO:${offsets.winter}`);
  expect(standard).toContain("RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU");
  const lastSunday = (year: number, month: number) => {
    const last = new Date(Date.UTC(year, month, 0));
    return new Date(last.getTime() - last.getUTCDay() * 86_400_000);
  };
  for (const year of [2026, 2027]) {
    for (const [month, offset] of [
      [3, 1],
      [10, 0],
    ] as const) {
      const day = lastSunday(year, month).toISOString().slice(0, 10);
      const noon = instantOf(wallTime(`${day}T12:00`));
      expect(noon.toISOString()).toBe(`${day}T${String(12 - offset)}:00:00.000Z`);
    }
  }
});

test("a cancelled meeting stays with its UID, marked, and blocks no time", () => {
  const text = feed(meeting({ cancelled: true, sequence: 4 }), meeting({ uid: "m2@portal.test" }));
  expect(said(text, "UID")).toEqual(["m1@portal.test", "m2@portal.test"]);
  expect(said(text, "STATUS")).toEqual(["CANCELLED", "CONFIRMED"]);
  expect(said(text, "TRANSP")).toEqual(["TRANSPARENT", "OPAQUE"]);
  expect(findCalendarFaults(text)).toEqual([]);
});

test("the same meetings give the same bytes", () => {
  expect(feed(meeting())).toBe(feed(meeting()));
});

const FAMILY = "👨‍👩‍👧‍👦";

test.each([
  ["300 ñ", "ñ".repeat(300)],
  ["100 emoji", "🎉".repeat(100)],
  ["40 families of 4 people", FAMILY.repeat(40)],
  ["letters with accents of their own", "e\u0301".repeat(120)],
  ["right to left", "اجتماع أولياء الأمور ".repeat(9)],
  ["an override of direction", "\u202eevil\u202c, ok"],
  ["a line of its own", "Hola\r\nATTENDEE:mailto:x@y.z\r\nEND:VEVENT\r\nBEGIN:VEVENT"],
  ["a folded line of its own", "Hola\r\n X\n\tY\rZ"],
  ["line ends of Unicode", "a\u2028b\u2029c\u0085d\u000be\u000cf"],
  ["control characters", "a\u0000b\u0007c\u001bd\u007fe\u009bf"],
  ["half a character", "a\ud83cb\udf89c"],
  ["commas, semicolons, backslashes", ",;\\,;\\n\\N\\\\n:\"'"],
  ["letters with 60 accents", `a${"\u0301".repeat(60)}`],
  ["nothing", ""],
])("a title, place and name with %s leave no fault and read back", (_, words) => {
  const text = writeCalendarFeed({
    name: words,
    language: "en",
    meetings: [meeting({ title: words, place: words, notes: words })],
  });
  expect(findCalendarFaults(text)).toEqual([]);
  expect(findCalendarFaults(new TextEncoder().encode(text))).toEqual([]);
  for (const name of ["NAME", "SUMMARY", "LOCATION", "DESCRIPTION"]) {
    expect(said(text, name)).toEqual([plainText(words)]);
  }
  expect(text.match(/^BEGIN:VEVENT\r\n/gm)).toHaveLength(1);
});

test("a text that injects a line stays one SUMMARY with three line ends in it", () => {
  const text = feed(meeting({ title: "Hola\r\nATTENDEE:mailto:x@y.z\nA\rB" }));
  expect(linesNamed(text, "ATTENDEE")).toEqual([]);
  expect(said(text, "SUMMARY")).toEqual(["Hola\nATTENDEE:mailto:x@y.z\nA\nB"]);
});

test("no line is folded inside a family of 4 or between a letter and its accent", () => {
  for (const character of [FAMILY, "e\u0301", "🇪🇸"]) {
    const words = `x${character.repeat(90)}`;
    const text = feed(meeting({ title: words }));
    const summary = text.slice(text.indexOf("SUMMARY"), text.indexOf("\r\nSTATUS")).split("\r\n");
    expect(summary.length).toBeGreaterThan(3);
    for (const line of summary.slice(1)) {
      expect(line.slice(1).replaceAll(character, "")).toBe("");
    }
  }
});

test("a line of 75 octets is left whole, one of 76 becomes 75 and 2", () => {
  const summary = "SUMMARY;LANGUAGE=es:";
  const lines = (letters: number) => {
    const text = feed(meeting({ title: "x".repeat(letters) })).split("\r\n");
    const at = text.findIndex((line) => line.startsWith(summary));
    return text.slice(at, at + 2).map((line) => line.length);
  };
  expect(lines(75 - summary.length)).toEqual([75, "STATUS:CONFIRMED".length]);
  expect(lines(76 - summary.length)).toEqual([75, 2]);
});

const anyText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 200 }),
  fc.string({ unit: "grapheme", maxLength: 200 }),
  fc
    .array(fc.constantFrom("\r", "\n", "\r\n", "\\", ";", ",", ":", '"', " ", "\t", "ñ", "🎉", "n"))
    .map((pieces) => pieces.join("")),
);

test("any text survives writing, folding and reading, and leaves no fault", () => {
  fc.assert(
    fc.property(anyText, anyText, (title, place) => {
      const text = feed(meeting({ title, place, notes: title }));
      expect(findCalendarFaults(text)).toEqual([]);
      expect(said(text, "SUMMARY")).toEqual([plainText(title)]);
      expect(said(text, "DESCRIPTION")).toEqual([plainText(title)]);
      expect(said(text, "LOCATION")).toEqual([plainText(place)]);
    }),
  );
});

test("a text of ordinary characters is not changed at all", () => {
  const words = 'Reunión: "niños", 🎉; C:\\n\tfin\nإلى';
  expect(plainText(words)).toBe(words);
});

test("an address is written in ASCII; one with another scheme is a broken promise", () => {
  const text = feed(meeting({ url: "https://portal.test/reunión?a=1;b=2,3" }));
  expect(linesNamed(text, "URL")[0]!.value).toBe("https://portal.test/reuni%C3%B3n?a=1;b=2,3");
  expect(findCalendarFaults(text)).toEqual([]);
  for (const url of ["javascript:alert(1)", "nonsense", "http://", ""]) {
    expect(() => feed(meeting({ url }))).toThrow("Broken promise");
  }
  const injected = feed(meeting({ url: "https://portal.test/\r\nATTENDEE:x" }));
  expect(findCalendarFaults(injected)).toEqual([]);
  expect(linesNamed(injected, "ATTENDEE")).toEqual([]);
});

test("two meetings with one UID, a sequence of -1 and an end before the start are broken promises", () => {
  expect(() => feed(meeting(), meeting())).toThrow("Broken promise");
  expect(() => feed(meeting({ sequence: -1 }))).toThrow("Broken promise");
  expect(() => feed(meeting({ endsAt: wallTime("2026-03-05T18:00") }))).toThrow("Broken promise");
});
