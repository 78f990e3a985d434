/** The forms of places: an offer, a parent's wish, and what was used. */
import { z } from "zod";
import {
  addressDateField,
  checkboxField,
  choiceField,
  dateField,
  idField,
  moneyField,
  textField,
  tokenField,
  wholeNumberField,
} from "#app/shared/form-fields.ts";
import { moneyToText } from "#app/shared/money.ts";
import { toParts, type CalendarDate } from "#app/shared/calendar-date.ts";
import { OFFER_KINDS, type PlaceOffer } from "./place-offer.ts";
import { MOST_PLACES } from "./place-request.ts";

const LONGEST_TITLE = 120;
const MOST_OFFERED = 10_000;

const versionField = wholeNumberField({ min: 1, max: 999_999_999 });

const offer = z.object({
  token: tokenField(),
  kind: choiceField(OFFER_KINDS, "offer-kind-missing"),
  titleEn: textField({ max: LONGEST_TITLE, missing: "title-en-missing" }),
  titleEs: textField({ max: LONGEST_TITLE, missing: "title-es-missing" }),
  offered: wholeNumberField({ min: 1, max: MOST_OFFERED }),
  value: moneyField({ optional: true }),
  deadlineOn: dateField(),
  happensOn: addressDateField(),
});

function factsOf({ value, ...typed }: Omit<z.output<typeof offer>, "token">) {
  const { kind, titleEn, titleEs, offered, deadlineOn, happensOn } = typed;
  return { kind, titleEn, titleEs, offered, valuePence: value, deadlineOn, happensOn };
}

export const newOfferForm = offer.transform(({ token, ...typed }) => ({
  token,
  facts: factsOf(typed),
}));

export const changeOfferForm = offer
  .extend({ version: versionField })
  .transform(({ token, version, ...typed }) => ({ token, version, facts: factsOf(typed) }));

/** An offer as the fields of its form hold it. */
export function offerValues(one: PlaceOffer): Record<string, string> {
  const { kind, titleEn, titleEs, offered, valuePence, deadlineOn, happensOn, version } = one;
  return {
    ...{ kind, titleEn, titleEs, offered: String(offered), version: String(version) },
    value: valuePence === null ? "" : moneyToText(valuePence),
    ...boxes("deadlineOn", deadlineOn),
    ...(happensOn !== null && boxes("happensOn", happensOn)),
  };
}

function boxes(name: string, date: CalendarDate): Record<string, string> {
  const { day, month, year } = toParts(date);
  return {
    [`${name}-day`]: String(day),
    [`${name}-month`]: String(month),
    [`${name}-year`]: String(year),
  };
}

export const askForm = z.object({
  token: tokenField(),
  places: wholeNumberField({ min: 1, max: MOST_PLACES, missing: "places-missing" }),
  fewer: checkboxField(),
});

/** Staff write down what a parent said. In page order, as its mistakes are told. */
export const writeDownForm = z.object({
  personId: idField("asker-missing"),
  ...askForm.shape,
});

/** A parent gives up what they asked for, or were given. */
export const giveUpForm = z.object({ token: tokenField(), act: z.enum(["withdraw", "hand-back"]) });

export const usedForm = z.object({
  token: tokenField(),
  version: versionField,
  used: wholeNumberField({ min: 0, max: MOST_PLACES }),
});
