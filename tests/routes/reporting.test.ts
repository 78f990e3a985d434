/** Who may see outcomes and take registers away, and what stands in the files. */
import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import { ROLES } from "#app/modules/identity/permissions.ts";
import { loader as page } from "#app/routes/staff.outcomes._index.tsx";
import { loader as file } from "#app/routes/staff.outcomes[.]csv.tsx";
import { loader as register } from "#app/routes/staff.outcomes.registers.$file.tsx";
import { loader as registers } from "#app/routes/staff.outcomes.registers._index.tsx";
import { loadContext } from "#app/platform/http/load-context.server.ts";
import { setClockOffset } from "#app/platform/clock.server.ts";
import { person } from "#tests/setup/people.ts";
import { EVENING, keeping, meetingHeld, type MeetingHeld } from "#tests/setup/register.ts";
import { cookieOf, visit } from "#tests/setup/visit.ts";

const PAGES = [page, file, registers, register];

/** A file as its reader gets it: its text with the byte order mark, and its name. */
async function download(call: typeof register, path: string, cohortId: string) {
  const cookie = await cookieOf(await person({ roles: ["wp-officer"] }));
  const request = new Request(`http://localhost${path}`, { headers: { cookie } });
  const args = {
    ...{ request, params: { file: `${cohortId}.csv` } },
    context: loadContext("test", "127.0.0.1"),
  } as unknown as Parameters<typeof register>[0];
  const answer = await call(args);
  const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(await answer.arrayBuffer());
  return { text, name: answer.headers.get("content-disposition") ?? "" };
}

async function met(): Promise<MeetingHeld> {
  setClockOffset(EVENING.getTime() + 86_400_000 - Date.now());
  const held = await meetingHeld({ members: 3 });
  const [one, other, third] = held.members as [string, string, string];
  await keeping(
    held.lead,
    held,
    { [one]: "present", [other]: "late", [third]: "excused" },
    { walkIns: ["Rosa Peña"] },
  );
  const rename = { where: { id: one }, data: { fullName: '=HYPERLINK("x"), Núñez' } };
  await held.lead.db.inTransaction((tx) => tx.person.update(rename));
  return held;
}

test("9 roles and nobody at 4 pages: the WP officer 200, everybody else 403 or the door", async () => {
  const held = await met();
  const statuses = async (as: string | undefined) =>
    Promise.all(
      PAGES.map(async (call) => {
        const at = {
          path: "/en/staff/outcomes?year=2025-26",
          params: { file: `${held.cohortId}.csv` },
        };
        return (await visit(call, { ...at, ...(as !== undefined && { as }) })).status;
      }),
    );
  for (const role of ROLES) {
    const status = role === "wp-officer" ? 200 : 403;
    expect([role, await statuses(await person({ roles: [role] }))]).toEqual([
      role,
      [status, status, status, status],
    ]);
  }
  expect(await statuses(held.lead.actor.personId)).toEqual([403, 403, 403, 403]);
  expect(await statuses(held.members[0])).toEqual([403, 403, 403, 403]);
  expect(await statuses(undefined)).toEqual([302, 302, 302, 302]);
});

test("a register's file has 5 columns in the page's language, no formula, and is noted once", async () => {
  const held = await met();
  const path = "/es/staff/outcomes/registers/x.csv?year=2025-26";
  const { text, name } = await download(register, path, held.cohortId);
  expect(name).toBe('attachment; filename="asistencia-demo-cohort-camberwell-2025-26.csv"');
  expect(
    text.startsWith("\ufeffFecha,Reunión,Nombre completo,Asistencia,Número de integrante\r\n"),
  ).toBe(true);
  const rows = parse(text, { bom: true });
  expect(rows).toHaveLength(5);
  expect(rows).toContainEqual([
    ...["2025-09-16", "18:00, Demo Primary School", `'=HYPERLINK("x"), Núñez`, "Vino"],
    expect.stringMatching(/^[0-9]*$/),
  ]);
  const { reader } = held.lead.db;
  const [noted, ...more] = await reader.auditEntry.findMany({
    where: { command: "export-register", subjectId: held.cohortId },
  });
  expect(more).toEqual([]);
  expect(noted).toMatchObject({ subjectKind: "cohort", after: '{"schoolYear":"2025-26"}' });
});

test("3 addresses of files that there are none of answer 404: cohort, year, ending", async () => {
  const held = await met();
  const as = await person({ roles: ["wp-officer"] });
  const at = (fileName: string, year: string) => ({
    ...{ as, path: `/en/staff/outcomes/registers/x?year=${year}` },
    params: { file: fileName },
  });
  const addresses = [
    at("00000000-0000-4000-8000-000000000000.csv", "2025-26"),
    at(`${held.cohortId}.csv`, "2025-27"),
    at(held.cohortId, "2025-26"),
  ];
  for (const address of addresses) expect((await visit(register, address)).status).toBe(404);
});

test("the file of 3 parents' figures says “fewer than 5” where the page does, and has no name", async () => {
  const held = await met();
  const { text } = await download(file, `/en/staff/outcomes.csv?cohort=${held.cohortId}`, "x");
  const rows = parse(text, { bom: true });
  const where = "Demo Cohort Camberwell";
  expect(rows).toContainEqual(["2025-26", where, "All who had a place", "fewer than 5"]);
  expect(rows).toContainEqual(["2025-26", where, "Attendance rate, meeting 1", "not shown"]);
  expect(text).not.toMatch(/Demo Person|Peña|Núñez/);
  const seen = await visit(page, {
    path: "/en/staff/outcomes",
    as: await person({ roles: ["wp-officer"] }),
  });
  expect(JSON.stringify(seen.body)).not.toMatch(/fullName|email|needs|Demo Person/);
});
