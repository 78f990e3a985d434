/**
 * What every component may know of the request: its language, its path, the portal's mode and
 * where to find help. `useText()` is how a component speaks.
 */
import { createContext, useContext, type ReactNode } from "react";
import type { CalendarDate } from "#app/shared/calendar-date.ts";
import type { Pence } from "#app/shared/money.ts";
import { formatDate, formatDay, formatInstant, formatMoney, formatWeekday } from "./format.ts";
import type { Language } from "./languages.ts";
import { translator, type Translate } from "./translator.ts";

export type Portal = {
  language: Language;
  mode: "demonstration" | "live";
  help: { telephone: string; email: string };
  /** Scheme and host that absolute links begin with. */
  address: string;
  /** Path and query of this page. */
  path: string;
  requestId: string;
  /** What who signed in works here as, nothing for a family; null where the page asked for nobody. */
  roles: readonly string[] | null;
};

const PortalContext = createContext<Portal | null>(null);

export function PortalProvider({ value, children }: { value: Portal; children: ReactNode }) {
  return <PortalContext.Provider value={value}>{children}</PortalContext.Provider>;
}

export function usePortal(): Portal {
  const portal = useContext(PortalContext);
  if (portal === null) throw new Error("a page is rendered inside PortalProvider");
  return portal;
}

export type Text = {
  language: Language;
  t: Translate;
  money: (amount: Pence) => string;
  /** "5 March 2026" */
  date: (date: CalendarDate) => string;
  /** "5 March" */
  day: (date: CalendarDate) => string;
  /** "Thursday 5 March 2026" */
  weekday: (date: CalendarDate) => string;
  /** "5 March 2026 at 18:30" */
  instant: (instant: Date) => string;
};

/** The words and formats of a language; the same object every time. */
export function textIn(language: Language): Text {
  return TEXTS[language];
}

/** The words and formats of this page's language. */
export function useText(): Text {
  return TEXTS[usePortal().language];
}

const TEXTS = { en: text("en"), es: text("es") } satisfies Record<Language, Text>;

function text(language: Language): Text {
  return {
    language,
    t: translator(language),
    money: (amount) => formatMoney(language, amount),
    date: (date) => formatDate(language, date),
    day: (date) => formatDay(language, date),
    weekday: (date) => formatWeekday(language, date),
    instant: (instant) => formatInstant(language, instant),
  };
}
