/**
 * Meetings as iCalendar (RFC 5545) for Apple, Google and Outlook.
 *
 * Times go in and come out as wall time with the London zone's own definition beside them, so no
 * machine's zone can move a meeting. No line is longer than 75 octets, no text can start a line
 * of its own, and the same meetings give the same bytes.
 */
import type { Language } from "#app/i18n/languages.ts";
import { assert } from "#app/shared/assert.ts";
import type { WallTime } from "./meeting-time.ts";

export type FeedMeeting = Readonly<{
  /** Never changes while the meeting lives: calendars know it by this. */
  uid: string;
  /** Rises with every change. */
  sequence: number;
  changedAt: Date;
  startsAt: WallTime;
  endsAt: WallTime;
  title: string;
  place: string | null;
  notes: string | null;
  /** An http or https address. */
  url: string | null;
  /** A cancelled meeting stays in the feed: one that vanished would stay in people's calendars. */
  cancelled: boolean;
}>;

export type CalendarFeed = Readonly<{
  name: string;
  /** The language that name, titles and notes are written in. */
  language: Language;
  meetings: readonly FeedMeeting[];
}>;

const LONGEST_LINE_OCTETS = 75;
const FRESH_FOR = "PT6H";
const ZONE = "Europe/London";

/** The law since October 1996: clocks change on the last Sundays of March and October, 01:00 UTC. */
const LONDON = [
  "BEGIN:VTIMEZONE",
  `TZID:${ZONE}`,
  "BEGIN:DAYLIGHT",
  "DTSTART:19810329T010000",
  "TZOFFSETFROM:+0000",
  "TZOFFSETTO:+0100",
  "TZNAME:BST",
  "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
  "END:DAYLIGHT",
  "BEGIN:STANDARD",
  "DTSTART:19961027T020000",
  "TZOFFSETFROM:+0100",
  "TZOFFSETTO:+0000",
  "TZNAME:GMT",
  "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU",
  "END:STANDARD",
  "END:VTIMEZONE",
];

/** What a calendar can show of a text: every kind of line end is one, other controls are gone. */
export function plainText(text: string): string {
  return text
    .replace(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/g, "\n")
    .replace(/[\u0000-\u0008\u000e-\u001f\u007f-\u009f]/g, "")
    .replace(/\p{Surrogate}/gu, "\ufffd");
}

function escapeText(text: string): string {
  return plainText(text)
    .replace(/[\\;,]/g, "\\$&")
    .replace(/\n/g, "\\n");
}

function octetsOf(text: string): number {
  let octets = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    octets += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return octets;
}

const CHARACTERS = new Intl.Segmenter("en", { granularity: "grapheme" });

/** What a reader sees as one character; its code points where even one is too long for a line. */
function piecesOf(line: string): string[] {
  if (octetsOf(line) === line.length) return [...line];
  return [...CHARACTERS.segment(line)].flatMap(({ segment }) =>
    octetsOf(segment) < LONGEST_LINE_OCTETS ? [segment] : [...segment],
  );
}

function fold(line: string): string {
  if (octetsOf(line) <= LONGEST_LINE_OCTETS) return line;
  let folded = "";
  let octets = 0;
  for (const piece of piecesOf(line)) {
    const size = octetsOf(piece);
    if (octets + size > LONGEST_LINE_OCTETS) {
      folded += "\r\n ";
      octets = 1;
    }
    folded += piece;
    octets += size;
  }
  return folded;
}

function utc(moment: Date): string {
  return moment.toISOString().replace(/[-:]|\.\d{3}/g, "");
}

function local(wall: WallTime): string {
  return `${wall.replace(/[-:]/g, "")}00`;
}

/** An address as RFC 3986 writes it; anything but http and https is a broken promise. */
function addressOf(url: string): string {
  assert(/^https?:/i.test(url) && URL.canParse(url), `${JSON.stringify(url)} is a web address`);
  return new URL(url).href;
}

function linesOf(meeting: FeedMeeting, language: Language): string[] {
  const { sequence, startsAt, endsAt, place, notes, url, cancelled } = meeting;
  assert(Number.isInteger(sequence) && sequence >= 0, "a sequence counts from 0");
  assert(startsAt < endsAt, "a meeting ends after it begins");
  const changedAt = utc(meeting.changedAt);
  return [
    "BEGIN:VEVENT",
    `UID:${escapeText(meeting.uid)}`,
    `SEQUENCE:${String(sequence)}`,
    `DTSTAMP:${changedAt}`,
    `LAST-MODIFIED:${changedAt}`,
    `DTSTART;TZID=${ZONE}:${local(startsAt)}`,
    `DTEND;TZID=${ZONE}:${local(endsAt)}`,
    `SUMMARY;LANGUAGE=${language}:${escapeText(meeting.title)}`,
    ...(place === null ? [] : [`LOCATION:${escapeText(place)}`]),
    ...(notes === null ? [] : [`DESCRIPTION;LANGUAGE=${language}:${escapeText(notes)}`]),
    ...(url === null ? [] : [`URL:${addressOf(url)}`]),
    `STATUS:${cancelled ? "CANCELLED" : "CONFIRMED"}`,
    `TRANSP:${cancelled ? "TRANSPARENT" : "OPAQUE"}`,
    "END:VEVENT",
  ];
}

/** The feed as text, to be sent as `text/calendar; charset=utf-8`. UIDs must differ. */
export function writeCalendarFeed({ name, language, meetings }: CalendarFeed): string {
  const uids = new Set(meetings.map(({ uid }) => uid));
  assert(uids.size === meetings.length, "every meeting has a UID of its own");
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Parent Power//Portal//EN",
    "CALSCALE:GREGORIAN",
    "METHOD:PUBLISH",
    `NAME;LANGUAGE=${language}:${escapeText(name)}`,
    `X-WR-CALNAME:${escapeText(name)}`,
    `X-WR-TIMEZONE:${ZONE}`,
    `REFRESH-INTERVAL;VALUE=DURATION:${FRESH_FOR}`,
    `X-PUBLISHED-TTL:${FRESH_FOR}`,
    ...LONDON,
    ...meetings.flatMap((meeting) => linesOf(meeting, language)),
    "END:VCALENDAR",
  ];
  return `${lines.map(fold).join("\r\n")}\r\n`;
}
