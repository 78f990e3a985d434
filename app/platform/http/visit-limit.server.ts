/**
 * How often one network may try to sign in: so many forms in a window of time, then 429 until the
 * window ends. Kept in memory; limits by address are kept in the database.
 *
 * IPv6 callers own whole blocks of addresses, so a block of 64 bits counts as one network.
 */
import { ipKeyGenerator } from "express-rate-limit";

export type VisitLimit = {
  /** Counts one visit; false where it is one too many. */
  allows(network: string): boolean;
};

type Limits = { most: number; windowMilliseconds: number; mostNetworks?: number };

export function visitLimit(
  { most, windowMilliseconds, mostNetworks = 10_000 }: Limits,
  milliseconds: () => number,
): VisitLimit {
  const windows = new Map<string, { since: number; visits: number }>();

  return {
    allows: (network) => {
      const key = network.includes(":") ? ipKeyGenerator(network, 64) : network;
      const now = milliseconds();
      const known = windows.get(key);
      const window =
        known !== undefined && now - known.since < windowMilliseconds
          ? known
          : { since: now, visits: 0 };
      window.visits += 1;
      // Oldest first in the map's own order, so that memory stays bounded.
      windows.delete(key);
      windows.set(key, window);
      if (windows.size > mostNetworks) windows.delete(windows.keys().next().value ?? key);
      return window.visits <= most;
    },
  };
}

const SIGN_IN_FORM =
  /^\/(?:en|es)\/(?:sign-in(?:\/(?:code|name|who))?|cohorts\/[^/?]+\/join(?:\/code)?)\/?(?:\?|$)/;

/** The path as the router reads it: decoded, dots resolved, in lower case; the query goes on. */
export function plainPath(path: string): string {
  const { pathname, search } = new URL(path, "http://portal");
  return decodeURIComponent(pathname).toLowerCase() + search;
}

/** Whether a form sent to this path is part of signing in; who joins a cohort may do so by it. */
export function isSignInForm(path: string | undefined): boolean {
  return SIGN_IN_FORM.test(plainPath(path ?? "/"));
}

const DOOR_FORM = /^\/(?:en|es)\/check-in\/[^/?]+\/?(?:\?|$)/;

/** Whether a form sent to this path writes a name at the door of a meeting. */
export function isDoorForm(path: string | undefined): boolean {
  return DOOR_FORM.test(plainPath(path ?? "/"));
}

const LIST_FORM = /^\/(?:en|es)\/staff\/cohorts\/[^/?]+\/import\/?(?:\?|$)/;

/** Whether a form sent to this path brings a list of people in. */
export function isListForm(path: string | undefined): boolean {
  return LIST_FORM.test(plainPath(path ?? "/"));
}

/** 40 names in 10 minutes: everybody in a hall may share one network. */
export const DOOR_LIMITS = { most: 40, windowMilliseconds: 10 * 60_000 } as const;

/** 60 forms in 10 minutes: many families may share one network, a guesser needs far more. */
export const SIGN_IN_LIMITS = { most: 60, windowMilliseconds: 10 * 60_000 } as const;
