import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { QrCode } from "./qr-code.tsx";

/** The dark modules of the drawing, by row. */
function drawn(text: string): { size: number; dark: Set<string> } {
  const svg = renderToStaticMarkup(<QrCode text={text} label="Check in" />);
  const size = Number(/viewBox="0 0 (\d+) /.exec(svg)?.[1]);
  const dark = new Set([...svg.matchAll(/M(\d+) (\d+)h1v1h-1z/g)].map(([, x, y]) => `${x!},${y!}`));
  return { size, dark };
}

const ADDRESS = "https://portal.example/es/check-in/k3mzvnqfpjq0mpw4.0123456789abcdef";

test("three corners hold a finder, 7 modules wide, inside an empty frame of 4", () => {
  const { size, dark } = drawn(ADDRESS);
  expect((size - 8 - 17) % 4).toBe(0);
  for (const [left, top] of [
    [4, 4],
    [size - 11, 4],
    [4, size - 11],
  ] as const) {
    for (let at = 0; at < 7; at += 1) {
      expect(dark.has(`${String(left + at)},${String(top)}`)).toBe(true);
      expect(dark.has(`${String(left)},${String(top + at)}`)).toBe(true);
    }
    expect(dark.has(`${String(left + 1)},${String(top + 1)}`)).toBe(false);
    expect(dark.has(`${String(left + 3)},${String(top + 3)}`)).toBe(true);
  }
  const inFrame = [...dark].filter((place) =>
    place.split(",").some((at) => Number(at) < 4 || Number(at) >= size - 4),
  );
  expect(inFrame).toEqual([]);
});

test("another address is another drawing", () => {
  expect(drawn(ADDRESS).dark).not.toEqual(drawn(`${ADDRESS}0`).dark);
});
