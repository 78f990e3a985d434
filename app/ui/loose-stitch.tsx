/** The mark with one stitch out of place: the picture of the page that is not there. Decoration. */
export function LooseStitch() {
  return (
    <svg className="pp-loose" viewBox="0 0 200 150" aria-hidden="true" focusable="false">
      <g fill="#5b1749">
        <rect x="10" y="10" width="40" height="24" rx="5" />
        <rect x="90" y="10" width="40" height="24" rx="5" />
        <rect x="50" y="58" width="40" height="24" rx="5" />
        <rect x="10" y="106" width="40" height="24" rx="5" />
        <rect x="90" y="106" width="40" height="24" rx="5" />
      </g>
      <g fill="#d9622b">
        <rect x="18" y="50" width="24" height="40" rx="5" />
        <rect x="58" y="98" width="24" height="40" rx="5" />
        <rect x="58" y="2" width="24" height="40" rx="5" />
      </g>
      <rect
        x="140"
        y="66"
        width="24"
        height="40"
        rx="5"
        fill="#f5a623"
        transform="rotate(18 152 86)"
      />
      <rect
        x="98"
        y="50"
        width="24"
        height="40"
        rx="5"
        fill="none"
        stroke="#6e5366"
        strokeWidth="2"
        strokeDasharray="4 4"
      />
    </svg>
  );
}
