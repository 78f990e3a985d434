/** What people and programs put into fields and addresses that nobody expects there. */
import fc from "fast-check";

export const AMOUNTS = [
  ...["1.012", "1,012.5", "£84,33", "-1", "1e3", "0", "0.00", "£", "1,01,2.00", "84.333", "٣٤"],
  ...["NaN", "Infinity", "0x10", "99999999999999999999", "9999999.99", "1 012", "84.33 ", "+5"],
];
export const DATES = ["2026-02-30", "2027-02-29", "0000-00-00", "9999-12-31", "20261231", "-1"];
export const PARTS_OF_DATES = ["0", "29", "31", "32", "13", "2", "-1", "1.5", "99999", "enero", ""];
export const TEXTS = [
  ...["María José Núñez Quispe", "O’Brien-Ñúñez", "👩‍👧‍👦 Ñ 👍🏽", "\u202eסוף\u202c", "\u200b\u200b"],
  ...["a".repeat(10_001), "ñ".repeat(201), "e\u0301".repeat(150), "<script>alert(1)</script>"],
  ...["'; drop table plan; --", "{{name}}", "<link>x</link>", "%00%ff", "a\u0000b", "\u0000"],
  ...["\ud800", "line one\r\nline two", "__proto__", "constructor", "toString", " ", "null", "[]"],
  ...["undefined", "1", "true", "../../etc/passwd", "\ufeffx", "=1+1"],
];
export const IDS = [
  ...["0", "1", "-1", "no-such-id", "0123456789abcdef", "zzzzzzzzzzzzzzzz", "0123456789ABCDEF"],
  ...["00000000-0000-0000-0000-000000000000", "new", "constructor", "__proto__", "a".repeat(2_000)],
  ...["1 or 1=1", "ñ", "👍", "a\u0000b", ".", "..", "%", "1e3", "9999999999999999999999"],
];
export const NAMES = [
  ...["__proto__", "constructor", "toString", "draft", "done", "page", "to", "id", "a-day"],
  ...["__proto__-day", "constructor-month", "first-day", "x[]", "a.b", "", "value", "token"],
];

const ANY = [...AMOUNTS, ...DATES, ...PARTS_OF_DATES, ...TEXTS, ...IDS];

/** Any value: one of those above, or made up of any characters. */
export const anyValue = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...ANY) },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 60 }) },
);

/** Queries that no form of the portal sends. */
export const BROKEN_QUERIES = [
  ...["%", "%zz=1", "a=%E0%A4%A", "a=%00", "=", "&&&", "a=1&a=2&a=3", "__proto__=1", "a[b]=1"],
  ...["page=-1", "page=0", "page=1.5", "page=99999999999999999999", "page=1e9", "page=x", "page="],
  ...["_data=root", "_routes=x", "index", "done=__proto__", "done=constructor", "id=%ff", "q=%00"],
  ...["to=//evil.example", "to=https://evil.example", "to=/%5Cevil.example", "from=zzz"],
  ...[`x=${"a".repeat(4_000)}`, "children=9&count=0", "first=2026-02-30", "count=1e3&every=day"],
  ...["first-day=31&first-month=2&first-year=2027", "children=1&children=8", "whole=maybe"],
  ...["day=2026-13-01", "from=2027-01-01&to=2026-01-01", "standing=overdue&standing=settled"],
  ...["search=%E2%80%AE", "search=%25%5F", "q=%27%20or%201=1", "sort=constructor", "after=zzz"],
];
