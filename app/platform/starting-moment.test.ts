/** A demonstration may begin on a day of its own; a text that names none is no day. */
import { expect, test } from "vitest";
import { readStartingMoment } from "./starting-moment.ts";

test("1 September 2025 alone is 09:00 in London, which is 08:00 universal time", () => {
  expect(readStartingMoment("2025-09-01")).toEqual(new Date("2025-09-01T08:00:00Z"));
});

test("18:30 on 1 December 2025 is meant by London's clocks, in winter universal time", () => {
  expect(readStartingMoment("2025-12-01T18:30")).toEqual(new Date("2025-12-01T18:30:00Z"));
});

test("7 texts that name no moment begin nothing", () => {
  const texts = [
    ...["2025-02-29", "1 September 2025", "2025-09-01T24:00", "2025-09-01 09:00"],
    ...["2025-09-01T9:00", "2025-09-01T09:00Z", "2025-09-01T"],
  ];
  expect(texts.map(readStartingMoment)).toEqual(texts.map(() => null));
});

test("a day whose past or future has no known bank holidays is refused: May 2020 and 2029", () => {
  expect(readStartingMoment("2020-05-14")).toBeNull();
  expect(readStartingMoment("2020-05-15")).not.toBeNull();
  expect(readStartingMoment("2028-12-29")).not.toBeNull();
  expect(readStartingMoment("2029-01-02")).toBeNull();
});
