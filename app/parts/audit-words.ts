/** What the audit log holds, in the words of the page's language: commands, fields, values. */
import type { Text } from "#app/i18n/portal-context.tsx";
import { isTextKey } from "#app/i18n/translator.ts";
import { sortOf } from "#app/modules/audit/audit-fields.ts";
import type { Change } from "#app/modules/audit/changes.ts";
import { parseCalendarDate } from "#app/shared/calendar-date.ts";
import { pence } from "#app/shared/money.ts";

/** Names of records by their ids; an id without one is shown as it is. */
type Names = Readonly<Record<string, string>>;

/** Groups of texts that hold a field's choices; what has no words elsewhere has them in records. */
const CHOICES: Readonly<Record<string, readonly string[]>> = {
  language: ["portal:languages"],
  wordsIn: ["portal:languages"],
  keptWhenIn: ["portal:languages"],
  conditionsLanguage: ["portal:languages"],
  roles: ["portal:roles"],
  contactBy: ["plans:contact-by"],
  paydayEvery: ["plans:every"],
  every: ["plans:every"],
  outcome: ["plans:outcome"],
  status: ["plans:standing", "settings:fees.statuses"],
  method: ["money:method"],
  kind: ["money:pots.kind"],
};

export function commandWords({ t }: Text, command: string): string {
  const key = `records:commands.${command}`;
  return isTextKey(key) ? t(key) : command;
}

export function kindWords({ t }: Text, kind: string): string {
  const key = `records:kinds.${kind}`;
  return isTextKey(key) ? t(key) : kind;
}

/** The name of a field as it stands within a sentence. */
export function fieldWords({ t }: Text, field: string): string {
  const key = `records:fields.${field}`;
  return isTextKey(key) ? t(key) : field;
}

const LONGEST_VALUE = 200;
/** Read nowhere else once they are corrected. */
const SHOWN_WHOLE = ["words"];

/** A value of a field; what cannot be read as the field says is shown as it was written. */
export function valueWords(text: Text, field: string, value: string, names: Names = {}): string {
  const said = {
    money: () => (/^-?\d{1,12}$/.test(value) ? text.money(pence(Number(value))) : null),
    day: () => dayWords(text, value),
    instant: () => instantWords(text, value),
    "yes-no": () => yesNo(text, value),
    choice: () => choiceWords(text, field, value),
    record: () => names[value] ?? null,
    text: () => null,
  }[sortOf(field)]();
  if (said !== null) return said;
  const isCut = value.length > LONGEST_VALUE && !SHOWN_WHOLE.includes(field);
  return isCut ? `${value.slice(0, LONGEST_VALUE)}…` : value;
}

function dayWords({ date }: Text, value: string): string | null {
  const day = parseCalendarDate(value);
  return day === null ? null : date(day);
}

function instantWords({ instant }: Text, value: string): string | null {
  const at = new Date(value);
  return Number.isNaN(at.getTime()) ? null : instant(at);
}

function yesNo({ t }: Text, value: string): string | null {
  if (value === "true") return t("records:audit.yes");
  return value === "false" ? t("records:audit.no") : null;
}

/** One choice or several, each in its words. */
function choiceWords({ t }: Text, field: string, value: string): string {
  const groups = CHOICES[field] ?? [];
  const wordsOf = (choice: string) => {
    const elsewhere = groups.map((group) => `${group}.${choice}`);
    const key = [...elsewhere, `records:choices.${choice}`].find(isTextKey);
    return key === undefined ? choice : t(key);
  };
  return value.split(", ").map(wordsOf).join(", ");
}

/** "Amount: £100.00", or from what to what. */
export function changeWords(text: Text, change: Change, names: Names): string {
  const { t } = text;
  const { field, before, after } = change;
  const shown = (value: string | null) =>
    value === null || value === ""
      ? t("records:audit.nothing")
      : valueWords(text, field, value, names);
  const name = capital(fieldWords(text, field));
  if (before === null) return t("records:audit.value", { field: name, value: shown(after) });
  return t("records:audit.change", { field: name, before: shown(before), after: shown(after) });
}

function capital(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}
