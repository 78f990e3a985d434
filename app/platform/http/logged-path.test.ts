import { expect, test } from "vitest";
import { loggedPath } from "./logged-path.ts";

test("of the 4 addresses that speak for somebody, the log holds only which page it is", () => {
  const link = "uS8-_secret0123456789";
  const [reply, noted] = [`/en/reply/${link}`, `/es/reply/${link}/noted`];
  const others = [`/en/unsubscribe/${link}`, `/unsubscribe/${link}`, `/es/check-in/${link}`];
  for (const path of [reply, noted, ...others, `/calendar/${link}.ics`, `/en/reply/a%0A${link}`]) {
    expect(loggedPath(path)).not.toContain("secret");
  }
  expect(loggedPath(noted)).toBe("/es/reply/…");
  expect(loggedPath("/unsubscribe/")).toBe("/unsubscribe/…");
});

test("1 other address is logged as it is", () => {
  expect(loggedPath("/en/my/meetings/calendar")).toBe("/en/my/meetings/calendar");
});
