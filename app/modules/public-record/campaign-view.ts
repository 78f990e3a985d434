/** A campaign's row as everybody may read it, in the reader's language. */
import { isLanguage, type Language } from "#app/i18n/languages.ts";
import { hideSmallNumbers, type Figure } from "../outcomes/small-numbers.ts";
import { isPledgeState } from "../campaigns/pledge-state.ts";
import { officeName } from "../campaigns/target.ts";
import { readIn } from "#app/i18n/two-texts.ts";
import { exactDay } from "./exact-day.ts";
import {
  ANSWERS,
  type PublicAction,
  type PublicAnswer,
  type PublicPledge,
} from "./public-action.ts";
import { statusOf, type PublicAsk } from "./public-ask.ts";
import type { CampaignRow } from "./public-campaign-store.server.ts";
import type { WinLine } from "./public-win.ts";
import type { SourcesOf } from "./source-store.server.ts";

type AskRow = CampaignRow["asks"][number];
type ActionRow = CampaignRow["actions"][number]["action"];

export function askView(row: AskRow, sources: SourcesOf, language: Language): PublicAsk {
  return {
    ...{ id: row.id, position: row.position, status: statusOf(row.status) },
    title: readIn(row, "title", language),
    detail: readIn(row, "detail", language),
    office: officeName(row.target, language),
    day: exactDay(row.askedOn, row.askedOnExact),
    changes: row.changes.map((change) => ({
      ...{ id: change.id, status: statusOf(change.status), sources: sources(change.id) },
      day: exactDay(change.on, change.onExact),
      note: readIn(change, "note", language),
    })),
  };
}

export function pledgeViews(row: AskRow, sources: SourcesOf, language: Language): PublicPledge[] {
  return row.pledges.map((pledge) => {
    const { id, words, isQuote, speaker, keptWhen } = pledge;
    return {
      ...{ id, position: row.position, words, isQuote, speaker, keptWhen, sources: sources(id) },
      ...{ wordsIn: languageOf(pledge.wordsIn), keptWhenIn: languageOf(pledge.keptWhenIn) },
      actionId: pledge.actionId,
      office: officeName(pledge.target, language),
      day: exactDay(pledge.pledgedOn, pledge.pledgedOnExact),
      state: stateOf(pledge.state),
      changes: pledge.changes.map((change) => ({
        ...{ id: change.id, state: stateOf(change.state), sources: sources(change.id) },
        ...{ day: exactDay(change.on, "day"), note: change.note },
        noteIn: languageOf(change.noteIn),
      })),
    };
  });
}

function stateOf(state: string) {
  return isPledgeState(state) ? state : "pledged";
}

function languageOf(text: string): Language {
  return isLanguage(text) ? text : "en";
}

/** `asks` are the campaign's own; what was put there of other campaigns is not its matter. */
export function actionView(
  row: ActionRow,
  asks: readonly AskRow[],
  sources: SourcesOf,
  language: Language,
): PublicAction {
  const put = row.asks
    .flatMap((one) => {
      const ask = asks.find(({ id }) => id === one.askId);
      return ask === undefined ? [] : [{ ...one, position: ask.position }];
    })
    .toSorted((one, other) => one.position - other.position);
  const named = put.map(({ position }) => position);
  return {
    ...{ id: row.id, place: row.place, invented: row.invented, sources: sources(row.id) },
    kind: row.kind === "assembly" ? "assembly" : "action",
    title: readIn(row, "title", language),
    day: exactDay(row.on, row.onExact),
    people: peopleAt(row),
    positions: named.length > 0 ? named : asks.map(({ position }) => position),
    answers: put.flatMap(answerView),
  };
}

type AnswerRow = ActionRow["asks"][number] & { position: number };

function answerView({ position, answer, words, wordsIn, saidBy }: AnswerRow): PublicAnswer[] {
  const known = ANSWERS.find((one) => one === answer);
  if (known === undefined) return [];
  return [{ position, answer: known, words, wordsIn: languageOf(wordsIn), saidBy }];
}

function peopleAt({ came, counts }: Pick<ActionRow, "came" | "counts">): Figure | null {
  if (came === null && counts.length === 0) return null;
  const people = came ?? counts.reduce((sum, count) => sum + count.people, 0);
  return hideSmallNumbers(new Map([["people", people]]), []).get("people") ?? null;
}

/** The wins of the campaign's asks, each once, in the order of their days. */
export function winLines(asks: readonly AskRow[], language: Language): WinLine[] {
  const wins = new Map(asks.flatMap((ask) => ask.wins.map(({ win }) => [win.id, win] as const)));
  return [...wins.values()]
    .toSorted((one, other) => (one.wonOn < other.wonOn ? -1 : 1))
    .map((win) => winLine(win, language));
}

type WinRow = AskRow["wins"][number]["win"];

export function winLine(
  win: Pick<WinRow, "id" | "slug" | "titleEn" | "titleEs" | "wonOn" | "wonOnExact" | "invented">,
  language: Language,
): WinLine {
  const { id, slug, invented } = win;
  const day = exactDay(win.wonOn, win.wonOnExact);
  return { ...{ id, slug, invented, day }, title: readIn(win, "title", language) };
}
