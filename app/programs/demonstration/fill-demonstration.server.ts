/**
 * Fills an empty demonstration with its past, by the portal's own verbs, each at its own moment.
 *
 * All of it is one transaction: a start that is cut short leaves the database as empty as it was,
 * and the next start begins again. A database with people in it is never touched.
 */
import { ensureShippedFees } from "#app/modules/fees/fee-store.server.ts";
import { fixDoors } from "#app/modules/identity/door-store.server.ts";
import { hasAnybody } from "#app/modules/identity/person-store.server.ts";
import { ensureShippedSchoolHolidays } from "#app/modules/meetings/school-holiday-store.server.ts";
import { remindDueInstalments } from "#app/modules/payments/remind-due-instalments.server.ts";
import { ensureShippedRecord } from "#app/modules/public-record/shipped-record-store.server.ts";
import { ensureShippedLender } from "#app/modules/settings/lender-store.server.ts";
import { saveSetting } from "#app/modules/settings/setting-store.server.ts";
import type { Database, Transaction } from "#app/platform/database.server.ts";
import { addDays, todayInLondon, type CalendarDate } from "#app/shared/calendar-date.ts";
import { instantInLondon } from "#app/shared/london-time.ts";
import { isAnswerAct, isMoneyAct, type Scene } from "./act.ts";
import { assemblyActs } from "./perform-assemblies.server.ts";
import { campaignActs } from "./perform-campaigns.server.ts";
import { cohortActs } from "./perform-cohorts.server.ts";
import { tellHistory } from "./history.ts";
import { performAnswer, performJoin, performStart } from "./perform-application.server.ts";
import { performDecision } from "./perform-decision.server.ts";
import { lineageActs } from "./perform-lineage.server.ts";
import { listeningActs } from "./perform-listening.server.ts";
import { performMoney } from "./perform-money.server.ts";
import {
  contributionsUntil,
  openingMoment,
  performContribution,
  performOpening,
} from "./perform-opening.server.ts";
import { replyActs } from "./perform-replies.server.ts";
import { performTelling, tellingMoments } from "./perform-telling.server.ts";
import { trainingActs } from "./perform-training.server.ts";
import { winActs } from "./perform-wins.server.ts";
import { openPerformance, type Performance } from "./performance.server.ts";
import { storyDay } from "./teller.ts";

/** When the demonstration was filled. */
const FILLED = "demonstration-filled";

/** A slow machine may take its time; a transaction's usual limit is for people's forms. */
const MOST_SECONDS = 600;

/** Longer than the longest plan took until today. */
const DAYS_OF_REMINDERS = 400;
const WEEKS_OF_TELLING = 57;

export type Filled = { filled: boolean; plans: number };

/** Answers what it did; `filled` is false where people are there already. */
export function fillDemonstration(db: Database, now: Date): Promise<Filled> {
  return db.inTransaction(
    async (tx) => ((await hasAnybody(tx)) ? { filled: false, plans: 0 } : fill(db, tx, now)),
    { seconds: MOST_SECONDS },
  );
}

async function fill(db: Database, tx: Transaction, now: Date): Promise<Filled> {
  const today = storyDay(todayInLondon(now));
  const opening = openingMoment(today);
  await ensureShippedFees(tx, opening);
  await ensureShippedLender(tx, opening);
  await ensureShippedRecord(tx, opening);
  await ensureShippedSchoolHolidays(tx, opening);

  const performance = openPerformance(db, tx);
  await performOpening(performance, opening);
  const acts = [
    ...contributionsUntil(today).map(({ at, contribution }) => ({
      at,
      perform: () => performContribution(performance, at, contribution),
    })),
    ...tellHistory(today).map((scene) => ({
      at: scene.at,
      perform: () => performScene(performance, scene),
    })),
    ...tellingMoments(today, WEEKS_OF_TELLING).map((at) => ({
      at,
      perform: () => performTelling(performance, at),
    })),
    ...cohortActs(performance, today),
    ...trainingActs(performance, today),
    ...listeningActs(performance, today),
    ...replyActs(performance, today),
    ...assemblyActs(performance, today),
    ...campaignActs(performance, today),
    ...winActs(performance, today),
    ...lineageActs(performance, today),
    ...mornings(today).map((at) => ({ at, perform: () => remind(performance, at) })),
  ].sort((one, other) => one.at.getTime() - other.at.getTime());
  for (const { perform } of acts) await perform();

  await fixDoors(tx, now);
  await saveSetting(tx, { key: FILLED, value: today, at: now, byId: null });
  return { filled: true, plans: performance.files.size };
}

function performScene(performance: Performance, scene: Scene): Promise<void> {
  const { act } = scene;
  if (act.kind === "join") return performJoin(performance, scene);
  if (act.kind === "start") return performStart(performance, scene);
  if (isAnswerAct(act)) return performAnswer(performance, { ...scene, act });
  if (isMoneyAct(act)) return performMoney(performance, { ...scene, act });
  return performDecision(performance, { ...scene, act });
}

/** Every morning until yesterday, since the first instalment that a story knows. */
function mornings(today: CalendarDate): Date[] {
  return Array.from({ length: DAYS_OF_REMINDERS }, (_, index) =>
    instantInLondon(addDays(today, index - DAYS_OF_REMINDERS), { hour: 8, minute: 0 }),
  );
}

async function remind({ db }: Performance, at: Date): Promise<void> {
  const today = todayInLondon(at);
  await remindDueInstalments({ actor: null, now: at, today, language: "en", db });
}
