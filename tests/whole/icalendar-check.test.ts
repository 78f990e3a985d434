/** The strict reading of iCalendar finds each fault, on its line, and nothing in a good file. */
import { expect, test } from "vitest";
import {
  findCalendarFaults,
  readContentLines,
  unescapeText,
} from "#tests/setup/icalendar-check.ts";

const GOOD = [
  "BEGIN:VCALENDAR",
  "VERSION:2.0",
  "PRODID:-//Somebody//Else//EN",
  "METHOD:PUBLISH",
  "BEGIN:VTIMEZONE",
  "TZID:Europe/London",
  "BEGIN:STANDARD",
  "DTSTART:19961027T020000",
  "TZOFFSETFROM:+0100",
  "TZOFFSETTO:+0000",
  "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU",
  "END:STANDARD",
  "END:VTIMEZONE",
  "BEGIN:VEVENT",
  "UID:one@example.test",
  "DTSTAMP:20260101T000000Z",
  "DTSTART;TZID=Europe/London:20260305T180000",
  "DTEND;TZID=Europe/London:20260305T200000",
  "SUMMARY;LANGUAGE=es:Hola\\, mundo",
  "SEQUENCE:0",
  "STATUS:CONFIRMED",
  "END:VEVENT",
  "END:VCALENDAR",
];

const file = (lines: readonly string[]) => `${lines.join("\r\n")}\r\n`;
const faultsOf = (text: string | Uint8Array) =>
  findCalendarFaults(text).map(({ line, fault }) => `${String(line)} ${fault}`);

const at = (line: string) => GOOD.indexOf(line);
const put = (line: string, ...others: string[]) => GOOD.toSpliced(at(line), 1, ...others);
const without = (line: string) => put(line);
const after = (line: string, ...others: string[]) => put(line, line, ...others);

const UID = "UID:one@example.test";
const STAMP = "DTSTAMP:20260101T000000Z";
const START = "DTSTART;TZID=Europe/London:20260305T180000";
const END = "DTEND;TZID=Europe/London:20260305T200000";
const SUMMARY = "SUMMARY;LANGUAGE=es:Hola\\, mundo";
const EVENT = GOOD.slice(at("BEGIN:VEVENT"), at("END:VEVENT") + 1);
const ZONE = GOOD.slice(at("BEGIN:VTIMEZONE"), at("END:VTIMEZONE") + 1);

test("a good file has no fault, as text and as octets", () => {
  expect(faultsOf(file(GOOD))).toEqual([]);
  expect(faultsOf(new TextEncoder().encode(file(GOOD)))).toEqual([]);
});

test("folded lines, quoted parameters, days without time and X-names are no faults", () => {
  const lines = after(
    SUMMARY,
    'DESCRIPTION;ALTREP="cid:a;b:c,d":one',
    " two",
    "\tthree",
    'X-OWN;X-A=b,"c;d":anything',
    "CATEGORIES:one,two",
  );
  expect(faultsOf(file(lines))).toEqual([]);
  const days = file(GOOD)
    .replace(START, "DTSTART;VALUE=DATE:20260305")
    .replace(END, "DTEND;VALUE=DATE:20260306");
  expect(faultsOf(days)).toEqual([]);
  const [description] = readContentLines(file(lines)).filter(({ name }) => name === "DESCRIPTION");
  expect(description).toMatchObject({
    value: "onetwothree",
    parameters: [{ values: ["cid:a;b:c,d"] }],
  });
});

test.each<[string, string[]]>([
  ["18 DTEND is not after DTSTART", put(END, "DTEND;TZID=Europe/London:20260305T180000")],
  ["18 DTEND is not after DTSTART", put(END, "DTEND;TZID=Europe/London:20260304T200000")],
  ["18 DTEND is of another kind than DTSTART", put(END, "DTEND:20260305T200000Z")],
  ["18 DTEND is of another kind than DTSTART", put(END, "DTEND;VALUE=DATE:20260306")],
  ["18 DTEND stands beside DURATION", after(END, "DURATION:PT2H")],
  ["17 DTSTART is a floating time", put(START, "DTSTART:20260305T180000")],
  [
    "17 TZID Europe/Paris has no VTIMEZONE",
    put(START, "DTSTART;TZID=Europe/Paris:20260305T180000"),
  ],
  [
    "17 DTSTART has a TZID and is no local time",
    put(START, "DTSTART;TZID=Europe/London:20260305T180000Z"),
  ],
  ["17 DTSTART has a wrong value", put(START, "DTSTART;TZID=Europe/London:20260230T180000")],
  ["17 DTSTART has a wrong value", put(START, "DTSTART;TZID=Europe/London:20260305T240000")],
  ["17 DTSTART has a wrong value", put(START, "DTSTART;TZID=Europe/London:2026-03-05T18:00")],
  ["17 DTSTART and its VALUE do not agree", put(START, "DTSTART:20260305")],
  [
    "17 DTSTART is no PERIOD",
    put(START, "DTSTART;VALUE=PERIOD;TZID=Europe/London:20260305T180000"),
  ],
  ["14 VEVENT has no DTSTART", without(START)],
  ["14 VEVENT has no UID", without(UID)],
  ["14 VEVENT has no DTSTAMP", without(STAMP)],
  ["15 UID is empty", put(UID, "UID:")],
  ["16 DTSTAMP has a wrong value", put(STAMP, "DTSTAMP:20260101T000000")],
  ["16 DTSTAMP has a wrong value", put(STAMP, "DTSTAMP:20260101T006000Z")],
  ["16 DTSTAMP takes no parameter TZID", put(STAMP, "DTSTAMP;TZID=Europe/London:20260101T000000Z")],
  ["17 DTSTAMP stands twice in VEVENT", after(STAMP, STAMP)],
  ["20 SUMMARY stands twice in VEVENT", after(SUMMARY, SUMMARY)],
  ["16 UID stands twice in VEVENT", after(UID, "UID:two@example.test")],
  ["23 UID one@example.test is there twice", after("END:VEVENT", ...EVENT)],
  ["14 TZID Europe/London is there twice", after("END:VTIMEZONE", ...ZONE)],
  ["19 SUMMARY has a wrong escape", put(SUMMARY, "SUMMARY:Hola, mundo")],
  ["19 SUMMARY has a wrong escape", put(SUMMARY, "SUMMARY:Hola; mundo")],
  ["19 SUMMARY has a wrong escape", put(SUMMARY, "SUMMARY:C:\\dir")],
  ["19 SUMMARY has a wrong escape", put(SUMMARY, "SUMMARY:ends in \\")],
  ["19 X-OWN has a wrong escape", put(SUMMARY, "X-OWN:a;b")],
  ["19 LANGUAGE is no language tag", put(SUMMARY, "SUMMARY;LANGUAGE=es_419:Hola")],
  ["19 parameter LANGUAGE stands twice", put(SUMMARY, "SUMMARY;LANGUAGE=es;LANGUAGE=en:Hola")],
  ["19 SUMMARY takes no parameter TZID", put(SUMMARY, "SUMMARY;TZID=Europe/London:Hola")],
  ["19 is no content line", put(SUMMARY, "SUMMARY;LANGUAGE:Hola")],
  ["19 is no content line", put(SUMMARY, 'SUMMARY;ALTREP="cid:Hola')],
  ["19 is no content line", put(SUMMARY, "SUMMARY")],
  ["19 is no content line", put(SUMMARY, "ÑAME:Hola")],
  ["19 is empty", put(SUMMARY, "")],
  ["19 holds a control character", put(SUMMARY, "SUMMARY:a\u0007b")],
  ["19 holds a control character", put(SUMMARY, "SUMMARY:a\u007fb")],
  ["19 holds half a character", put(SUMMARY, "SUMMARY:a\ud83cb")],
  ["19 holds half a character", put(SUMMARY, "SUMMARY:a\ud83c", " \udf89b").with(19, " x")],
  ["19 is 76 octets long", put(SUMMARY, `SUMMARY:${"x".repeat(68)}`)],
  ["19 is 76 octets long", put(SUMMARY, `SUMMARY:${"ñ".repeat(34)}`)],
  ["20 is 76 octets long", put(SUMMARY, "SUMMARY:x", ` ${"y".repeat(75)}`)],
  ["19 SUMMARI is no property here", put(SUMMARY, "SUMMARI:Hola")],
  ["20 SEQUENCE has a wrong value", put("SEQUENCE:0", "SEQUENCE:-1")],
  ["20 SEQUENCE has a wrong value", put("SEQUENCE:0", "SEQUENCE:1.5")],
  ["21 STATUS has a wrong value", put("STATUS:CONFIRMED", "STATUS:DONE")],
  ["21 TRANSP has a wrong value", put("STATUS:CONFIRMED", "TRANSP:NO")],
  ["21 URL has a wrong value", put("STATUS:CONFIRMED", "URL:not an address")],
  ["21 URL has a wrong value", put("STATUS:CONFIRMED", "URL:https://x.test/ñ")],
  ["21 RRULE has a wrong value", put("STATUS:CONFIRMED", "RRULE:INTERVAL=6")],
  [
    "21 RRULE has a wrong value",
    put("STATUS:CONFIRMED", "RRULE:FREQ=WEEKLY;COUNT=2;UNTIL=20260101"),
  ],
  [
    "21 DURATION has a wrong value",
    put("STATUS:CONFIRMED", "DURATION:2 hours")
      .filter((line) => line !== END)
      .toSpliced(17, 0, "X-A:1"),
  ],
  ["1 VCALENDAR has no VERSION", without("VERSION:2.0")],
  ["2 VERSION has a wrong value", put("VERSION:2.0", "VERSION:1.0")],
  ["3 VERSION stands twice in VCALENDAR", after("VERSION:2.0", "VERSION:2.0")],
  ["1 VCALENDAR has no PRODID", without("PRODID:-//Somebody//Else//EN")],
  ["4 CALSCALE has a wrong value", put("METHOD:PUBLISH", "CALSCALE:JULIAN")],
  ["5 METHOD stands twice in VCALENDAR", after("METHOD:PUBLISH", "METHOD:PUBLISH")],
  ["5 REFRESH-INTERVAL needs VALUE=DURATION", after("METHOD:PUBLISH", "REFRESH-INTERVAL:PT6H")],
  [
    "5 REFRESH-INTERVAL has a wrong value",
    after("METHOD:PUBLISH", "REFRESH-INTERVAL;VALUE=DURATION:6H"),
  ],
  [
    "23 METHOD stands after a component",
    [...without("METHOD:PUBLISH").slice(0, -1), "METHOD:PUBLISH", "END:VCALENDAR"].toSpliced(
      3,
      0,
      "X-A:1",
    ),
  ],
  ["1 VCALENDAR holds no component", GOOD.slice(0, 4).concat("END:VCALENDAR")],
  ["1 there are 2 VCALENDAR", [...GOOD, ...GOOD]],
  ["1 there are 0 VCALENDAR", ["BEGIN:VEVENT", "END:VEVENT"]],
  ["1 VEVENT stands outside VCALENDAR", ["BEGIN:VEVENT", "END:VEVENT"]],
  ["24 X-A stands outside VCALENDAR", [...GOOD, "X-A:1"]],
  ["24 END:VCALENDAR ends nothing", [...GOOD, "END:VCALENDAR"]],
  ["1 BEGIN:VCALENDAR has no END", GOOD.slice(0, -1)],
  ["22 END:VCALENDAR inside VEVENT", without("END:VEVENT")],
  [
    "14 VALARMS does not belong into VCALENDAR",
    after("END:VTIMEZONE", "BEGIN:VALARMS", "END:VALARMS"),
  ],
  ["20 VEVENT does not belong into VEVENT", after(SUMMARY, "BEGIN:VEVENT", "END:VEVENT")],
  ["5 VTIMEZONE has no TZID", without("TZID:Europe/London")],
  ["5 VTIMEZONE holds no component", GOOD.toSpliced(6, 6)],
  ["7 STANDARD has no DTSTART", without("DTSTART:19961027T020000")],
  ["7 STANDARD has no TZOFFSETFROM", without("TZOFFSETFROM:+0100")],
  ["7 STANDARD has no TZOFFSETTO", without("TZOFFSETTO:+0000")],
  ["8 DTSTART has a wrong value", put("DTSTART:19961027T020000", "DTSTART:19961027T020000Z")],
  ["9 TZOFFSETFROM has a wrong value", put("TZOFFSETFROM:+0100", "TZOFFSETFROM:+1")],
  ["10 TZOFFSETTO has a wrong value", put("TZOFFSETTO:+0000", "TZOFFSETTO:-0000")],
  [
    "11 RRULE has a wrong value",
    put("RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU", "RRULE:FREQ=YEARLY;BYMONTH=13"),
  ],
  ["1 continues no line", [" x", ...GOOD]],
])("it tells: %s", (fault, lines) => {
  expect(faultsOf(file(lines))).toContain(fault);
});

test("line ends of LF, of CR, and a missing last one are told on their lines", () => {
  expect(faultsOf(GOOD.join("\n") + "\n")).toHaveLength(GOOD.length + 1);
  expect(faultsOf(file(GOOD).replace(`${UID}\r\n`, `${UID}\n`))).toEqual([
    "15 ends in LF without CR",
  ]);
  expect(faultsOf(file(GOOD).replace(`${UID}\r\n`, `${UID}\r`))).toEqual([
    "15 ends in CR without LF",
  ]);
  expect(faultsOf(GOOD.join("\r\n"))).toEqual(["23 the last line does not end in CR LF"]);
});

test("octets folded inside an ñ, octets that are no UTF-8 and a byte order mark are told", () => {
  const octets = Buffer.from(file(put(SUMMARY, "SUMMARY:a\u00f1b")), "utf8");
  const inside = octets.indexOf(0xc3) + 1;
  const folded = Buffer.concat([
    octets.subarray(0, inside),
    Buffer.from("\r\n "),
    octets.subarray(inside),
  ]);
  expect(faultsOf(folded)).toEqual(["19 is not whole UTF-8", "20 is not whole UTF-8"]);
  expect(faultsOf(`\ufeff${file(GOOD)}`)).toContain("1 begins with a byte order mark");
  expect(faultsOf(Buffer.from(`\ufeff${file(GOOD)}`))).toContain("1 begins with a byte order mark");
});

test("an empty file has 2 faults: no end of line and no calendar", () => {
  expect(faultsOf("")).toEqual([
    "1 the last line does not end in CR LF",
    "1 there are 0 VCALENDAR",
  ]);
});

test("escapes are undone one by one: a backslash before an n stays a backslash", () => {
  expect(unescapeText("a\\\\nb\\nc\\Nd\\,e\\;f\\\\")).toBe("a\\nb\nc\nd,e;f\\");
});
