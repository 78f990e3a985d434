/**
 * The thread of a campaign, drawn: each line an ask, each bar across it a meeting with a
 * decision-maker, each green knot an ask that was won, dots below what is still asked.
 *
 * It has no viewBox: words stay 14 px whatever room there is. A table beside it says the same.
 */
import { Fragment } from "react";
import { layThreads, type Mark, type Station } from "#app/ui/thread-layout.ts";

const PLUM = "#5b1749";
const CORAL = "#d9622b";
const MARIGOLD = "#f5a623";
const LEAF = "#17654a";
const COLOURS = [PLUM, CORAL, MARIGOLD] as const;

interface ThreadProps {
  /** The words in the rings, one for each thread. */
  labels: readonly string[];
  stations: readonly Station[];
  title: string;
  /** Where the same facts are in words. */
  describedBy: string;
}

export function ThreadPicture({ labels, stations, title, describedBy }: ThreadProps) {
  const picture = layThreads(labels.length, stations);
  return (
    <svg
      width="100%"
      height={picture.height}
      role="img"
      aria-label={title}
      aria-describedby={describedBy}
      fontSize="14"
      fill="#2a1726"
    >
      <g fill="none" strokeLinecap="round">
        {picture.threads.map(({ d, tail }, index) => (
          <Line key={index} d={d} tail={tail} colour={COLOURS[index % COLOURS.length] ?? PLUM} />
        ))}
      </g>
      {picture.marks.map((mark, index) => (
        <MarkOf key={index} mark={mark} labels={labels} ring={picture.ring} />
      ))}
      {picture.texts.map(({ x, y, words, isTitle }) => (
        <text key={y} x={x} y={y} {...(isTitle && { fontWeight: 700, fill: PLUM })}>
          {words}
        </text>
      ))}
    </svg>
  );
}

type LineProps = { d: string; tail: string | null; colour: string };

/** A marigold thread is edged in plum: alone it is too pale on paper. */
function Line({ d, tail, colour }: LineProps) {
  const isPale = colour === MARIGOLD;
  return (
    <>
      <path d={d} stroke={isPale ? PLUM : colour} strokeWidth="9" />
      {isPale && <path d={d} stroke={colour} strokeWidth="5.5" />}
      {tail !== null && (
        <path
          d={tail}
          stroke={isPale ? PLUM : colour}
          strokeWidth={isPale ? "7" : "9"}
          strokeDasharray="1 12"
        />
      )}
    </>
  );
}

type MarkProps = { mark: Mark; labels: readonly string[]; ring: number };

function MarkOf({ mark: { kind, y, xs }, labels, ring }: MarkProps) {
  if (kind === "heard") {
    return <circle cx={xs[0]} cy={y} r="12" fill="#fffbf5" stroke={PLUM} strokeWidth="4" />;
  }
  if (kind === "bar") return <Bar xs={xs} y={y} />;
  if (kind === "asks") {
    return xs.map((x, index) => (
      <Fragment key={x}>
        <circle cx={x} cy={y} r={ring} fill="#fff" stroke={PLUM} strokeWidth="2.5" />
        <text x={x} y={y + 4.5} fontWeight="700" textAnchor="middle">
          {labels[index]}
        </text>
      </Fragment>
    ));
  }
  if (kind === "won" || kind === "partly") {
    return xs.map((x) => <Knot key={x} x={x} y={y} size={ring * 2 + 2} isWhole={kind === "won"} />);
  }
  return null;
}

function Bar({ xs, y }: { xs: readonly number[]; y: number }) {
  const from = Math.min(...xs) - 16;
  return (
    <rect
      x={from}
      y={y - 10}
      width={Math.max(...xs) + 16 - from}
      height="20"
      rx="5"
      fill="#fbe3bf"
      stroke={PLUM}
      strokeWidth="2.5"
    />
  );
}

type KnotProps = { x: number; y: number; size: number; isWhole: boolean };

function Knot({ x, y, size, isWhole }: KnotProps) {
  const half = size / 2;
  return (
    <>
      <rect
        x={x - half}
        y={y - half}
        width={size}
        height={size}
        rx="5"
        fill={isWhole ? LEAF : "#fff"}
        stroke={LEAF}
        strokeWidth="2.5"
      />
      {isWhole && (
        <path
          d={`M${String(x - 6)} ${String(y)}l4.5 4.5 8-9`}
          fill="none"
          stroke="#fff"
          strokeWidth="3"
        />
      )}
    </>
  );
}
