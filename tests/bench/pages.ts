/**
 * Pages per second against a bare one-route Remix app on its stock Express server, and the plan
 * page and list at 1,000 and at 50,000 plans, all loaded in turn in one run.
 */
import path from "node:path";
import type { Figure } from "./bench.ts";
import { FAMILY, fill, OFFICER, PLAN } from "./dataset.ts";
import { loadInTurn, type Load, type Page } from "./load.ts";
import { quiet, signedInAs, startPortal } from "./portal.ts";
import { startServer, type Server } from "./servers.ts";

const SMALL = 1_000;
const LARGE = 50_000;

export async function benchPages(folder: string): Promise<Figure[]> {
  const bare = await startServer("tests/bench/bare/server.mjs", "/");
  const small = await portal(folder, SMALL);
  const large = await portal(folder, LARGE);
  try {
    await Promise.all([quiet(fileOf(folder, SMALL)), quiet(fileOf(folder, LARGE))]);
    const pages = [
      { name: "bare", url: `${bare.url}/` },
      { name: "home", url: `${small.url}/es` },
      { name: "calculator", url: `${small.url}/es/payment-plan` },
      { name: "public campaign", url: `${small.url}/es/campaigns/children-into-citizens` },
      ...(await signedIn(small, SMALL)),
      ...(await signedIn(large, LARGE)),
    ];
    return figures(await loadInTurn(pages, { rounds: 5, seconds: 3 }));
  } finally {
    await Promise.all([bare.stop(), small.stop(), large.stop()]);
  }
}

async function portal(folder: string, plans: number): Promise<Server> {
  const write = (file: string) => {
    fill(file, plans, new Date().toISOString().slice(0, 10));
  };
  return startPortal(fileOf(folder, plans), write, [OFFICER, FAMILY]);
}

const fileOf = (folder: string, plans: number) => path.join(folder, `plans-${String(plans)}.db`);

async function signedIn({ url }: Server, plans: number): Promise<Page[]> {
  const of = `of ${plans.toLocaleString("en-GB")}`;
  return [
    {
      name: `plan page ${of}`,
      url: `${url}/es/my/plans/${PLAN}`,
      headers: await signedInAs(FAMILY),
    },
    {
      name: `plan list ${of}`,
      url: `${url}/en/staff/plans`,
      headers: await signedInAs(OFFICER),
    },
  ];
}

function figures(loads: ReadonlyMap<string, Load>): Figure[] {
  const get = (name: string): Load => {
    const load = loads.get(name);
    if (load === undefined) throw new Error(`${name} was loaded`);
    return load;
  };
  const bare = get("bare");
  const against = (name: string, aim: string): Figure => {
    const load = get(name);
    return {
      what: name,
      against: "bare Remix page",
      value: load.perSecond / bare.perSecond,
      unit: "ratio",
      aim,
      detail: `p50 ${ratio(load.p50, bare.p50)}, p99 ${ratio(load.p99, bare.p99)} of its`,
    };
  };
  const growth = (what: string): Figure => {
    const [small, large] = [get(`${what} of 1,000`), get(`${what} of 50,000`)];
    return {
      what: `${what}, 50,000 plans`,
      against: "the same with 1,000",
      value: large.p50 / small.p50,
      unit: "ratio",
      aim: "below 1.20",
      detail: `p50; throughput ${ratio(small.perSecond, large.perSecond)}`,
    };
  };
  /** Both come from memory; a campaign's page is the longer one. */
  const campaign = (): Figure => ({
    ...{ what: "public campaign", against: "home", unit: "ratio", aim: "about 1" },
    value: get("public campaign").perSecond / get("home").perSecond,
    detail: `p50 ${ratio(get("public campaign").p50, get("home").p50)} of its`,
  });
  return [
    against("home", "10 or more"),
    against("calculator", "10 or more"),
    campaign(),
    against("plan page of 1,000", "0.6 or more"),
    against("plan list of 1,000", ""),
    growth("plan page"),
    growth("plan list"),
  ];
}

const ratio = (value: number, of: number) => (of === 0 ? "–" : (value / of).toFixed(2));
