/**
 * A strict reading of iCalendar text against RFC 5545 (and RFC 7986 for NAME and the like).
 *
 * Written from the grammar, not from our writer: it knows nothing of the portal's feed. It is
 * stricter than the RFC where calendar programs differ: a VEVENT has a DTSTART, times are never
 * floating, properties are those of the two RFCs or X-names. Every fault has its line, from 1.
 */
type Fault = { line: number; fault: string };

type Parameter = { name: string; values: string[] };

export type ContentLine = { line: number; name: string; parameters: Parameter[]; value: string };

type Component = {
  line: number;
  name: string;
  properties: ContentLine[];
  components: Component[];
};

type Tell = (line: number, fault: string) => void;

const LONGEST_LINE_OCTETS = 75;

/** Lines of the file without their CR LF. A lone CR or LF is told and then parts lines as well. */
function physicalLines(text: string, tell: Tell): string[] {
  if (!text.endsWith("\r\n")) tell(text.split("\n").length, "the last line does not end in CR LF");
  const pieces = text.split(/(\r\n|\r|\n)/);
  const lines: string[] = [];
  for (let at = 0; at < pieces.length; at += 2) {
    const ending = pieces[at + 1];
    if (ending === undefined && pieces[at] === "") break;
    lines.push(pieces[at] ?? "");
    if (ending === "\n") tell(lines.length, "ends in LF without CR");
    if (ending === "\r") tell(lines.length, "ends in CR without LF");
  }
  return lines;
}

function checkPhysical(lines: readonly string[], tell: Tell): void {
  for (const [index, text] of lines.entries()) {
    const line = index + 1;
    const octets = Buffer.byteLength(text);
    if (octets > LONGEST_LINE_OCTETS) tell(line, `is ${String(octets)} octets long`);
    if (text === "") tell(line, "is empty");
    if (/\p{Surrogate}/u.test(text)) tell(line, "holds half a character");
    if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/.test(text)) {
      tell(line, "holds a control character");
    }
  }
}

/** Content lines, unfolded, each with the number of its first physical line. */
function unfoldLines(lines: readonly string[], tell: Tell): { line: number; text: string }[] {
  const unfolded: { line: number; text: string }[] = [];
  for (const [index, text] of lines.entries()) {
    const before = unfolded.at(-1);
    if (!/^[ \t]/.test(text)) unfolded.push({ line: index + 1, text });
    else if (before === undefined) tell(index + 1, "continues no line");
    else before.text += text.slice(1);
  }
  return unfolded.filter(({ text }) => text !== "");
}

const NAME = /^[A-Za-z0-9-]+/;
const PARAMETER_VALUE = /^(?:"([^"\p{Cc}]*)"|([^";:,\p{Cc}]*))/u;

function readParameter(rest: string): { parameter: Parameter; rest: string } | null {
  const name = NAME.exec(rest)?.[0];
  if (name === undefined || rest[name.length] !== "=") return null;
  const values: string[] = [];
  let left = rest.slice(name.length);
  // The first value stands after "=", each further one after ",".
  while (left.startsWith("=") ? values.length === 0 : left.startsWith(",")) {
    const found = PARAMETER_VALUE.exec(left.slice(1));
    if (found === null) return null;
    values.push(found[1] ?? found[2] ?? "");
    left = left.slice(1 + found[0].length);
  }
  return { parameter: { name: name.toUpperCase(), values }, rest: left };
}

/** name *(";" param) ":" value, or null where the line is none. */
function readContentLine(line: number, text: string): ContentLine | null {
  const name = NAME.exec(text)?.[0];
  if (name === undefined) return null;
  const parameters: Parameter[] = [];
  let rest = text.slice(name.length);
  while (rest.startsWith(";")) {
    const read = readParameter(rest.slice(1));
    if (read === null) return null;
    parameters.push(read.parameter);
    rest = read.rest;
  }
  if (!rest.startsWith(":")) return null;
  return { line, name: name.toUpperCase(), parameters, value: rest.slice(1) };
}

/** The components of the file as a tree below one nameless root. */
function nest(contentLines: readonly ContentLine[], tell: Tell): Component {
  const root: Component = { line: 1, name: "", properties: [], components: [] };
  const open = [root];
  for (const content of contentLines) {
    const { line, name, value } = content;
    const inner = open.at(-1) ?? root;
    if (name === "BEGIN") {
      const component = { line, name: value.toUpperCase(), properties: [], components: [] };
      inner.components.push(component);
      open.push(component);
    } else if (name === "END") {
      if (open.length === 1) tell(line, `END:${value} ends nothing`);
      else if (inner.name !== value.toUpperCase()) tell(line, `END:${value} inside ${inner.name}`);
      if (open.length > 1) open.pop();
    } else if (inner === root) {
      tell(line, `${name} stands outside VCALENDAR`);
    } else {
      if (inner.components.length > 0) tell(line, `${name} stands after a component`);
      inner.properties.push(content);
    }
  }
  for (const { line, name } of open.slice(1)) tell(line, `BEGIN:${name} has no END`);
  return root;
}

// Values ------------------------------------------------------------------------------------

function isDay(text: string): boolean {
  const [, year, month, day] = /^(\d{4})(\d{2})(\d{2})$/.exec(text)?.map(Number) ?? [];
  if (year === undefined || month === undefined || day === undefined) return false;
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1];
  return days !== undefined && day >= 1 && day <= days;
}

function isDateTime(text: string): boolean {
  const [, day = "", time = ""] = /^(\d{8})T(\d{6})Z?$/.exec(text) ?? [];
  return isDay(day) && /^([01]\d|2[0-3])[0-5]\d([0-5]\d|60)$/.test(time);
}

const isUtc = (text: string) => isDateTime(text) && text.endsWith("Z");
const isLocal = (text: string) => isDateTime(text) && !text.endsWith("Z");
const TIME = "T(\\d+H(\\d+M(\\d+S)?)?|\\d+M(\\d+S)?|\\d+S)";
const DURATION = new RegExp(`^[+-]?P(\\d+W|\\d+D(${TIME})?|${TIME})$`);
const isDuration = (text: string) => DURATION.test(text);
const isOffset = (text: string) =>
  /^[+-]([01]\d|2[0-3])[0-5]\d([0-5]\d)?$/.test(text) && !/^-0000(00)?$/.test(text);
const isUri = (text: string) =>
  /^[A-Za-z][A-Za-z0-9+.-]*:(?:[A-Za-z0-9\-._~:/?#[\]@!$&'()*+,;=]|%[0-9A-Fa-f]{2})+$/.test(text);
const isLanguageTag = (text: string) => /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/.test(text);
const isCount = (most: number) => (text: string) => /^\d{1,9}$/.test(text) && Number(text) <= most;
const isOneOf =
  (...words: string[]) =>
  (text: string) =>
    words.includes(text.toUpperCase());
const isText = (text: string) => /^(?:[^\\;,]|\\[\\;,nN])*$/.test(text);
const isTextList = (text: string) => /^(?:[^\\;]|\\[\\;,nN])*$/.test(text);

const RULE_PARTS: Readonly<Record<string, RegExp>> = {
  FREQ: /^(SECONDLY|MINUTELY|HOURLY|DAILY|WEEKLY|MONTHLY|YEARLY)$/,
  UNTIL: /^\d{8}(T\d{6}Z?)?$/,
  COUNT: /^[1-9]\d*$/,
  INTERVAL: /^[1-9]\d*$/,
  BYDAY: /^([+-]?\d{1,2})?(SU|MO|TU|WE|TH|FR|SA)(,([+-]?\d{1,2})?(SU|MO|TU|WE|TH|FR|SA))*$/,
  BYMONTH: /^(0?[1-9]|1[0-2])(,(0?[1-9]|1[0-2]))*$/,
  BYMONTHDAY: /^-?\d{1,2}(,-?\d{1,2})*$/,
  BYSETPOS: /^-?\d{1,3}(,-?\d{1,3})*$/,
  WKST: /^(SU|MO|TU|WE|TH|FR|SA)$/,
};

function isRule(text: string): boolean {
  const parts = text.split(";").map((part) => part.split("="));
  const names = parts.map(([name = ""]) => name);
  const valid = parts.every(
    ([name = "", value = "", ...more]) =>
      more.length === 0 && RULE_PARTS[name]?.test(value) === true,
  );
  const once = new Set(names).size === names.length;
  return (
    valid &&
    once &&
    names.includes("FREQ") &&
    !["COUNT", "UNTIL"].every((name) => names.includes(name))
  );
}

type Kind = { is: (value: string) => boolean; parameters: readonly string[] };

const TEXT: Kind = { is: isText, parameters: ["LANGUAGE", "ALTREP"] };
const TEXTS: Kind = { is: isTextList, parameters: ["LANGUAGE"] };
const BARE_TEXT: Kind = { is: isText, parameters: [] };
const UTC: Kind = { is: isUtc, parameters: [] };
const LOCAL: Kind = { is: isLocal, parameters: [] };
const WHEN: Kind = {
  is: (value) => isDateTime(value) || isDay(value),
  parameters: ["TZID", "VALUE"],
};
const URI: Kind = { is: isUri, parameters: ["VALUE"] };
const ADDRESS: Kind = {
  is: isUri,
  parameters: ["CN", "ROLE", "PARTSTAT", "RSVP", "CUTYPE", "LANGUAGE", "SENT-BY", "DIR"],
};
const bare = (is: (value: string) => boolean): Kind => ({ is, parameters: [] });

type Shape = {
  once: Readonly<Record<string, Kind>>;
  often: Readonly<Record<string, Kind>>;
  required: readonly string[];
  within: readonly string[];
};

const ZONE_CHANGE: Shape = {
  once: {
    DTSTART: LOCAL,
    TZOFFSETFROM: bare(isOffset),
    TZOFFSETTO: bare(isOffset),
    RRULE: bare(isRule),
  },
  often: { TZNAME: TEXT, COMMENT: TEXT, RDATE: WHEN },
  required: ["DTSTART", "TZOFFSETFROM", "TZOFFSETTO"],
  within: [],
};

const CALENDAR: Shape = {
  once: {
    PRODID: BARE_TEXT,
    VERSION: bare((value) => value === "2.0"),
    CALSCALE: bare(isOneOf("GREGORIAN")),
    METHOD: bare((value) => /^[A-Za-z0-9-]+$/.test(value)),
    UID: BARE_TEXT,
    "LAST-MODIFIED": UTC,
    URL: URI,
    COLOR: BARE_TEXT,
    SOURCE: URI,
    "REFRESH-INTERVAL": { is: isDuration, parameters: ["VALUE"] },
  },
  often: { NAME: TEXT, DESCRIPTION: TEXT, CATEGORIES: TEXTS },
  required: ["PRODID", "VERSION"],
  within: ["VTIMEZONE", "VEVENT"],
};

/** The components inside a VCALENDAR; another VCALENDAR inside it is none. */
const SHAPES: Readonly<Record<string, Shape>> = {
  VEVENT: {
    once: {
      UID: BARE_TEXT,
      DTSTAMP: UTC,
      DTSTART: WHEN,
      DTEND: WHEN,
      DURATION: bare(isDuration),
      CLASS: bare(isOneOf("PUBLIC", "PRIVATE", "CONFIDENTIAL")),
      CREATED: UTC,
      "LAST-MODIFIED": UTC,
      DESCRIPTION: TEXT,
      SUMMARY: TEXT,
      LOCATION: TEXT,
      ORGANIZER: ADDRESS,
      PRIORITY: bare(isCount(9)),
      "RECURRENCE-ID": WHEN,
      SEQUENCE: bare(isCount(2 ** 31 - 1)),
      STATUS: bare(isOneOf("TENTATIVE", "CONFIRMED", "CANCELLED")),
      TRANSP: bare(isOneOf("OPAQUE", "TRANSPARENT")),
      URL: URI,
      RRULE: bare(isRule),
      COLOR: BARE_TEXT,
    },
    often: {
      ATTENDEE: ADDRESS,
      CATEGORIES: TEXTS,
      COMMENT: TEXT,
      CONTACT: TEXT,
      EXDATE: WHEN,
      RDATE: WHEN,
      RESOURCES: TEXTS,
    },
    required: ["UID", "DTSTAMP", "DTSTART"],
    within: [],
  },
  VTIMEZONE: {
    once: { TZID: BARE_TEXT, "LAST-MODIFIED": UTC, TZURL: URI },
    often: {},
    required: ["TZID"],
    within: ["STANDARD", "DAYLIGHT"],
  },
  STANDARD: ZONE_CHANGE,
  DAYLIGHT: ZONE_CHANGE,
};

// Properties and components -----------------------------------------------------------------

function parameterOf(content: ContentLine, name: string): string | undefined {
  return content.parameters.find((parameter) => parameter.name === name)?.values[0];
}

function checkParameters(content: ContentLine, known: Kind | null, tell: Tell): void {
  const names = content.parameters.map(({ name }) => name);
  for (const [index, { name, values }] of content.parameters.entries()) {
    if (names.indexOf(name) < index) tell(content.line, `parameter ${name} stands twice`);
    if (known !== null && !known.parameters.includes(name) && !name.startsWith("X-")) {
      tell(content.line, `${content.name} takes no parameter ${name}`);
    }
    if (name === "LANGUAGE" && !(values.length === 1 && values.every(isLanguageTag))) {
      tell(content.line, "LANGUAGE is no language tag");
    }
  }
}

/** The value type that a property says must be that of its value. */
function checkValueType(content: ContentLine, tell: Tell): void {
  const { line, name, value } = content;
  const type = parameterOf(content, "VALUE")?.toUpperCase();
  if (name === "REFRESH-INTERVAL" && type !== "DURATION")
    tell(line, `${name} needs VALUE=DURATION`);
  if (!["DTSTART", "DTEND", "RECURRENCE-ID"].includes(name)) return;
  const isDate = type === "DATE";
  if (type !== undefined && !isDate && type !== "DATE-TIME") tell(line, `${name} is no ${type}`);
  if (isDate !== isDay(value)) tell(line, `${name} and its VALUE do not agree`);
}

function checkProperty(content: ContentLine, shape: Shape, tell: Tell): void {
  const { line, name, value } = content;
  const kind = shape.once[name] ?? shape.often[name] ?? null;
  checkParameters(content, kind, tell);
  if (kind === null) {
    if (!name.startsWith("X-")) tell(line, `${name} is no property here`);
    else if (!isTextList(value)) tell(line, `${name} has a wrong escape`);
    return;
  }
  if (!kind.is(value)) {
    const isWords = kind.is === isText || kind.is === isTextList;
    tell(line, isWords ? `${name} has a wrong escape` : `${name} has a wrong value`);
  }
  if (value === "" && ["UID", "TZID", "PRODID"].includes(name)) tell(line, `${name} is empty`);
  checkValueType(content, tell);
}

function checkComponent(component: Component, shape: Shape, tell: Tell): void {
  const { name, properties, components } = component;
  const seen = new Set<string>();
  for (const property of properties) {
    checkProperty(property, shape, tell);
    if (seen.has(property.name) && property.name in shape.once) {
      tell(property.line, `${property.name} stands twice in ${name}`);
    }
    seen.add(property.name);
  }
  for (const needed of shape.required) {
    if (!seen.has(needed)) tell(component.line, `${name} has no ${needed}`);
  }
  for (const inner of components) {
    const innerShape = SHAPES[inner.name];
    if (!shape.within.includes(inner.name) || innerShape === undefined) {
      tell(inner.line, `${inner.name} does not belong into ${name}`);
    } else {
      checkComponent(inner, innerShape, tell);
    }
  }
  if (shape.within.length > 0 && components.length === 0) {
    tell(component.line, `${name} holds no component`);
  }
}

// The calendar as a whole -------------------------------------------------------------------

function propertyOf(component: Component, name: string): ContentLine | undefined {
  return component.properties.find((property) => property.name === name);
}

function checkTwice(components: readonly Component[], names: string[], tell: Tell): void {
  const seen = new Set<string>();
  for (const component of components) {
    const values = names.map((name) => propertyOf(component, name)?.value ?? "");
    const key = JSON.stringify(values);
    if (seen.has(key)) tell(component.line, `${names[0] ?? ""} ${values[0] ?? ""} is there twice`);
    seen.add(key);
  }
}

function checkZones(events: readonly Component[], zones: ReadonlySet<string>, tell: Tell): void {
  for (const property of events.flatMap(({ properties }) => properties)) {
    const { line, name, value } = property;
    const zone = parameterOf(property, "TZID");
    if (zone !== undefined && !zones.has(zone)) tell(line, `TZID ${zone} has no VTIMEZONE`);
    if (zone !== undefined && !isLocal(value))
      tell(line, `${name} has a TZID and is no local time`);
    if (zone === undefined && ["DTSTART", "DTEND"].includes(name) && isLocal(value)) {
      tell(line, `${name} is a floating time`);
    }
  }
}

function checkEnds(events: readonly Component[], tell: Tell): void {
  for (const event of events) {
    const start = propertyOf(event, "DTSTART");
    const end = propertyOf(event, "DTEND");
    if (start === undefined || end === undefined) continue;
    if (propertyOf(event, "DURATION")) tell(end.line, "DTEND stands beside DURATION");
    const form = ({ value }: ContentLine) => `${String(value.length)}${value.slice(15)}`;
    if (form(start) !== form(end) || parameterOf(start, "TZID") !== parameterOf(end, "TZID")) {
      tell(end.line, "DTEND is of another kind than DTSTART");
    } else if (end.value <= start.value) tell(end.line, "DTEND is not after DTSTART");
  }
}

function checkCalendar(root: Component, tell: Tell): void {
  for (const { line, name } of root.components) {
    if (name !== "VCALENDAR") tell(line, `${name} stands outside VCALENDAR`);
  }
  const calendars = root.components.filter(({ name }) => name === "VCALENDAR");
  if (calendars.length !== 1) tell(1, `there are ${String(calendars.length)} VCALENDAR`);
  for (const calendar of calendars) {
    checkComponent(calendar, CALENDAR, tell);
    const events = calendar.components.filter(({ name }) => name === "VEVENT");
    const zones = calendar.components.filter(({ name }) => name === "VTIMEZONE");
    const names = zones.map((zone) => propertyOf(zone, "TZID")?.value ?? "");
    checkTwice(zones, ["TZID"], tell);
    checkTwice(events, ["UID", "RECURRENCE-ID"], tell);
    checkZones(events, new Set(names), tell);
    checkEnds(events, tell);
  }
}

function contentLinesOf(text: string, tell: Tell): ContentLine[] {
  const lines = physicalLines(text, tell);
  checkPhysical(lines, tell);
  return unfoldLines(lines, tell).flatMap(({ line, text: unfolded }) => {
    const content = readContentLine(line, unfolded);
    if (content === null) tell(line, "is no content line");
    return content === null ? [] : [content];
  });
}

/** Every fault of a file, in order of its lines; a calendar that may be sent out has none. */
export function findCalendarFaults(file: string | Uint8Array): Fault[] {
  const faults: Fault[] = [];
  const tell: Tell = (line, fault) => faults.push({ line, fault });
  if (typeof file !== "string") checkOctets(file, tell);
  const text = typeof file === "string" ? file : Buffer.from(file).toString("utf8");
  if (text.startsWith("\ufeff")) tell(1, "begins with a byte order mark");
  checkCalendar(nest(contentLinesOf(text, tell), tell), tell);
  return faults.sort((one, other) => one.line - other.line);
}

/** Each line by itself is whole UTF-8: nothing was folded inside a character. */
function checkOctets(octets: Uint8Array, tell: Tell): void {
  const lines = Buffer.from(octets).toString("latin1").split("\r\n");
  for (const [index, line] of lines.entries()) {
    const said = Buffer.from(line, "latin1");
    if (!Buffer.from(said.toString("utf8"), "utf8").equals(said)) {
      tell(index + 1, "is not whole UTF-8");
    }
  }
}

/** The unfolded content lines of a file, in order. */
export function readContentLines(text: string): ContentLine[] {
  return contentLinesOf(text, () => undefined);
}

/** What a TEXT value says, escapes undone. */
export function unescapeText(value: string): string {
  return value.replace(/\\([\\;,nN])/g, (_, escaped: string) =>
    escaped.toLowerCase() === "n" ? "\n" : escaped,
  );
}
