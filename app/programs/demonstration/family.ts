/**
 * Invented families: who borrows, how to reach them, and their children.
 *
 * Addresses are nobody's (example.org, made-up streets, a postcode area that does not exist);
 * telephone numbers are from the ranges that Ofcom keeps free for drama.
 */
import type { Language } from "#app/i18n/languages.ts";
import type { ContactWay } from "#app/modules/households/contact-details.ts";
import type { Role } from "#app/modules/identity/permissions.ts";
import { addDays, addYears, type CalendarDate } from "#app/shared/calendar-date.ts";
import { drawing, type Draw } from "./draw.ts";
import { NAMES, demoName, surnamesOf } from "./names.ts";

export type DemoChild = Readonly<{ fullName: string; bornOn: CalendarDate }>;

export type Family = Readonly<{
  /** Names the family within the demonstration's history. */
  key: string;
  fullName: string;
  /** Null where the family is reached by telephone only. */
  email: string | null;
  phone: string;
  language: Language;
  address: string;
  postcode: string;
  contactBy: ContactWay;
  safeContact: string;
  /** Eldest first. */
  children: readonly DemoChild[];
  /** Staff may be parents too. */
  role: Role | null;
}>;

export type FamilyOrder = Readonly<{
  language: Language;
  children: number;
  fullName?: string;
  /** Two parents may share one. */
  email?: string | null;
  contactBy?: ContactWay;
  safeContact?: string;
  /** The eldest child's birth, where the story is about it. */
  bornOn?: CalendarDate;
  /** How many of the children, from the eldest, the first plan is for; all unless it says so. */
  firstPlan?: number;
  role?: Role;
}>;

const STREETS = ["Invented Street", "Made-up Road", "Pretend Lane", "Storybook Court", "Demo Row"];

/** The family of that number; the same number and order make the same family. */
export function inventFamily(number: number, order: FamilyOrder, today: CalendarDate): Family {
  const draw = drawing(1000 + number);
  const { language, role = null, safeContact = "" } = order;
  const fullName = order.fullName ?? inventName(number, language);
  const email =
    order.email === undefined ? `${mailName(fullName)}${number}@example.org` : order.email;
  return {
    key: `family-${number}`,
    fullName,
    email,
    phone: `07700 900${String(number).padStart(3, "0")}`,
    language,
    address: `${draw.between(1, 120)} ${draw.pick(STREETS)}, London`,
    postcode: `ZZ${draw.between(1, 9)} ${draw.between(1, 9)}ZZ`,
    contactBy: order.contactBy ?? (email === null ? "phone" : "email"),
    safeContact,
    children: inventChildren(number, order, { fullName, today, draw }),
    role,
  };
}

function inventName(number: number, language: Language): string {
  const { parents, surnames } = NAMES[language];
  const given = parents[number % parents.length] ?? "";
  return demoName(given, surnames[(number * 5) % surnames.length] ?? "");
}

function mailName(fullName: string): string {
  return fullName
    .normalize("NFD")
    .replace(/[^a-z ]/gi, "")
    .toLowerCase()
    .split(" ")
    .filter((word) => word !== "demo")
    .slice(0, 2)
    .join(".");
}

/** Between 3 and 16 years old, none of them twins. */
function inventChildren(
  number: number,
  { language, children, bornOn }: FamilyOrder,
  { fullName, today, draw }: { fullName: string; today: CalendarDate; draw: Draw },
): DemoChild[] {
  const given = NAMES[language].children;
  const eldest = Math.max(draw.between(5, 16), 2 + children * 3);
  return Array.from({ length: children }, (_, index) => ({
    fullName: demoName(given[(number * 3 + index * 7) % given.length] ?? "", surnamesOf(fullName)),
    bornOn:
      index === 0 && bornOn !== undefined
        ? bornOn
        : addDays(addYears(today, -(eldest - index * 3)), -draw.between(1, 360)),
  }));
}
