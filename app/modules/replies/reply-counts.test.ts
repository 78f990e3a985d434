import { expect, test } from "vitest";
import { countReplies } from "./reply-counts.ts";

test("of 5 people 2 come with 3 children, 1 perhaps with 1, 1 not, and 1 said nothing", () => {
  const counts = countReplies([
    { answer: "yes", children: 3 },
    { answer: "yes", children: null },
    { answer: "maybe", children: 1 },
    { answer: "no", children: null },
    null,
  ]);
  expect(counts).toEqual({ yes: 2, maybe: 1, no: 1, none: 1, children: 4 });
  expect(countReplies([])).toEqual({ yes: 0, maybe: 0, no: 0, none: 0, children: 0 });
});
