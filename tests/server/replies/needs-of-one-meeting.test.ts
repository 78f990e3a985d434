/** What is said for one meeting counts there, for the host by name, until it is forgotten. */
import { expect, test } from "vitest";
import { findCohort } from "#app/modules/cohorts/cohort-store.server.ts";
import type { Need } from "#app/modules/cohorts/membership.ts";
import { sayNeeds } from "#app/modules/cohorts/say-needs.server.ts";
import { forgetNeeds } from "#app/modules/meetings/forget-needs.server.ts";
import {
  readNeedsOfMeeting,
  readPreparation,
} from "#app/modules/meetings/read-preparation.server.ts";
import { findOwnReplyNeeds } from "#app/modules/meetings/reply-needs-store.server.ts";
import type { Answer } from "#app/modules/replies/reply.ts";
import type { SaidNeeds } from "#app/modules/replies/said-needs.ts";
import { saveReply } from "#app/modules/replies/save-reply.server.ts";
import { newId } from "#app/shared/id.ts";
import { joined } from "#tests/setup/joining.ts";
import { meetingYear, nobodyAt } from "#tests/setup/meeting-mail.ts";

const EVE = "2025-10-27T12:00:00Z";

async function seated() {
  const year = await meetingYear();
  const parent = await joined(year.id);
  const { personId } = parent.actor;
  const [meeting, later] = [year.meetings[1]!, year.meetings[2]!];
  const say = async (answer: Answer, ticked: readonly Need[], from: SaidNeeds["from"]) => {
    const order = { meetingId: meeting.id, personId, answer, children: null };
    return saveReply(await nobodyAt(EVE), { ...order, said: { ticked, from } });
  };
  const noted = () => findOwnReplyNeeds(year.lead.db.reader, meeting.id, personId);
  return { ...year, parent, personId, meeting, later, say, noted };
}

test("1 interpreter said for one meeting makes it unready there and not 6 weeks later, beside food for all", async () => {
  const { lead, id, parent, personId, meeting, later, say } = await seated();
  const standing = { token: newId(), cohortId: id, needs: ["food"] as const };
  expect((await sayNeeds(parent, standing)).ok).toBe(true);
  expect((await say("maybe", ["interpreter"], "page")).ok).toBe(true);
  const cohort = (await findCohort(lead.db.reader, id))!;
  const prepared = async (which: typeof meeting) => {
    const { needs, readiness } = await readPreparation(lead, cohort, which);
    const interpreter = readiness.find(({ part }) => part === "interpreter");
    return [needs?.counts.interpreter, needs?.counts.food, interpreter?.standing];
  };
  expect(await prepared(meeting)).toEqual([1, 1, "missing"]);
  expect((await prepared(later)).slice(0, 2)).toEqual([0, 1]);
  const { people } = await readNeedsOfMeeting(lead.db.reader, meeting, lead.now);
  expect(people).toEqual([{ personId, needs: ["interpreter", "food"], children: 0 }]);
});

test("of 2 needs said on one's page a blank link keeps 2, a ticked one makes 3, the page with 1 leaves 1", async () => {
  const { say, noted } = await seated();
  await say("yes", ["interpreter", "food"], "page");
  expect(await say("yes", [], "link")).toEqual({ ok: true, value: "same" });
  expect(await noted()).toEqual(["interpreter", "food"]);
  expect(await say("yes", ["childcare"], "link")).toEqual({ ok: true, value: "noted" });
  expect(await noted()).toEqual(["interpreter", "childcare", "food"]);
  expect(await say("yes", ["food"], "page")).toEqual({ ok: true, value: "changed" });
  expect(await noted()).toEqual(["food"]);
  await say("no", [], "link");
  expect(await noted()).toEqual(["food"]);
  await say("no", ["food"], "page");
  expect(await noted()).toEqual([]);
});

test("a link that guesses 4 needs hears the same word for the 1 that was said and for the 3 that were not", async () => {
  const { say } = await seated();
  await say("yes", ["access"], "page");
  for (const need of ["access", "interpreter", "childcare", "food"] as const) {
    expect(await say("yes", [need], "link")).toEqual({ ok: true, value: "noted" });
  }
});

test("said twice it is written once; the log says that needs were said, never which", async () => {
  const { lead, personId, say } = await seated();
  await say("yes", ["access"], "page");
  expect(await say("yes", ["access"], "page")).toEqual({ ok: true, value: "same" });
  await say("maybe", ["access"], "page");
  const membership = await lead.db.reader.membership.findFirstOrThrow({ where: { personId } });
  const log = await lead.db.reader.auditEntry.findMany({
    where: { subjectId: membership.id, command: "reply-to-meeting" },
    orderBy: { id: "asc" },
  });
  expect(log.map(({ fields }) => fields).toSorted()).toEqual([
    "answer,children",
    "answer,children,needs",
  ]);
  expect(JSON.stringify(log)).not.toContain("access");
});

test("14 days after 20:00 what was said for the meeting is gone, and the answer stays", async () => {
  const { lead, meeting, personId, say, noted } = await seated();
  await say("yes", ["childcare"], "page");
  await forgetNeeds(await nobodyAt("2025-11-11T19:59:00Z"));
  expect(await noted()).toEqual(["childcare"]);
  await forgetNeeds(await nobodyAt("2025-11-11T20:00:00Z"));
  expect(await noted()).toEqual([]);
  const where = { meetingId: meeting.id, personId };
  expect(await lead.db.reader.reply.findFirst({ where })).toMatchObject({
    answer: "yes",
    needs: null,
  });
});
