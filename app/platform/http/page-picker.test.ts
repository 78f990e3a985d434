/** An address leads to the page that Remix itself would choose. */
import { matchRoutes } from "@remix-run/react";
import fc from "fast-check";
import { expect, test } from "vitest";
import { pagePicker } from "./page-picker.ts";

const ROUTES = {
  root: { id: "root", path: "" },
  door: { id: "door", parentId: "root", index: true as const },
  home: { id: "home", parentId: "root", path: ":language", index: true as const },
  my: { id: "my", parentId: "root", path: ":language/my" },
  mine: { id: "mine", parentId: "my", index: true as const },
  plans: { id: "plans", parentId: "my", path: "plans", index: true as const },
  plan: { id: "plan", parentId: "my", path: "plans/:id" },
  apply: { id: "apply", parentId: "my", path: "plans/apply" },
  step: { id: "step", parentId: "my", path: "plans/apply/:id/:page" },
  child: { id: "child", parentId: "my", path: "plans/apply/:id/children/:child" },
  children: { id: "children", parentId: "my", path: "plans/apply/:id/children" },
  pdf: { id: "pdf", parentId: "my", path: "plans/:id/statement.pdf" },
};
const pick = pagePicker(ROUTES);

/** The same routes as a tree, for the router to match. */
function tree(above?: string): NonNullable<Parameters<typeof matchRoutes>[0]> {
  const routes: { id: string; parentId?: string; path?: string; index?: true }[] =
    Object.values(ROUTES);
  return routes
    .filter(({ parentId }) => parentId === above)
    .map(({ id, path, index }) => {
      const address = { id, ...(path !== undefined && { path }) };
      return index === true ? { ...address, index } : { ...address, children: tree(id) };
    });
}

test("a fixed word goes before a filled one: /plans/apply is the application, /plans/x a plan", () => {
  expect(pick("/es/my/plans/apply")).toBe("apply");
  expect(pick("/es/my/plans/x1")).toBe("plan");
  expect(pick("/es/my/plans/apply/7/children")).toBe("children");
  expect(pick("/es/my/plans/apply/7/terms")).toBe("step");
  expect(pick("/es/my/")).toBe("mine");
  expect(pick("/es/nowhere/at/all")).toBe(null);
});

test("whatever the address, a page that is named is the one that Remix would choose", () => {
  const word = fc.constantFrom(
    ...["es", "en", "my", "plans", "apply", "children", "statement.pdf", "7", "%6Dy", "MY", "..x"],
  );
  const routes = tree();
  fc.assert(
    fc.property(fc.array(word, { maxLength: 7 }), fc.constantFrom("", "/"), (words, end) => {
      const address = `/${words.join("/")}${end}`;
      const named = pick(address);
      const matched = matchRoutes(routes, address)?.at(-1)?.route.id;
      expect(named === null || named === matched).toBe(true);
      // Written as the map has it, an address of a page is always named.
      if (matched !== undefined && !/%|MY/.test(address)) expect(named).toBe(matched);
    }),
    { numRuns: 2_000 },
  );
});
