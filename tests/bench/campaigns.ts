/**
 * The lists of campaigns and pledges, and one campaign’s page, with 60 campaigns and 600 pledges
 * and with 1,000 campaigns and 10,000 pledges, loaded in turn in one run.
 */
import path from "node:path";
import type { Figure } from "./bench.ts";
import { CAMPAIGN, fillCampaigns, ORGANISER } from "./campaign-dataset.ts";
import { loadInTurn, type Load } from "./load.ts";
import { signedInAs, startPortal } from "./portal.ts";
import type { Server } from "./servers.ts";

/** The small set fills the first page of both lists, so that both draw as many rows. */
const SMALL = 60;
const LARGE = 1_000;

const ADDRESSES = {
  "campaign list": "/es/staff/campaigns",
  "campaigns found by 1 word": "/es/staff/campaigns?q=educacion",
  "pledge list": "/en/staff/pledges",
  "pledges by next check": "/en/staff/pledges?show=checks",
  "pledges of 1 state": "/en/staff/pledges?state=broken",
  "page of 1 campaign": `/es/staff/campaigns/${CAMPAIGN}`,
} as const;

export async function benchCampaigns(folder: string): Promise<Figure[]> {
  const small = await portal(folder, SMALL);
  const large = await portal(folder, LARGE);
  try {
    const pages = [...(await pagesOf(small, SMALL)), ...(await pagesOf(large, LARGE))];
    return figures(await loadInTurn(pages, { rounds: 5, seconds: 2 }));
  } finally {
    await Promise.all([small.stop(), large.stop()]);
  }
}

function portal(folder: string, campaigns: number): Promise<Server> {
  const file = path.join(folder, `campaigns-${String(campaigns)}.db`);
  const write = (name: string) => {
    fillCampaigns(name, campaigns);
  };
  return startPortal(file, write, [ORGANISER]);
}

async function pagesOf({ url }: Server, campaigns: number) {
  const headers = await signedInAs(ORGANISER);
  return Object.entries(ADDRESSES).map(([what, address]) => ({
    name: `${what} of ${String(campaigns)}`,
    url: url + address,
    headers,
  }));
}

function figures(loads: ReadonlyMap<string, Load>): Figure[] {
  const get = (what: string, campaigns: number): Load => {
    const load = loads.get(`${what} of ${String(campaigns)}`);
    if (load === undefined) throw new Error(`${what} was loaded`);
    return load;
  };
  return Object.keys(ADDRESSES).map((what) => {
    const [small, large] = [get(what, SMALL), get(what, LARGE)];
    return {
      ...{ what: `${what}, 1,000 campaigns with 10,000 pledges`, unit: "ratio" },
      ...{ against: `the same with ${String(SMALL)}`, value: large.p50 / small.p50 },
      ...{ aim: "below 1.20", detail: `p50 ${large.p50.toFixed(1)} ms` },
    };
  });
}
