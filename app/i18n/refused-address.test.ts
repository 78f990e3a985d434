/** A refused form's address goes to the refusal and comes back; nothing else is followed. */
import { expect, test } from "vitest";
import { formOfRefusal, refusedAddress } from "./refused-address.ts";

test("of a file of 12 MB the refusal leads back to the form it was sent by, in 2 languages", () => {
  const form = "/es/staff/evidence/win/0123456789abcdef/files?from=win";
  const address = refusedAddress("file-too-large", form);
  expect(address).toMatch(/^\/es\/refused\/file-too-large\?/);
  expect(formOfRefusal(address, "es")).toBe(form);
  expect(formOfRefusal(address, "en")).toBe(form.replace("/es/", "/en/"));
});

test("5 addresses that name no page of the portal lead nowhere", () => {
  const none = ["", "?from=", "?from=//evil.example", "?from=https://evil.example", "?from=/xx/my"];
  for (const query of none) {
    expect(formOfRefusal(`/en/refused/file-too-large${query}`, "en")).toBeNull();
  }
});
