/** An empty demonstration is filled once, by the portal's own verbs, and its books agree. */
import { beforeAll, expect, test } from "vitest";
import { translationState } from "#app/i18n/two-texts.ts";
import { DOORS, type Door } from "#app/modules/identity/demonstration-doors.ts";
import { findPersonBehind } from "#app/modules/identity/door-store.server.ts";
import { STAGES } from "#app/modules/cohorts/membership.ts";
import { listRounds } from "#app/modules/listening/concern-store.server.ts";
import { countThemes } from "#app/modules/listening/theme-counts.ts";
import { toMaterial } from "#app/modules/training/material-store.server.ts";
import { PLAN_STATUSES } from "#app/modules/payment-plans/plan-lifecycle.ts";
import { checkBooks } from "#app/modules/payments/check-books.server.ts";
import { database, type Database } from "#app/platform/database.server.ts";
import { fillDemonstration } from "#app/programs/demonstration/fill-demonstration.server.ts";
import { newId } from "#app/shared/id.ts";

const NOW = new Date("2026-11-22T09:00:00Z");

let db: Database;

beforeAll(async () => {
  db = await database();
  const { filled } = await fillDemonstration(db, NOW);
  expect(filled).toBe(true);
}, 600_000);

test("a second start fills nothing", async () => {
  const people = await db.reader.person.count();
  expect(await fillDemonstration(db, NOW)).toEqual({ filled: false, plans: 0 });
  expect(await db.reader.person.count()).toBe(people);
});

test("more than 120 plans, in every status, about half of the families in each language", async () => {
  const plans = await db.reader.paymentPlan.groupBy({ by: ["status"], _count: true });
  expect(plans.map(({ status }) => status).sort()).toEqual([...PLAN_STATUSES].sort());
  const count = await db.reader.paymentPlan.count();
  expect(count).toBeGreaterThan(120);
  const spanish = await db.reader.person.count({
    where: { language: "es", household: { isNot: null } },
  });
  expect(spanish / count).toBeGreaterThan(0.4);
  expect(spanish / count).toBeLessThan(0.6);
});

test("everybody is marked as invented, and by name too", async () => {
  expect(await db.reader.person.count({ where: { invented: false } })).toBe(0);
  expect(
    await db.reader.person.count({ where: { NOT: { fullName: { contains: "Demo " } } } }),
  ).toBe(0);
});

test("the books agree to the penny: trial balance 0, every projection equal to its rebuild", async () => {
  const { faults, entries } = await checkBooks(db.reader);
  expect(faults).toEqual([]);
  expect(entries).toBeGreaterThan(300);
});

test("some plans are overdue, some have a surplus, and unknown money waits in suspense", async () => {
  const balances = await db.reader.planBalance.findMany();
  const overdue = balances.filter(
    ({ oldestUnpaidCollectOn }) => (oldestUnpaidCollectOn ?? "9999") < "2026-11-22",
  );
  expect(overdue.length).toBeGreaterThan(5);
  expect(balances.filter(({ surplusPence }) => surplusPence > 0).length).toBeGreaterThan(1);
  const unknown = await db.reader.payment.count({ where: { planId: null, reversal: null } });
  expect(unknown).toBe(2);
});

test("nothing is dated today or later, and mail waits in both languages", async () => {
  const { _max } = await db.reader.auditEntry.aggregate({ _max: { at: true } });
  expect(_max.at?.getTime()).toBeLessThan(NOW.getTime());
  const mail = await db.reader.outboxMessage.groupBy({ by: ["language"], _count: true });
  expect(mail.map(({ language }) => language).sort()).toEqual(["en", "es"]);
});

test("people were invited and reminded in both languages, and the 3 answers were given", async () => {
  for (const kind of ["invitation", "reminder"]) {
    const where = { kind: `replies:mail.${kind}` };
    const mail = await db.reader.outboxMessage.groupBy({ by: ["language"], where, _count: true });
    expect(mail.map(({ language }) => language).sort(), kind).toEqual(["en", "es"]);
  }
  const replies = await db.reader.reply.groupBy({ by: ["answer"], _count: true });
  expect(replies.map(({ answer }) => answer).sort()).toEqual(["maybe", "no", "yes"]);
  const newest = await db.reader.outboxMessage.findMany({
    where: { channel: "email" },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: 50,
  });
  expect(newest.filter(({ body }) => body.includes("/reply/")).length).toBeGreaterThan(0);
});

test("each of the 13 doors leads to somebody, those of families to the ones with most to see", async () => {
  const behind = new Map<Door, string>();
  for (const door of DOORS) {
    const id = await findPersonBehind(db.reader, door);
    expect(id, door).not.toBeNull();
    behind.set(door, id!);
  }
  expect(behind.size).toBe(13);
  const plansOf = (door: Door) =>
    db.reader.paymentPlan.findMany({
      where: { borrowerId: behind.get(door)! },
      include: { balance: true },
    });
  const [english] = await plansOf("family-en");
  expect(english?.status).toBe("active");
  expect(english?.balance?.paidCount).toBe(4);
  expect(english?.balance?.oldestUnpaidCollectOn).toBe("2026-11-10");
  const [spanish] = await plansOf("family-es");
  expect(spanish?.status).toBe("active");
  expect(spanish?.balance?.nextDueOn).toBe("2026-11-26");
  expect((await plansOf("agreement-es")).map(({ status }) => status)).toEqual(["approved"]);
  expect(await plansOf("newcomer")).toEqual([]);
});

test("7 cohorts, 1 of them ended, with members in all 6 stages, and 1 full with people waiting", async () => {
  const cohorts = await db.reader.cohort.findMany({ include: { memberships: true } });
  expect(cohorts).toHaveLength(7);
  expect(cohorts.filter(({ closedAt }) => closedAt !== null)).toHaveLength(1);
  const stages = new Set(
    cohorts.flatMap(({ memberships }) => memberships.map(({ stage }) => stage)),
  );
  expect([...stages].sort()).toEqual([...STAGES].sort());
  const seated = ({ memberships }: (typeof cohorts)[number]) =>
    memberships.filter(({ stage }) => stage === "enrolled" || stage === "active").length;
  expect(cohorts.every((cohort) => seated(cohort) <= cohort.capacity)).toBe(true);
  const full = cohorts.filter((cohort) => seated(cohort) === cohort.capacity);
  expect(full).toHaveLength(1);
  expect(full[0]!.memberships.some(({ stage }) => stage === "waitlisted")).toBe(true);
});

test("6 sessions, 1 archived; of 4 materials 1 is out of date and 2 are in 1 language", async () => {
  const sessions = await db.reader.trainingSession.findMany({ include: { materials: true } });
  expect(sessions).toHaveLength(6);
  expect(sessions.filter(({ archivedAt }) => archivedAt !== null)).toHaveLength(1);
  const states = sessions
    .flatMap(({ materials }) => materials)
    .map((material) => translationState(toMaterial(material)));
  const expected = ["current", "missing", "missing", "out-of-date"];
  expect(states.toSorted()).toEqual(expected);
});

test("2 next meetings are arranged: 1 has all that it needs, 1 has neither host nor room", async () => {
  const arranged = await db.reader.arrangement.findMany({
    include: { meeting: { include: { agenda: true } } },
  });
  const ready = arranged.filter(({ hostId, placeAt }) => hostId !== null && placeAt !== null);
  expect([arranged.length, ready.length]).toEqual([2, 1]);
  expect(arranged.map(({ meeting }) => meeting.agenda.length).toSorted()).toEqual([3, 5]);
});

test("every open cohort has a meeting to come, none in a half-term or at Christmas; 1 is cancelled", async () => {
  const cohorts = await db.reader.cohort.findMany({
    where: { closedAt: null },
    include: { meetings: true },
  });
  for (const { name, meetings } of cohorts) {
    expect(
      meetings.some(({ startsAt }) => startsAt > "2026-11-22"),
      name,
    ).toBe(true);
  }
  // From the middle of the summer no week is open: those stay where the rhythm has them.
  const isSummer = ({ firstOn }: { firstOn: string }) => firstOn.slice(5, 7) === "07";
  const holidays = (await db.reader.schoolHoliday.findMany()).filter((one) => !isSummer(one));
  const closed = cohorts.flatMap(({ borough, meetings }) =>
    meetings.filter(({ startsAt }) =>
      holidays.some(
        (holiday) =>
          holiday.borough === borough &&
          holiday.firstOn <= startsAt.slice(0, 10) &&
          startsAt.slice(0, 10) <= holiday.lastOn,
      ),
    ),
  );
  expect(holidays.length).toBeGreaterThan(0);
  expect(closed).toEqual([]);
  expect(await db.reader.meeting.count({ where: { cancelledAt: { not: null } } })).toBe(1);
});

test("the organiser's door leads to who leads all 7 cohorts, the parent leader's to 1 of them", async () => {
  const organiser = await findPersonBehind(db.reader, "organiser");
  expect(await db.reader.cohort.count({ where: { leadId: organiser! } })).toBe(7);
  const leader = await findPersonBehind(db.reader, "parent-leader");
  expect(await db.reader.cohortLeader.count({ where: { personId: leader! } })).toBe(1);
});

test("the doors of staff lead to people with work waiting", async () => {
  const adviserId = await findPersonBehind(db.reader, "adviser");
  const waiting = { adviserId, outcome: null, plan: { status: "checking" } };
  expect(await db.reader.case.count({ where: waiting })).toBeGreaterThan(3);
  const approverId = (await findPersonBehind(db.reader, "plan-approver"))!;
  const forApproval = { status: "prepared", preparedById: { not: approverId } };
  expect(await db.reader.paymentPlan.count({ where: forApproval })).toBeGreaterThan(3);
});

test("the 2 doors of a role and of a family stay when others become earlier by name", async () => {
  const doors = ["plan-officer", "family-en"] as const;
  const before = await Promise.all(doors.map((door) => findPersonBehind(db.reader, door)));
  const grant = { role: "plan-officer", grantedAt: NOW };
  await db.inTransaction(async (tx) => {
    const person = { fullName: "Aaaa Demo", language: "en", invented: true, createdAt: NOW };
    await tx.person.create({
      data: { ...person, id: newId(), roles: { create: { ...grant, id: newId() } } },
    });
    await tx.roleGrant.create({ data: { ...grant, id: newId(), personId: before[1]! } });
  });
  const after = await Promise.all(doors.map((door) => findPersonBehind(db.reader, door)));
  expect(after).toEqual(before);
});

test("families who asked to be called are waiting for an officer, with this week's news only", async () => {
  const byHand = { channel: { in: ["phone", "post"] } };
  expect(await db.reader.outboxMessage.count({ where: byHand })).toBeGreaterThan(30);
  const open = await db.reader.outboxMessage.findMany({ where: { ...byHand, sentAt: null } });
  expect(open.length).toBeGreaterThan(1);
  expect(open.length).toBeLessThan(12);
});

test("families were reminded before the days on which they paid, each in its language", async () => {
  const reminders = await db.reader.outboxMessage.findMany({
    where: { kind: { in: ["agreement:mail.due-soon", "agreement:mail.overdue"] } },
  });
  expect(reminders.length).toBeGreaterThan(100);
  const people = new Map((await db.reader.person.findMany()).map((one) => [one.id, one.language]));
  const wrong = reminders.filter(({ personId, language }) => people.get(personId!) !== language);
  expect(wrong).toEqual([]);
});

test("of the people who went quiet some wait, 1 is being called, 1 was; 3 one-to-ones, 1 corrected", async () => {
  const tasks = await db.reader.careTask.findMany();
  const open = tasks.filter(({ closedAt }) => closedAt === null);
  expect(open.filter(({ takenById }) => takenById !== null)).toHaveLength(1);
  expect(open.length).toBeGreaterThan(2);
  expect(tasks.filter(({ closedById }) => closedById !== null)).toMatchObject([
    { outcome: "needs-change" },
  ]);
  expect(await db.reader.oneToOne.count()).toBe(3);
  const corrected = await db.reader.oneToOne.count({ where: { corrections: { some: {} } } });
  expect(corrected).toBe(1);
  expect(await db.reader.oneToOneLine.count()).toBe(1);
  expect(await db.reader.leadershipAct.count()).toBe(5);
});

test("4 listenings in 2 languages, 2 concerns agreed to, and every theme counted as it stands", async () => {
  const { reader } = db;
  const listenings = await reader.listening.findMany({ select: { id: true, invented: true } });
  expect(listenings.map(({ invented }) => invented)).toEqual([true, true, true, true]);
  expect(await reader.consent.count({ where: { withdrawnAt: null } })).toBe(2);
  const ids = listenings.map(({ id }) => id);
  const counted = await db.inTransaction(async (tx) => countThemes(await listRounds(tx, ids)));
  const themes = await reader.theme.findMany({ where: { concerns: { some: {} } } });
  for (const { id, concernsEn, concernsEs, conversations } of themes) {
    expect({ concernsEn, concernsEs, conversations }).toEqual(counted.get(id));
  }
  expect(themes.map((theme) => theme.concernsEs > 0)).toEqual([true, true, true, true]);
});
