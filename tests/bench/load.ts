/**
 * Loads several pages in turn, round after round, so that a machine whose speed drifts drifts for
 * all of them; each figure is the median of the rounds.
 */
import autocannon from "autocannon";

export type Page = { name: string; url: string; headers?: Readonly<Record<string, string>> };
/** Requests a second under load; p50 and p99 in milliseconds of one caller asking alone. */
export type Load = { name: string; perSecond: number; p50: number; p99: number };

const CONNECTIONS = 8;
/** By then an engine has compiled what a page needs; a large page takes some thousand requests. */
const WARM_UP_SECONDS = 12;
const TURNS = 400;
const ACCEPT = { "accept-encoding": "br" } as const;

export async function loadInTurn(
  pages: readonly Page[],
  { rounds, seconds }: { rounds: number; seconds: number },
): Promise<Map<string, Load>> {
  for (const page of pages) await round(page, WARM_UP_SECONDS);
  const results = new Map<string, number[]>(pages.map(({ name }) => [name, []]));
  for (let turn = 0; turn < rounds; turn += 1) {
    for (const page of pages) results.get(page.name)?.push(await round(page, seconds));
  }
  const latencies = await askInTurn(pages);
  return new Map(
    [...results].map(([name, rates]) => {
      const times = latencies.get(name) ?? [];
      const load = { name, perSecond: median(rates), p50: at(times, 0.5), p99: at(times, 0.99) };
      return [name, load];
    }),
  );
}

async function round({ name, url, headers }: Page, seconds: number): Promise<number> {
  const result = await autocannon({
    url,
    headers: { ...ACCEPT, ...headers },
    connections: CONNECTIONS,
    duration: seconds,
  });
  if (result.non2xx > 0 || result.errors > 0) {
    throw new Error(
      `${name}: ${String(result.non2xx)} wrong answers, ${String(result.errors)} errors`,
    );
  }
  return result.requests.total / result.duration;
}

/** One request of each page after another, again and again: finer than a load's milliseconds. */
async function askInTurn(pages: readonly Page[]): Promise<Map<string, number[]>> {
  const times = new Map<string, number[]>(pages.map(({ name }) => [name, []]));
  for (let turn = 0; turn < TURNS; turn += 1) {
    for (const { name, url, headers } of pages) {
      const began = performance.now();
      const response = await fetch(url, { headers: { ...ACCEPT, ...headers } });
      await response.arrayBuffer();
      times.get(name)?.push(performance.now() - began);
    }
  }
  return times;
}

function at(times: readonly number[], share: number): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length * share)] ?? Number.NaN;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const high = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? high : ((sorted[middle - 1] ?? Number.NaN) + high) / 2;
}
