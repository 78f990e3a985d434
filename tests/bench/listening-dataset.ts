/**
 * A SQLite database with many concerns, in rounds of 8, and with wins of 20 places each, most of
 * them given, written by set. It has no e-mail addresses: nobody is written to.
 */
import Database from "better-sqlite3";
import { wordsOf } from "#app/modules/listening/concern-word.ts";
import { addDays, calendarDate } from "#app/shared/calendar-date.ts";
import { benchId, inserter } from "./dataset.ts";

const IN_ROUND = 8;
const FAMILIES = 40;
const REQUESTS = 8;
const PLACES = 2;
export const OFFERED = 20;
const FIRST_DAY = calendarDate("2019-01-07");
const AT = "2025-09-01T10:00:00.000+00:00";
const DAY_MILLISECONDS = 86_400_000;

type Insert = ReturnType<typeof inserter>;

export const ORGANISER = benchId("l", 0);
/** A win in the middle of a small set, and its offer. */
export const WIN = benchId("w", 5);
export const OFFER = benchId("y", 5);

/** In each concern, in twenty of them, and in none. */
export const WORDS = { all: "educacion", few: "becas7", none: "zapateria" } as const;

export type Size = Readonly<{ concerns: number; wins: number }>;

export function fillListening(file: string, { concerns, wins }: Size): void {
  const db = new Database(file);
  const insert = inserter(db);
  db.transaction(() => {
    person(insert, ORGANISER, "Demo Organiser");
    const role = { id: benchId("g", 0), personId: ORGANISER, role: "organiser", grantedAt: AT };
    insert("RoleGrant")(role);
    for (let family = 0; family < FAMILIES; family += 1) {
      person(insert, benchId("f", family), `Demo Family ${String(family)}`);
    }
    for (let number = 0; number < concerns; number += 1) concern(insert, number);
    for (let number = 0; number < wins; number += 1) win(insert, number);
    db.exec("ANALYZE");
  })();
  db.close();
}

function person(insert: Insert, id: string, fullName: string): void {
  insert("Person")({ id, fullName, email: null, language: "en", invented: 1, createdAt: AT });
}

function concern(insert: Insert, number: number): void {
  const round = Math.floor(number / IN_ROUND);
  const listeningId = benchId("r", round);
  const on = addDays(FIRST_DAY, round % 2_400);
  if (number % IN_ROUND === 0) {
    insert("Listening")({
      ...{ id: listeningId, heardOn: on, kind: "elsewhere", conversations: IN_ROUND },
      ...{ recordedById: ORGANISER, recordedAt: AT, invented: 1 },
    });
  }
  // However many there are, a rare word is said by 20.
  const rare = number < 1_000 && number % 50 === 7 ? ` ${WORDS.few}` : "";
  const words = `La educación número ${String(number)} cuesta más que el pasaje.${rare}`;
  const id = benchId("k", number);
  const heardAt = new Date(Date.parse(`${on}T12:00:00Z`) + (number % IN_ROUND) * 1_000);
  insert("Concern")({
    ...{ id, listeningId, words, wordsIn: "es", isGrouped: 0 },
    heardAt: heardAt.toISOString().replace("Z", "+00:00"),
  });
  for (const word of wordsOf(words)) insert("ConcernWord")({ concernId: id, word });
}

/** The first twenty can be asked for for ever: as many are open however many wins there are. */
function win(insert: Insert, number: number): void {
  const [winId, offerId] = [benchId("w", number), benchId("y", number)];
  const wonOn = addDays(FIRST_DAY, number);
  insert("Win")({
    ...{ id: winId, slug: `win-${String(number)}`, titleEn: "Twenty seats", titleEs: "Lugares" },
    ...{ summaryEn: "Seats.", summaryEs: "Lugares.", servesEn: "Families", servesEs: "Familias" },
    ...{ sourceLanguage: "en", translatedRevision: 1, wonOn, publishedAt: AT, createdAt: AT },
    invented: 1,
  });
  insert("PlaceOffer")({
    ...{ id: offerId, winId, kind: "open-day-seat", titleEn: "Seats", titleEs: "Lugares" },
    ...{ offered: OFFERED, drawSeed: winId, createdAt: AT, invented: 1 },
    deadlineOn: number < 20 ? "2090-01-01" : addDays(wonOn, 30),
  });
  for (let turn = 0; turn < REQUESTS; turn += 1) {
    const at = new Date(Date.parse(AT) + turn * DAY_MILLISECONDS).toISOString();
    insert("PlaceRequest")({
      ...{ id: benchId("q", number * REQUESTS + turn), offerId },
      ...{ personId: benchId("f", (number + turn) % FAMILIES), places: PLACES, given: PLACES },
      ...{ state: "given", outcome: "enough-for-all", earlier: 0 },
      ...{ askedAt: at.replace("Z", "+00:00"), givenAt: at.replace("Z", "+00:00") },
    });
  }
}
