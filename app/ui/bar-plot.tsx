/**
 * Per cent as standing bars, drawn without a viewBox: widths in per cent, heights and letters in
 * pixels, so that its letters stay readable on a phone. A figure that is not shown has no length
 * at all: an asterisk stands in its place, and the page says below what it means. The same figures
 * stand in a table, to which the title leads.
 */

const [PLUM, LINE, INK, INK_SOFT] = ["#5b1749", "#e4d5c3", "#2a1726", "#5f4a5a"];

const TOP = 24;
const HEIGHT = 150;
const BASE = TOP + HEIGHT;
/** Per cent of the width: the names of the lines stand left of it. */
const LEFT = 13;
/** Written at each bar up to so many; with more, the letters would run into each other. */
const MOST_WRITTEN = 10;
const LINES = [0, 25, 50, 75, 100];

export type Bar = Readonly<{ label: string; percent: number | null }>;

interface BarPlotProps {
  id: string;
  /** Says what is drawn, and that a table has the same figures. */
  title: string;
  /** What the bars' labels count. */
  axis: string;
  bars: readonly Bar[];
}

export function BarPlot({ id, title, axis, bars }: BarPlotProps) {
  const every = Math.ceil(bars.length / MOST_WRITTEN);
  const step = (100 - LEFT) / bars.length;
  return (
    <svg
      width="100%"
      height={BASE + 44}
      role="img"
      aria-labelledby={id}
      overflow="visible"
      fontSize="14"
    >
      <title id={id}>{title}</title>
      {LINES.map((percent) => (
        <Line key={percent} percent={percent} />
      ))}
      {bars.map(({ label, percent }, at) => (
        <BarOf
          key={label}
          {...{ step, percent }}
          from={LEFT + step * at}
          label={at % every === 0 ? label : null}
          isWritten={every === 1}
        />
      ))}
      <text x="100%" y={BASE + 38} textAnchor="end" fill={INK_SOFT}>
        {axis}
      </text>
    </svg>
  );
}

function heightOf(percent: number): number {
  return Math.round((HEIGHT * percent) / 100);
}

function Line({ percent }: { percent: number }) {
  const y = BASE - heightOf(percent);
  return (
    <>
      <line x1="0" x2="100%" y1={y} y2={y} stroke={LINE} />
      <text x="0" y={y - 4} fill={INK_SOFT}>
        {percent}%
      </text>
    </>
  );
}

interface BarOfProps {
  from: number;
  step: number;
  percent: number | null;
  label: string | null;
  isWritten: boolean;
}

function BarOf({ from, step, percent, label, isWritten }: BarOfProps) {
  const width = Math.min(step * 0.7, 12);
  const middle = from + step / 2;
  const height = heightOf(percent ?? 0);
  return (
    <>
      {percent !== null && (
        <rect
          x={part(middle - width / 2)}
          y={BASE - height}
          width={part(width)}
          height={height}
          rx="2"
          fill={PLUM}
        />
      )}
      {(percent === null || isWritten) && (
        <text x={part(middle)} y={BASE - height - 6} textAnchor="middle" fill={INK}>
          {percent ?? "*"}
        </text>
      )}
      {label !== null && (
        <text x={part(middle)} y={BASE + 18} textAnchor="middle" fill={INK}>
          {label}
        </text>
      )}
    </>
  );
}

/** Of the width, to a hundredth of a per cent. */
function part(percent: number): string {
  return `${String(Math.round(percent * 100) / 100)}%`;
}

/** A lying bar under the words of a row, whose figure stands beside it. */
export function RowBar({ percent }: { percent: number }) {
  return (
    <svg width="100%" height="8" aria-hidden="true" focusable="false">
      <rect width={part(percent)} height="8" rx="2" fill={PLUM} />
    </svg>
  );
}
