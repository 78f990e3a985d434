/**
 * The weave of the home page's opening: rows climb from light to plum (small rows, a tall thing),
 * and every sixth upright thread is marigold, because every sixth week the cohort meets.
 *
 * Pure decoration, hidden from screen readers; drawn once a page, so its ids are fixed.
 */

const WIDTH = 3000;
const STITCH = 24;

/** Threads across, from the top row to the bottom one. */
// prettier-ignore
const ROWS = [
  "#4f183f", "#5e1f4b", "#5e1f4b", "#6f2559", "#6f2559", "#8d2f6b", "#8d2f6b", "#c2345f",
  "#c2345f", "#c2345f", "#d9622b", "#d9622b", "#f5a623", "#f5a623", "#fbe3bf",
];

const UPRIGHT = [0, 1, 2, 3, 4, 5];

const STAIRS = "M0 360V288H2568V240H2640V192H2712V144H2784V96H2856V48H2928V0H3000V360z";

function Patterns() {
  return (
    <defs>
      <pattern id="weave-upright" width="144" height="48" patternUnits="userSpaceOnUse">
        {UPRIGHT.map((thread) => (
          <rect
            key={thread}
            x={thread * STITCH + 3.5}
            y={thread % 2 === 0 ? STITCH : 0}
            width="17"
            height="24"
            rx="3"
            fill={thread === 5 ? "#f5a623" : "#7a2a63"}
          />
        ))}
      </pattern>
      <pattern id="weave-over" width="48" height="48" patternUnits="userSpaceOnUse">
        <g fill="#fff">
          <rect y="3.5" width="24" height="17" rx="3" />
          <rect x="24" y="27.5" width="24" height="17" rx="3" />
        </g>
      </pattern>
      <mask id="weave-mask">
        <path fill="url(#weave-over)" d={`M0 0h${String(WIDTH)}v360H0z`} />
      </mask>
      <clipPath id="weave-stairs">
        <path d={STAIRS} />
      </clipPath>
    </defs>
  );
}

export function Weave() {
  return (
    <svg
      className="pp-weave"
      viewBox={`0 0 ${String(WIDTH)} 360`}
      preserveAspectRatio="xMaxYMax slice"
      aria-hidden="true"
      focusable="false"
    >
      <Patterns />
      <g clipPath="url(#weave-stairs)">
        <path fill="url(#weave-upright)" d={`M0 0h${String(WIDTH)}v360H0z`} />
        <g mask="url(#weave-mask)">
          {ROWS.map((colour, row) => (
            <path
              key={row}
              fill={colour}
              d={`M0 ${String(row * STITCH)}h${String(WIDTH)}v${String(STITCH)}H0z`}
            />
          ))}
        </g>
      </g>
    </svg>
  );
}
