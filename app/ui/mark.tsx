/** The portal's mark: nine stitches, a table with people around it. Always beside the name. */
import { keptInside } from "#app/ui/kept-inside.tsx";

/** Lower left corners of upright and level stitches, on a grid of 16 units. */
const LEVEL = ["M2 2", "M34 2", "M18 18", "M2 34", "M34 34"];
const CORAL = ["M4 16", "M36 16"];
const MARIGOLD = ["M20 0", "M20 32"];

const LEVEL_STITCH = "h12a2 2 0 0 1 2 2v8a2 2 0 0 1-2 2h-12a2 2 0 0 1-2-2v-8a2 2 0 0 1 2-2z";
const UPRIGHT_STITCH = "h8a2 2 0 0 1 2 2v12a2 2 0 0 1-2 2h-8a2 2 0 0 1-2-2v-12a2 2 0 0 1 2-2z";

function stitches(corners: readonly string[], stitch: string): string {
  return corners.map((corner) => corner + stitch).join("");
}

const PATHS = {
  plum: stitches(LEVEL, LEVEL_STITCH),
  coral: stitches(CORAL, UPRIGHT_STITCH),
  marigold: stitches(MARIGOLD, UPRIGHT_STITCH),
};

function Stitches() {
  return (
    <>
      <path fill="#5b1749" d={PATHS.plum} />
      <path fill="#d9622b" d={PATHS.coral} />
      <path fill="#f5a623" d={PATHS.marigold} />
    </>
  );
}

const stitched = keptInside(Stitches);

export function Mark() {
  return (
    <svg
      className="pp-mark"
      width="44"
      height="44"
      viewBox="0 0 48 48"
      aria-hidden="true"
      focusable="false"
      dangerouslySetInnerHTML={stitched({})}
    />
  );
}
