/** Calendar files over HTTP: faultless by the strict reading, cheap to ask for again, and private. */
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { loader } from "#app/calendar-file.ts";
import { cancelMeeting } from "#app/modules/meetings/cancel-meeting.server.ts";
import { openFeed, revokeFeed } from "#app/modules/meetings/change-feed.server.ts";
import { feedSecret } from "#app/modules/meetings/feed-secret.server.ts";
import { leaveCohort } from "#app/modules/cohorts/leave-cohort.server.ts";
import { loadContext } from "#app/platform/http/load-context.server.ts";
import { sendResponse, toRequest } from "#app/platform/http/node-adapter.server.ts";
import { recheckPublicPages } from "#app/platform/http/public-pages.server.ts";
import { newId } from "#app/shared/id.ts";
import { cohort, plannedYear, SEPTEMBER } from "#tests/setup/cohorts.ts";
import { findCalendarFaults, readContentLines } from "#tests/setup/icalendar-check.ts";
import { joined } from "#tests/setup/joining.ts";
import { actingAs } from "#tests/setup/people.ts";

let server: Server;

/** The portal's own way between Node and the route, without the pages. */
beforeAll(async () => {
  server = createServer((incoming, outgoing) => {
    void (async () => {
      const request = toRequest(incoming, null);
      const params = { file: new URL(request.url).pathname.split("/").pop() };
      const context = loadContext("test", "127.0.0.1");
      const response = await loader({ request, params, context }).catch((thrown: unknown) => {
        if (thrown instanceof Response) return thrown;
        throw thrown;
      });
      await sendResponse(incoming, outgoing, response, context);
    })();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

beforeEach(recheckPublicPages);

function get(token: string, headers: Record<string, string> = {}): Promise<Response> {
  const { port } = server.address() as AddressInfo;
  return fetch(`http://127.0.0.1:${String(port)}/calendar/${token}.ics`, { headers });
}

const lead = () => actingAs(["organiser"], { now: SEPTEMBER });
const values = (text: string, name: string) =>
  readContentLines(text)
    .filter((line) => line.name === name)
    .map(({ value }) => value);

async function planned() {
  const organiser = await lead();
  const id = await cohort(organiser, { name: "Grupo Ñandú, Peckham; sábados" });
  return { organiser, id, meetings: await plannedYear(organiser, id) };
}

test("a cohort's file has 9 meetings, 1 of them cancelled and kept, without a fault", async () => {
  const { organiser, id, meetings } = await planned();
  const order = { token: newId(), cohortId: id, meetingId: meetings[1]!, version: 0 };
  await cancelMeeting(organiser, { ...order, reason: "no-room" });
  const response = await get(`cohort-${id}-es`);
  expect(response.headers.get("content-type")).toBe("text/calendar; charset=utf-8");
  expect(response.headers.get("content-language")).toBe("es");
  const bytes = new Uint8Array(await response.arrayBuffer());
  expect(findCalendarFaults(bytes)).toEqual([]);
  const text = new TextDecoder().decode(bytes);
  expect(values(text, "UID")).toEqual(meetings.map((one) => `meeting-${one}@parentpower`));
  expect(values(text, "STATUS").filter((status) => status === "CANCELLED")).toHaveLength(1);
  expect(values(text, "SEQUENCE")).toEqual(["0", "1", ...Array<string>(7).fill("0")]);
  expect(values(text, "SUMMARY")[1]).toBe("Cancelada: Grupo Ñandú\\, Peckham\\; sábados");
});

test("who has the file gets 304 without a body, until 1 meeting changes", async () => {
  const { organiser, id, meetings } = await planned();
  const first = await get(`cohort-${id}-en`);
  const etag = first.headers.get("etag") ?? "";
  expect(etag).toMatch(/^"[\w-]{22}"$/);
  const same = await get(`cohort-${id}-en`, { "if-none-match": etag });
  expect([same.status, await same.text(), same.headers.get("etag")]).toEqual([304, "", etag]);
  const order = { token: newId(), cohortId: id, meetingId: meetings[0]!, version: 0 };
  await cancelMeeting(organiser, { ...order, reason: "other" });
  recheckPublicPages();
  const changed = await get(`cohort-${id}-en`, { "if-none-match": etag });
  expect(changed.status).toBe(200);
  expect(changed.headers.get("etag")).not.toBe(etag);
});

test("1 meeting has a file of its own, without a fault, in each language", async () => {
  const { meetings } = await planned();
  for (const language of ["en", "es"]) {
    const text = await (await get(`meeting-${meetings[4]!}-${language}`)).text();
    expect(findCalendarFaults(text)).toEqual([]);
    expect(values(text, "UID")).toEqual([`meeting-${meetings[4]!}@parentpower`]);
  }
});

test("a person's file holds the 9 meetings of their cohort, and of no cohort once they left", async () => {
  const { organiser, id, meetings } = await planned();
  await organiser.db.inTransaction((tx) =>
    tx.meeting.update({
      where: { id: meetings[0]! },
      data: { link: "https://meet.example/secret" },
    }),
  );
  const who = await joined(id, { language: "es" });
  const made = await openFeed(who, { token: newId() });
  if (!made.ok) throw new Error(made.reason);
  const secret = feedSecret(made.value);
  const response = await get(secret);
  expect(response.headers.get("cache-control")).toBe("private, max-age=0, must-revalidate");
  expect(response.headers.get("content-disposition")).not.toContain(secret);
  const text = await response.text();
  expect(findCalendarFaults(text)).toEqual([]);
  expect(values(text, "UID")).toHaveLength(9);
  expect(text.replaceAll("\r\n ", "")).toContain("https://meet.example/secret");
  // The public file of the cohort never holds the link.
  expect(await (await get(`cohort-${id}-es`)).text()).not.toContain("meet.example");

  await leaveCohort(who, { token: newId(), cohortId: id, who: null });
  recheckPublicPages();
  const left = await (await get(secret)).text();
  expect([findCalendarFaults(left), values(left, "UID")]).toEqual([[], []]);
});

test("an address is made once, and once taken back it is a 404 like 6 that never were", async () => {
  const who = await joined(await cohort(await lead()));
  const order = { token: newId() };
  const [made, twice] = await Promise.all([openFeed(who, order), openFeed(who, order)]);
  expect(made).toEqual(twice);
  expect(await openFeed(who, { token: newId() })).toMatchObject({ reason: "feed-there-already" });
  const secret = feedSecret(made.ok ? made.value : "");
  expect((await get(secret)).status).toBe(200);
  expect(await revokeFeed(who, { token: newId() })).toMatchObject({ ok: true });
  recheckPublicPages();
  const late = await revokeFeed(who, { token: newId() });
  expect(late).toMatchObject({ reason: "feed-revoked-already" });
  const wrong = [
    "0".repeat(64),
    `cohort-${newId()}-en`,
    "cohort-x-en",
    "a",
    "..%2f",
    `x-${newId()}-es`,
  ];
  const statuses = await Promise.all(
    [secret, ...wrong].map(async (one) => (await get(one)).status),
  );
  expect(statuses).toEqual(Array(7).fill(404));
});
