/**
 * A SQLite database with many campaigns, written by set: 2 asks and 10 pledges each, in every
 * state, half of them with a check to come. It has no e-mail addresses: nobody is written to.
 */
import Database from "better-sqlite3";
import { ASK_STATUSES } from "#app/modules/campaigns/ask-status.ts";
import { STEPS } from "#app/modules/campaigns/campaign.ts";
import { isWaiting, PLEDGE_STATES } from "#app/modules/campaigns/pledge-state.ts";
import { addDays, calendarDate } from "#app/shared/calendar-date.ts";
import { benchId, inserter } from "./dataset.ts";

const ASKS = 2;
const PLEDGES = 10;
const TARGETS = 40;
const FIRST_DAY = calendarDate("2019-01-07");
const AT = "2025-09-01T10:00:00.000+00:00";

type Insert = ReturnType<typeof inserter>;

export const ORGANISER = benchId("l", 0);

/** The address of a campaign in the middle of a small set. */
export const CAMPAIGN = benchId("c", 5);

export function fillCampaigns(file: string, campaigns: number): void {
  const db = new Database(file);
  const insert = inserter(db);
  db.transaction(() => {
    insert("Person")({
      ...{ id: ORGANISER, fullName: "Demo Organiser", email: null },
      ...{ language: "en", invented: 1, createdAt: AT },
    });
    const role = { id: benchId("g", 0), personId: ORGANISER, role: "organiser", grantedAt: AT };
    insert("RoleGrant")(role);
    for (let target = 0; target < TARGETS; target += 1) office(insert, target);
    for (let number = 0; number < campaigns; number += 1) campaign(insert, number);
    db.exec("ANALYZE");
  })();
  db.close();
}

function office(insert: Insert, number: number): void {
  const id = benchId("t", number);
  insert("Target")({
    ...{ id, officeEn: `Office ${String(number)}`, officeEs: `Cargo ${String(number)}` },
    ...{ body: "Demo Council", createdAt: AT, invented: 1 },
  });
  const holder = { id: benchId("h", number), targetId: id, name: `Demo Holder ${String(number)}` };
  insert("TargetHolder")({ ...holder, fromOn: FIRST_DAY });
}

function campaign(insert: Insert, number: number): void {
  const id = benchId("c", number);
  const name = `Educación ${String(number)}`;
  insert("Campaign")({
    ...{ id, slug: `campaign-${String(number)}`, titleEn: name, titleEs: name },
    ...{ summaryEn: "Families ask.", summaryEs: "Las familias piden.", sourceLanguage: "es" },
    ...{ sourceRevision: number % 50 === 0 ? 2 : 1, translatedRevision: 1 },
    ...{ step: STEPS[number % STEPS.length], folded: `educacion ${String(number)} families ask.` },
    ...{ startedOn: addDays(FIRST_DAY, number), publishedAt: number % 2 === 0 ? AT : null },
    ...{ createdAt: AT, invented: 1 },
  });
  for (let position = 1; position <= ASKS; position += 1) {
    insert("Ask")({
      ...{ id: benchId("a", number * ASKS + position), campaignId: id, position },
      ...{ targetId: benchId("t", (number + position) % TARGETS), titleEn: "Ask" },
      ...{ titleEs: "Petición", sourceLanguage: "en", translatedRevision: 1 },
      ...{ askedOn: addDays(FIRST_DAY, number), status: ASK_STATUSES[number % 5] },
    });
  }
  for (let turn = 0; turn < PLEDGES; turn += 1) pledge(insert, number, turn);
}

function pledge(insert: Insert, campaignNumber: number, turn: number): void {
  const number = campaignNumber * PLEDGES + turn;
  const state = PLEDGE_STATES[turn % PLEDGE_STATES.length] ?? "pledged";
  const pledgedOn = addDays(FIRST_DAY, campaignNumber + turn);
  insert("Pledge")({
    ...{ id: benchId("p", number), askId: benchId("a", campaignNumber * ASKS + 1 + (turn % ASKS)) },
    ...{ targetId: benchId("t", number % TARGETS), words: "We will do it.", wordsIn: "en" },
    ...{ speaker: "Demo Holder", pledgedOn, state, createdAt: AT, invented: 1 },
    nextCheckOn: isWaiting(state) ? addDays(pledgedOn, 4000) : null,
  });
}
