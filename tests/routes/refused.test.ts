/** Requests refused before any page: each has a page whose words say what happened. */
import { expect, test } from "vitest";
import { errorTitle } from "#app/parts/error-page.tsx";
import { loader } from "#app/routes/refused.$status.tsx";

/** What the page of a failure is given of a thrown Response. */
async function failureOf(status: string) {
  const args = { params: { status } } as unknown as Parameters<typeof loader>[0];
  try {
    return loader(args);
  } catch (thrown) {
    const response = thrown as Response;
    const data = await response.text();
    return { status: response.status, statusText: "", internal: false, data };
  }
}

test("a form of unproven origin is told apart from a page that is not for one's role", async () => {
  const [unproven, forbidden] = [await failureOf("unproven-form"), await failureOf("403")];
  expect([unproven.status, forbidden.status]).toEqual([403, 403]);
  expect(errorTitle(unproven, "es")).toContain("No pudimos comprobar este formulario");
  expect(errorTitle(unproven, "en")).toContain("We could not check this form");
  expect(errorTitle(forbidden, "es")).toContain("Su función no permite ver esta página");
});

test("a status that nobody refuses with is a 404", async () => {
  expect((await failureOf("999")).status).toBe(404);
});
