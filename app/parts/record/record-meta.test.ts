import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { LANGUAGES } from "#app/i18n/languages.ts";
import { CARD, recordMeta } from "./record-meta.ts";

type Data = { address: string; name: string };

const meta = recordMeta<Data>("article", ({ data }) => ({
  title: data?.name ?? "",
  description: "Seats",
}));

function propertiesOf(language: string): Record<string, string> {
  const data = { address: "https://portal.example", name: "Twenty seats" };
  const tags = meta({ location: { pathname: `/${language}/wins/seats` }, data });
  const named = tags.flatMap((tag) => {
    const { property, name, content } = tag as Partial<Record<string, string>>;
    return content === undefined ? [] : [[property ?? name ?? "", content] as const];
  });
  return Object.fromEntries(named);
}

/** Width and height as the head of a PNG file says them. */
function sizeOf(file: string): { width: number; height: number } {
  const head = readFileSync(file);
  expect(head.subarray(1, 4).toString("latin1")).toBe("PNG");
  return { width: head.readUInt32BE(16), height: head.readUInt32BE(20) };
}

test("a link to the record shows a large card of 1,200 by 630 that exists, in each of 2 languages", () => {
  for (const language of LANGUAGES) {
    const card = propertiesOf(language);
    expect(card).toMatchObject({
      "twitter:card": "summary_large_image",
      "og:title": "Twenty seats",
      "og:url": `https://portal.example/${language}/wins/seats`,
      "og:image:width": "1200",
      "og:image:height": "630",
    });
    const image = new URL(card["og:image"] ?? "");
    expect(image.origin).toBe("https://portal.example");
    expect(sizeOf(`public${image.pathname}`)).toEqual(CARD);
  }
  const [en, es] = LANGUAGES.map((language) => propertiesOf(language)["og:image:alt"]);
  expect(en).not.toBe(es);
});
