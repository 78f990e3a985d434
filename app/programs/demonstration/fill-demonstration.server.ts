/**
 * Fills an empty demonstration with its past, by the portal's own verbs, each at its own moment.
 *
 * All of it is one transaction: a start that is cut short leaves the database as empty as it was,
 * and the next start begins again. A database with people in it is never touched.
 */
import { ensureShippedFees } from "#app/modules/fees/fee-store.server.ts";
import { hasAnybody } from "#app/modules/identity/person-store.server.ts";
import { ensureShippedLender } from "#app/modules/settings/lender-store.server.ts";
import { saveSetting } from "#app/modules/settings/setting-store.server.ts";
import type { Database, Transaction } from "#app/platform/database.server.ts";
import { todayInLondon } from "#app/shared/calendar-date.ts";
import { isAnswerAct, isMoneyAct, type Scene } from "./act.ts";
import { tellHistory } from "./history.ts";
import { performAnswer, performJoin, performStart } from "./perform-application.server.ts";
import { performDecision } from "./perform-decision.server.ts";
import { performMoney } from "./perform-money.server.ts";
import {
  contributionsUntil,
  openingMoment,
  performContribution,
  performOpening,
} from "./perform-opening.server.ts";
import { openPerformance, type Performance } from "./performance.server.ts";
import { storyDay } from "./teller.ts";

/** When the demonstration was filled. */
const FILLED = "demonstration-filled";

/** A slow machine may take its time; a transaction's usual limit is for people's forms. */
const MOST_SECONDS = 600;

export type Filled = { filled: boolean; acts: number };

/** Answers what it did; `filled` is false where people are there already. */
export function fillDemonstration(db: Database, now: Date): Promise<Filled> {
  return db.inTransaction(
    async (tx) => ((await hasAnybody(tx)) ? { filled: false, acts: 0 } : fill(db, tx, now)),
    { seconds: MOST_SECONDS },
  );
}

async function fill(db: Database, tx: Transaction, now: Date): Promise<Filled> {
  const today = storyDay(todayInLondon(now));
  const opening = openingMoment(today);
  await ensureShippedFees(tx, opening);
  await ensureShippedLender(tx, opening);

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
  ].sort((one, other) => one.at.getTime() - other.at.getTime());
  for (const { perform } of acts) await perform();

  await saveSetting(tx, { key: FILLED, value: today, at: now, byId: null });
  return { filled: true, acts: acts.length };
}

function performScene(performance: Performance, scene: Scene): Promise<void> {
  const { act } = scene;
  if (act.kind === "join") return performJoin(performance, scene);
  if (act.kind === "start") return performStart(performance, scene);
  if (isAnswerAct(act)) return performAnswer(performance, { ...scene, act });
  if (isMoneyAct(act)) return performMoney(performance, { ...scene, act });
  return performDecision(performance, { ...scene, act });
}
