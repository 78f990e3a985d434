/** An address as a QR code: one drawing without a file, dark on white whatever stands around it. */
import { encode } from "uqr";

/** The empty frame that a camera needs, in modules (ISO/IEC 18004, 5.3.8). */
const QUIET_ZONE = 4;

type QrCodeProps = {
  text: string;
  /** What a screen reader says in place of the drawing. */
  label: string;
};

export function QrCode({ text, label }: QrCodeProps) {
  const { data, size } = encode(text, { ecc: "M", border: QUIET_ZONE });
  const modules = data.flatMap((row, y) =>
    row.flatMap((isDark, x) => (isDark ? [`M${String(x)} ${String(y)}h1v1h-1z`] : [])),
  );
  return (
    <svg
      className="pp-qr"
      role="img"
      aria-label={label}
      viewBox={`0 0 ${String(size)} ${String(size)}`}
      shapeRendering="crispEdges"
    >
      <path fill="#fff" d={`M0 0h${String(size)}v${String(size)}H0z`} />
      <path fill="#000" d={modules.join("")} />
    </svg>
  );
}
