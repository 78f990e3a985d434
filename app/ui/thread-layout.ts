/**
 * Where everything stands in the picture of a campaign: threads that run down from what was heard,
 * one for each ask; bars across them for meetings with decision-makers; knots where asks were won.
 *
 * Pure geometry in pixels. Nothing is wider than 290 px, the room of a phone of 320; words wrap
 * beside the threads, and every station stands below the one before it. One to six asks fit.
 */
import { assert } from "#app/shared/assert.ts";

export const MOST_THREADS = 6;
export const PICTURE_WIDTH = 290;

/** Room for one letter at 14 px, a wide one. */
const LETTER = 7.6;
const LINE = 19;
const GAP = 30;
const TOP = 20;
/** How far below the split the threads run side by side. */
const FAN = 60;
const TAIL = 34;

/** What a station marks: a ring, nothing, rings with numbers, a bar, knots, or open ends. */
export type StationKind = "heard" | "theme" | "asks" | "bar" | "won" | "partly" | "open";

export type Station = Readonly<{
  kind: StationKind;
  title: string;
  lines: readonly string[];
  /** Which threads it touches, from 0. */
  threads: readonly number[];
}>;

export type TextLine = Readonly<{ x: number; y: number; words: string; isTitle: boolean }>;
export type Mark = Readonly<{ kind: StationKind; y: number; xs: readonly number[] }>;
export type Thread = Readonly<{ x: number; d: string; tail: string | null }>;

export type ThreadPicture = Readonly<{
  height: number;
  threads: readonly Thread[];
  marks: readonly Mark[];
  texts: readonly TextLine[];
  /** Radius of the rings with numbers. */
  ring: number;
}>;

/** `count` threads, and stations from above to below; the "asks" station is where they part. */
export function layThreads(count: number, stations: readonly Station[]): ThreadPicture {
  assert(count >= 1 && count <= MOST_THREADS, "one to six threads can be told apart");
  const step = count <= 3 ? 26 : 19;
  const first = 22;
  const xs = Array.from({ length: count }, (_, index) => first + index * step);
  const textX = first + (count - 1) * step + 30;
  const placed = place(stations, textX);
  const middle = (first + (xs.at(-1) ?? first)) / 2;
  const marks = placed.map(({ station: { kind, threads }, y }) => ({
    kind,
    y,
    xs: kind === "heard" || kind === "theme" ? [middle] : threads.map((at) => xs[at] ?? middle),
  }));
  return {
    height: (placed.at(-1)?.bottom ?? 0) + TAIL / 2,
    threads: xs.map((x, index) => threadOf({ x, middle }, ends(stations, placed, index))),
    marks,
    texts: placed.flatMap(({ texts }) => texts),
    ring: count <= 3 ? 11 : 9,
  };
}

type Placed = { station: Station; y: number; bottom: number; texts: TextLine[] };

function place(stations: readonly Station[], x: number): Placed[] {
  const letters = Math.floor((PICTURE_WIDTH - x) / LETTER);
  let top = TOP;
  return stations.map((station) => {
    const titles = wrap(station.title, letters);
    const lines = station.lines.flatMap((line) => wrap(line, letters));
    const texts = [...titles, ...lines].map((words, index) => ({
      ...{ x, y: top + index * LINE, words, isTitle: index < titles.length },
    }));
    const bottom = top + texts.length * LINE;
    // Above the asks, the threads need room to part.
    const y = top + (station.kind === "heard" ? 0 : 5);
    top = bottom + GAP;
    return { station, y, bottom, texts };
  });
}

/** Lines of at most so many letters; a longer word is cut, and nothing is lost. */
export function wrap(words: string, letters: number): string[] {
  assert(letters > 0, "a line has room for a letter");
  const pieces = words
    .split(/\s+/)
    .filter(Boolean)
    .flatMap((word) => word.match(new RegExp(`.{1,${String(letters)}}`, "gu")) ?? []);
  const lines: string[] = [];
  for (const piece of pieces) {
    const last = lines.at(-1);
    const isRoom = last !== undefined && last.length + 1 + piece.length <= letters;
    if (isRoom) lines[lines.length - 1] = `${last} ${piece}`;
    else lines.push(piece);
  }
  return lines;
}

type Ends = { from: number; parts: number; to: number; isOpen: boolean };

/** Where a thread begins, parts from the others, and ends: at its knot, or open below. */
function ends(stations: readonly Station[], placed: readonly Placed[], thread: number): Ends {
  const yOf = (index: number) => placed[index]?.y ?? 0;
  const touching = (kinds: readonly StationKind[]) =>
    stations.findLastIndex(({ kind, threads }) => kinds.includes(kind) && threads.includes(thread));
  const asks = yOf(stations.findIndex(({ kind }) => kind === "asks"));
  const open = touching(["open"]);
  const knot = touching(["won"]);
  const last = open >= 0 ? open : knot >= 0 ? knot : touching(["asks", "bar", "partly"]);
  return {
    from: placed[0]?.y ?? TOP,
    parts: Math.max(placed[0]?.y ?? TOP, asks - FAN - 14),
    to: yOf(last),
    isOpen: open >= 0,
  };
}

function threadOf({ x, middle }: { x: number; middle: number }, { from, parts, to, isOpen }: Ends) {
  const fan = Math.min(FAN, Math.max(0, to - parts));
  const round = (value: number) => String(Math.round(value * 10) / 10);
  const curve = [
    `${round(middle)} ${round(parts + fan * 0.55)}`,
    `${round(x)} ${round(parts + fan * 0.4)}`,
    `${round(x)} ${round(parts + fan)}`,
  ];
  const d = `M${round(middle)} ${round(from)}V${round(parts)}C${curve.join(" ")}V${round(to)}`;
  return { x, d, tail: isOpen ? `M${round(x)} ${round(to)}v${String(TAIL)}` : null };
}
