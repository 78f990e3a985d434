/** Performs the beginning: the staff with their roles, the pots, and what funders paid in. */
import { grantRole } from "#app/modules/identity/change-role.server.ts";
import { createPerson } from "#app/modules/identity/person-store.server.ts";
import { createGrant } from "#app/modules/identity/role-store.server.ts";
import { fundPot } from "#app/modules/pots/fund-pot.server.ts";
import { openPot } from "#app/modules/pots/open-pot.server.ts";
import { instantInLondon } from "#app/shared/london-time.ts";
import { assert } from "#app/shared/assert.ts";
import { addDays, todayInLondon, type CalendarDate } from "#app/shared/calendar-date.ts";
import { newId } from "#app/shared/id.ts";
import { collectionDate } from "#app/shared/working-days.ts";
import { contextAt, type Performance } from "./performance.server.ts";
import { CONTRIBUTIONS, POT_KEYS, POTS, type Contribution } from "./pots.ts";
import { FIRST_ADMINISTRATORS, STAFF, STAFF_KEYS, type StaffKey } from "./staff.ts";

/** Days before the story's today on which the demonstration's portal opened. */
const OPENED_DAYS_AGO = 460;

export function openingMoment(today: CalendarDate): Date {
  return instantInLondon(collectionDate(addDays(today, -OPENED_DAYS_AGO)), { hour: 9, minute: 0 });
}

/** The first administrators are there; they grant the others their roles. */
export async function performOpening(performance: Performance, at: Date): Promise<void> {
  for (const key of STAFF_KEYS) await addStaff(performance, key, at);
  const finance = contextAt(performance, "finance-a", at);
  for (const key of POT_KEYS) {
    const opened = await openPot(finance, { token: newId(), ...POTS[key] });
    assert(opened.ok, "an empty portal takes any pot");
    performance.pots.set(key, opened.value);
  }
}

async function addStaff(performance: Performance, key: StaffKey, at: Date): Promise<void> {
  const { tx, people } = performance;
  const { fullName, role } = STAFF[key];
  const email = `${key.replace("-", ".")}@example.org`;
  const isFirst = (FIRST_ADMINISTRATORS as readonly string[]).includes(key);
  const createdById = isFirst ? null : (people.get("administrator-a")?.personId ?? null);
  const language = "en";
  const person = { fullName, email, language, invented: true, createdAt: at, createdById } as const;
  const personId = await createPerson(tx, person);
  people.set(key, { personId, fullName, roles: [role], sessionId: null });
  if (isFirst) {
    await createGrant(tx, { personId, role, byId: null, at });
    return;
  }
  const administrator = contextAt(performance, "administrator-a", at);
  const granted = await grantRole(administrator, { token: newId(), personId, role, reason: "" });
  assert(granted.ok, "an administrator grants a role");
}

/** The contributions, each with the moment at which finance recorded it. */
export function contributionsUntil(
  today: CalendarDate,
): { at: Date; contribution: Contribution }[] {
  return CONTRIBUTIONS.map((contribution) => ({
    contribution,
    at: instantInLondon(collectionDate(addDays(today, -contribution.daysAgo)), {
      hour: 10,
      minute: 30,
    }),
  }));
}

export async function performContribution(
  performance: Performance,
  at: Date,
  { pot, amount, reference }: Contribution,
): Promise<void> {
  const funded = await fundPot(contextAt(performance, "finance-b", at), {
    token: newId(),
    potId: performance.pots.get(pot) ?? "",
    amount,
    receivedOn: todayInLondon(at),
    reference,
  });
  assert(funded.ok, "an open pot takes money");
}
