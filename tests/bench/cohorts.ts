/**
 * Years of cohorts planned in a second; the register, the lists of cohorts and a calendar file at
 * 50 and at 500 cohorts (20,000 people, 200,000 marks), all loaded in turn in one run.
 */
import path from "node:path";
import { Bench } from "tinybench";
import { SHIPPED_SCHOOL_HOLIDAYS } from "#app/modules/meetings/shipped-school-holidays.ts";
import { schoolCalendar } from "#app/modules/meetings/school-holidays.ts";
import { choosePlan, openChoices, planYear } from "#app/modules/meetings/year-plan.ts";
import { addDays, calendarDate } from "#app/shared/calendar-date.ts";
import type { Figure } from "./bench.ts";
import { COHORT, fillCohorts, HELD, LEAD } from "./cohort-dataset.ts";
import { loadInTurn, type Load } from "./load.ts";
import { signedInAs, startPortal } from "./portal.ts";
import { startServer, type Server } from "./servers.ts";

const SMALL = 50;
const LARGE = 500;
const PLANNED = 200;

export async function benchCohorts(folder: string): Promise<Figure[]> {
  return [await benchYears(), ...(await benchCohortPages(folder))];
}

/** Each of 200 cohorts has a first day and a rhythm of its own; every clash takes its first choice. */
async function benchYears(): Promise<Figure> {
  const borough = "southwark";
  const rows = SHIPPED_SCHOOL_HOLIDAYS.filter((row) => row.borough === borough);
  const calendar = schoolCalendar(
    borough,
    rows.map((row) => ({ ...row, name: null })),
  );
  const known = { meetings: [], calendar, today: calendarDate("2025-09-01") };
  const bench = new Bench({ time: 1_000 });
  bench.add("200 years", () => {
    for (let cohort = 0; cohort < PLANNED; cohort += 1) {
      const firstOn = addDays(calendarDate("2025-09-08"), cohort % 40);
      const rhythm = { firstOn, everyWeeks: 4 + (cohort % 5), untilOn: calendarDate("2026-07-21") };
      const planned = planYear(rhythm, known);
      if (!planned.ok) throw new Error(planned.reason);
      const chosen = planned.value.clashes.map((clash) => {
        const [choice] = openChoices(clash);
        return [clash.date, choice?.date ?? clash.date] as const;
      });
      choosePlan(planned.value, new Map(chosen), known);
    }
  });
  await bench.run();
  const result = bench.tasks[0]?.result;
  const perSecond = result?.state === "completed" ? result.throughput.mean * PLANNED : Number.NaN;
  return {
    what: "years of cohorts planned",
    against: "",
    value: perSecond,
    unit: "per second",
    detail: `${String(PLANNED)} cohorts in turn, every clash decided, one thread`,
  };
}

async function benchCohortPages(folder: string): Promise<Figure[]> {
  const bare = await startServer("tests/bench/bare/server.mjs", "/");
  const small = await portal(folder, SMALL);
  const large = await portal(folder, LARGE);
  try {
    const pages = [
      { name: "bare", url: `${bare.url}/` },
      ...(await pagesOf(small, SMALL)),
      ...(await pagesOf(large, LARGE)),
      { name: "calendar file", url: `${large.url}/calendar/cohort-${COHORT}-es.ics` },
    ];
    return figures(await loadInTurn(pages, { rounds: 5, seconds: 2 }));
  } finally {
    await Promise.all([bare.stop(), small.stop(), large.stop()]);
  }
}

async function portal(folder: string, cohorts: number): Promise<Server> {
  const file = path.join(folder, `cohorts-${String(cohorts)}.db`);
  const today = new Date().toISOString().slice(0, 10);
  const write = (name: string) => {
    fillCohorts(name, cohorts, today);
  };
  return startPortal(file, write, [LEAD]);
}

const GROWING = ["register", "cohort list", "public cohort list"] as const;
type Growing = (typeof GROWING)[number];

async function pagesOf({ url }: Server, cohorts: number) {
  const headers = await signedInAs(LEAD);
  const addresses: Record<Growing, string> = {
    register: `/es/staff/meetings/${HELD}/register`,
    "cohort list": "/en/staff/cohorts",
    "public cohort list": "/es/cohorts",
  };
  return GROWING.map((what) => ({
    name: `${what} of ${String(cohorts)}`,
    url: url + addresses[what],
    ...(what === "public cohort list" ? {} : { headers }),
  }));
}

function figures(loads: ReadonlyMap<string, Load>): Figure[] {
  const get = (name: string): Load => {
    const load = loads.get(name);
    if (load === undefined) throw new Error(`${name} was loaded`);
    return load;
  };
  const bare = get("bare");
  const against = (what: string, name: string, aim: string): Figure => ({
    ...{ what, against: "bare Remix page", unit: "ratio", aim },
    value: get(name).perSecond / bare.perSecond,
    detail: `p50 ${(get(name).p50 / bare.p50).toFixed(2)} of its`,
  });
  const growth = (what: Growing): Figure => {
    const [small, large] = [get(`${what} of ${String(SMALL)}`), get(`${what} of ${String(LARGE)}`)];
    return {
      ...{ what: `${what}, ${String(LARGE)} cohorts`, against: `the same with ${String(SMALL)}` },
      ...{ value: large.p50 / small.p50, unit: "ratio", aim: "below 1.20" },
      detail: `p50; throughput ${(small.perSecond / large.perSecond).toFixed(2)}`,
    };
  };
  return [
    against("register of 40 people", `register of ${String(SMALL)}`, ""),
    against("calendar file", "calendar file", ""),
    ...GROWING.map(growth),
  ];
}
