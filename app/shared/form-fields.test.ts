/** What typed fields become: names that are names, and a refusal that names what is missing. */
import { expect, test } from "vitest";
import {
  choiceField,
  dateField,
  fullNameField,
  idField,
  textField,
  versionField,
} from "./form-fields.ts";

test.each(["Ana María Nuñez", "李小龍", "محمد", "O’Neill", "X Æ 12"])(
  "%s is a full name",
  (name) => {
    expect(fullNameField().parse(name)).toBe(name);
  },
);

test.each(["😀", "12", "…", "- -", "👩‍👧"])(
  "%s has no letter of any script: nobody's name",
  (name) => {
    expect(fullNameField().safeParse(name).error?.issues[0]?.message).toBe("name-without-letter");
  },
);

test("a field that was left empty is refused by its own name", () => {
  const reasons = [
    fullNameField().safeParse(" \u200f "),
    fullNameField("child-name-missing").safeParse(undefined),
    textField({ max: 5, missing: "reason-missing" }).safeParse(""),
    choiceField(["yes"], "care-missing").safeParse("no"),
    idField("adviser-missing").safeParse(""),
  ].map(({ error }) => error?.issues[0]?.message);
  expect(reasons).toEqual([
    ...["full-name-missing", "child-name-missing", "reason-missing"],
    ...["care-missing", "adviser-missing"],
  ]);
  expect(textField({ max: 5, optional: true }).parse(" ")).toBe("");
});

test("a year in two digits is asked for by an example that fits: 2015 of a child's birth", () => {
  const typed = { day: "27", month: "marzo", year: "15" };
  expect(dateField({ birth: true }).safeParse(typed).error?.issues[0]).toMatchObject({
    message: "birth-year-four-digits",
    params: { boxes: "year" },
  });
  expect(dateField().safeParse(typed).error?.issues[0]?.message).toBe("date-year-four-digits");
  expect(dateField({ birth: true }).parse({ ...typed, year: "2015" })).toBe("2015-03-27");
});

test("a version that no page ever showed is an old or broken page: 7 texts; 0 counts where it may", () => {
  const read = (text: unknown, field = versionField()) => {
    const result = field.safeParse(text);
    return result.success ? result.data : result.error.issues[0]?.message;
  };
  expect(["1", "42", "999999999"].map((text) => read(text))).toEqual([1, 42, 999_999_999]);
  const stale = [undefined, "", "0", "-1", "1.5", " 1", "1000000000"].map((text) => read(text));
  expect(new Set(stale)).toEqual(new Set(["form-stale"]));
  expect(read("0", versionField({ first: 0 }))).toBe(0);
});
