/** Everybody who may try: a stranger, families, and a person of each role; and what each can open. */
import { readFileSync, writeFileSync } from "node:fs";
import { DOORS, FAMILY_DOORS, type Door } from "#app/modules/identity/demonstration-doors.ts";
import { send, type RawAnswer } from "./raw-request.ts";
import type { Form } from "./read-page.ts";

export type Actor = {
  name: string;
  isFamily: boolean;
  /** Real addresses by pattern. */
  pages: Map<string, string[]>;
  forms: { path: string; form: Form }[];
  headers: () => Record<string, string>;
  enter: (address: string) => Promise<void>;
  /** Enters again after an answer that ended the session. */
  after: (address: string, answer: RawAnswer) => Promise<void>;
  /** Addresses that hold one's own records. */
  ownPaths: () => string[];
};

export function actors(): Actor[] {
  return [actor("a stranger", null), ...DOORS.map((door) => actor(door, door))];
}

function actor(name: string, door: Door | null): Actor {
  let cookie = "";
  const enter = async (address: string) => {
    if (door === null) return;
    const answer = await send(address, {
      method: "POST",
      path: "/en/sign-in/door",
      headers: {
        ...{ origin: address, "content-type": "application/x-www-form-urlencoded" },
        ...networkOfItsOwn(),
      },
      body: `door=${door}`,
    });
    cookie = (answer.headers["set-cookie"] ?? []).map((set) => set.split(";")[0]).join("; ");
  };
  const pages = new Map<string, string[]>();
  return {
    name,
    isFamily: (FAMILY_DOORS as readonly (Door | null)[]).includes(door),
    pages,
    forms: [],
    enter,
    headers: () => (cookie === "" ? {} : { cookie }),
    after: async (address, { headers }) => {
      const ended = (headers["set-cookie"] ?? []).length > 0;
      if (ended || /\/sign-in/.test(headers.location ?? "")) await enter(address);
    },
    ownPaths: () =>
      [...pages]
        .filter(([pattern]) => pattern.startsWith("/my/") && pattern.includes(":"))
        // An offer of places is for every family.
        .filter(([pattern]) => !pattern.startsWith("/my/places/"))
        .flatMap(([, paths]) => paths),
  };
}

type Explored = { name: string; pages: [string, string[]][]; forms: Actor["forms"] };

/** What everybody met, for the tests of this run: every copy of the database has the same ids. */
export function keepExplored(file: string, all: readonly Actor[]): void {
  const explored: Explored[] = all.map(({ name, pages, forms }) => ({
    ...{ name, pages: [...pages], forms },
  }));
  writeFileSync(file, JSON.stringify(explored));
}

/** Everybody, with what they met when the portal was explored; nobody has entered yet. */
export function exploredActors(file: string): Actor[] {
  const explored = JSON.parse(readFileSync(file, "utf8")) as Explored[];
  return actors().map((one) => {
    const { pages = [], forms = [] } = explored.find(({ name }) => name === one.name) ?? {};
    for (const [pattern, paths] of pages) one.pages.set(pattern, paths);
    one.forms.push(...forms);
    return one;
  });
}

export async function enterAll(address: string, all: Actor[]): Promise<Actor[]> {
  for (const one of all) await one.enter(address);
  return all;
}

let networks = 0;

/** A network address that nobody used before, so that the limits by network stay out of the way. */
export function networkOfItsOwn(): Record<string, string> {
  networks += 1;
  const [high, low] = [Math.floor(networks / 250) % 250, networks % 250];
  return {
    "x-forwarded-for": `10.${String(Math.floor(networks / 62_500))}.${String(high)}.${String(low)}`,
  };
}
