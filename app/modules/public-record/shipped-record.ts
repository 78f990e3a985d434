/**
 * What published sources document of Parent Power and its partners, as the portal ships it: the
 * shapes, and the list of campaigns. Each text stands in English and Spanish; nothing is quoted,
 * and no parent is named. A dated note on an ask may leave its status as it is.
 *
 * Ids are part of the record: a row keeps its id for ever, and sources are only ever added at the
 * end of their list, because their ids count them.
 */
import type { AskStatus } from "../campaigns/ask-status.ts";
import type { Exactness } from "./exact-day.ts";
import { CITIZENSHIP } from "./shipped-citizenship.ts";
import { OPEN_DAYS } from "./shipped-open-days.ts";
import { LATIN_AMERICAN_STUDENTS } from "./shipped-recognition.ts";

/** English, then Spanish. */
export type Both = readonly [en: string, es: string];

/** A publication in English, as its publisher calls it, with the day that it bears. */
export type ShippedSource = Readonly<{ url: string; label: string; on?: string }>;

/** A day, with how exactly the sources say it where that is not the day itself. */
type When = Readonly<{ on: string; exact?: Exactness }>;

export type ShippedAsk = When &
  Readonly<{
    id: string;
    target: string;
    title: Both;
    detail: Both;
    /** Oldest first; the status of the ask is the newest one's. */
    changes: readonly ShippedChange[];
  }>;

export type ShippedChange = When &
  Readonly<{ id: string; status: AskStatus; note: Both; sources: readonly ShippedSource[] }>;

export type ShippedPledge = Readonly<{
  id: string;
  ask: string;
  target: string;
  /** As a source reports it, in English. */
  words: string;
  speaker: string;
  sources: readonly ShippedSource[];
}>;

export type ShippedAction = When &
  Readonly<{
    id: string;
    kind: "assembly" | "action";
    title: Both;
    place?: string;
    came?: number;
    sources: readonly ShippedSource[];
    /** Given there, on its day. */
    pledges?: readonly ShippedPledge[];
  }>;

export type ShippedWin = When &
  Readonly<{
    id: string;
    slug: string;
    title: Both;
    summary: Both;
    serves: Both;
    target: string;
    asks: readonly string[];
    sources: readonly ShippedSource[];
  }>;

export type ShippedCampaign = Readonly<{
  id: string;
  slug: string;
  title: Both;
  summary: Both;
  startedOn: string;
  themes: readonly Readonly<{ id: string; name: Both }>[];
  asks: readonly ShippedAsk[];
  actions: readonly ShippedAction[];
  wins: readonly ShippedWin[];
  sources: readonly ShippedSource[];
}>;

export const SHIPPED_CAMPAIGNS: readonly ShippedCampaign[] = [
  CITIZENSHIP,
  OPEN_DAYS,
  LATIN_AMERICAN_STUDENTS,
];
