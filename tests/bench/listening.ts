/**
 * What was heard and what was won, with 1,000 concerns and 60 wins and with 100,000 concerns and
 * 500 wins of 20 places each, loaded in turn in one run. A word in none of them is the hardest.
 */
import path from "node:path";
import type { Figure } from "./bench.ts";
import { fillListening, OFFER, ORGANISER, WIN, WORDS, type Size } from "./listening-dataset.ts";
import { loadInTurn, type Load } from "./load.ts";
import { signedInAs, startPortal } from "./portal.ts";
import type { Server } from "./servers.ts";

/** The small set fills the first page of each list, so that both draw as many rows. */
const SIZES = {
  small: { concerns: 1_000, wins: 60 },
  large: { concerns: 100_000, wins: 500 },
} as const satisfies Record<string, Size>;
type SizeName = keyof typeof SIZES;

const CONCERNS = "/es/staff/listening/concerns";
const ADDRESSES = {
  "concern list": CONCERNS,
  "concerns found by a word of all": `${CONCERNS}?q=${WORDS.all}`,
  "concerns found by a word of 20": `${CONCERNS}?q=${WORDS.few}`,
  "concerns found by a word of none": `${CONCERNS}?q=${WORDS.none}`,
  "staff's list of wins": "/en/staff/wins",
  "staff's page of 1 win": `/en/staff/wins/${WIN}`,
  "staff's page of 20 places": `/en/staff/wins/${WIN}/offers/${OFFER}`,
  "a parent's list of places": "/en/my/places",
} as const;

export async function benchListening(folder: string): Promise<Figure[]> {
  const [small, large] = [await portal(folder, "small"), await portal(folder, "large")];
  try {
    const pages = [...(await pagesOf(small, "small")), ...(await pagesOf(large, "large"))];
    return figures(await loadInTurn(pages, { rounds: 5, seconds: 2 }));
  } finally {
    await Promise.all([small.stop(), large.stop()]);
  }
}

function portal(folder: string, size: SizeName): Promise<Server> {
  const write = (name: string) => {
    fillListening(name, SIZES[size]);
  };
  return startPortal(path.join(folder, `listening-${size}.db`), write, [ORGANISER]);
}

async function pagesOf({ url }: Server, size: SizeName) {
  const headers = await signedInAs(ORGANISER);
  return Object.entries(ADDRESSES).map(([what, address]) => ({
    name: `${what}, ${size}`,
    url: url + address,
    headers,
  }));
}

function figures(loads: ReadonlyMap<string, Load>): Figure[] {
  const get = (what: string, size: SizeName): Load => {
    const load = loads.get(`${what}, ${size}`);
    if (load === undefined) throw new Error(`${what} was loaded`);
    return load;
  };
  return Object.keys(ADDRESSES).map((what) => {
    const [small, large] = [get(what, "small"), get(what, "large")];
    return {
      ...{ what: `${what}, with 100,000 concerns and 10,000 places`, unit: "ratio" },
      ...{ against: "the same with 1,000 and 1,200", value: large.p50 / small.p50 },
      ...{ aim: "below 1.20", detail: `p50 ${large.p50.toFixed(1)} ms` },
    };
  });
}
