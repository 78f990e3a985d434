/** Themes count what stands under them, at every moment as if counted anew. */
import fc from "fast-check";
import { expect, test } from "vitest";
import {
  archiveTheme,
  changeTheme,
  confirmThemeName,
} from "#app/modules/listening/change-theme.server.ts";
import { withdrawConcern } from "#app/modules/listening/withdraw-concern.server.ts";
import { findTheme } from "#app/modules/listening/theme-store.server.ts";
import { findPublicRevision } from "#app/platform/public-revision.server.ts";
import { newId } from "#app/shared/id.ts";
import { changing, countsOf, heard, put, recounted, said, theme } from "#tests/setup/listening.ts";
import { actingAs } from "#tests/setup/people.ts";

test("3 concerns of a one-to-one and 2 of a round of 30 are 5 concerns in 3 conversations", async () => {
  const organiser = await actingAs(["organiser"]);
  const fees = await theme(organiser);
  const one = await heard(organiser, { concerns: said("A", "B", { words: "C", wordsIn: "es" }) });
  const round = await heard(organiser, {
    ...{ answers: { conversations: 30 }, concerns: said("D", "E", "F") },
  });
  const ticked = [...one.concerns, ...round.concerns.slice(0, 2)];
  expect((await put(organiser, fees, ticked)).ok).toBe(true);
  const counts = { concernsEn: 4, concernsEs: 1, conversations: 3 };
  expect(await countsOf(organiser, fees)).toEqual(counts);
  // Again changes nothing; taken out, they count no more.
  expect((await put(organiser, fees, ticked)).ok).toBe(true);
  expect(await countsOf(organiser, fees)).toEqual(counts);
  expect((await put(organiser, fees, round.concerns, { act: "take" })).ok).toBe(true);
  expect(await countsOf(organiser, fees)).toEqual({ ...counts, concernsEn: 2, conversations: 1 });
  const { reader } = organiser.db;
  const grouped = await reader.concern.count({ where: { isGrouped: true } });
  expect(grouped).toBe(await reader.concern.count({ where: { themes: { some: {} } } }));
});

test("what is beyond the reach, withdrawn, or put under an archived theme is refused: 3 reasons", async () => {
  const organiser = await actingAs(["organiser"]);
  const fees = await theme(organiser);
  const { concerns } = await heard(organiser);
  const outside = await put(organiser, fees, concerns, { reach: [newId()] });
  expect(outside).toMatchObject({ reason: "concerns-missing" });
  expect(await put(organiser, newId(), concerns)).toMatchObject({ reason: "theme-gone" });
  const order = { token: newId(), themeId: fees, version: 1 };
  expect((await archiveTheme(organiser, order)).ok).toBe(true);
  expect(await put(organiser, fees, concerns)).toMatchObject({ reason: "theme-archived" });
  expect((await archiveTheme(organiser, { ...order, token: newId(), version: 2 })).ok).toBe(true);
  expect((await put(organiser, fees, concerns)).ok).toBe(true);
});

test("under a theme of the public record nothing heard here is put, and what is there comes out", async () => {
  const organiser = await actingAs(["organiser"]);
  const reported = await theme(organiser, "Being counted");
  const { concerns } = await heard(organiser);
  expect((await put(organiser, reported, concerns)).ok).toBe(true);
  await organiser.db.inTransaction((tx) =>
    tx.theme.update({ where: { id: reported }, data: { publicRecord: true } }),
  );
  expect(await put(organiser, reported, concerns)).toMatchObject({ reason: "theme-of-record" });
  expect((await put(organiser, reported, concerns, { act: "take" })).ok).toBe(true);
  expect(await countsOf(organiser, reported)).toMatchObject({ concernsEn: 0 });
});

test("a name changed in 1 language leaves the other out of date, until somebody says it is right", async () => {
  const organiser = await actingAs(["organiser"]);
  const themeId = await theme(organiser, "Fees", "");
  const now = () => findTheme(organiser.db.reader, themeId);
  expect(await now()).toMatchObject({ sourceLanguage: "en", translatedRevision: 0 });
  const change = (version: number, nameEn: string, nameEs: string) =>
    changeTheme(organiser, { token: newId(), themeId, version, name: { nameEn, nameEs } });
  expect((await change(1, "Fees", "Tarifas")).ok).toBe(true);
  expect(await change(2, "Fees", "Tarifas")).toMatchObject({ reason: "nothing-changed" });
  expect((await change(2, "The child fee", "Tarifas")).ok).toBe(true);
  expect(await now()).toMatchObject({ sourceRevision: 2, translatedRevision: 1 });
  expect(await change(2, "X", "Y")).toMatchObject({ reason: "changed-meanwhile" });
  const right = { token: newId(), themeId, version: 3 };
  expect((await confirmThemeName(organiser, right)).ok).toBe(true);
  expect(await now()).toMatchObject({ nameEs: "Tarifas", translatedRevision: 2, version: 4 });
});

test("public pages hear of counts only where a campaign shows the theme", async () => {
  const organiser = await actingAs(["organiser"]);
  const { reader } = organiser.db;
  const fees = await theme(organiser);
  const { concerns } = await heard(organiser, { concerns: said("A", "B") });
  const before = await findPublicRevision(reader);
  await put(organiser, fees, concerns.slice(0, 1));
  expect(await findPublicRevision(reader)).toBe(before);
  await organiser.db.inTransaction(async (tx) => {
    const id = newId();
    await tx.campaign.create({
      data: {
        ...{ id, slug: id, titleEn: "A", titleEs: "B", summaryEn: "", summaryEs: "" },
        ...{ sourceLanguage: "en", folded: "", startedOn: "2025-09-01", createdAt: organiser.now },
      },
    });
    await tx.campaignTheme.create({ data: { campaignId: id, themeId: fees } });
  });
  await put(organiser, fees, concerns);
  expect(await findPublicRevision(reader)).not.toBe(before);
});

const ACTS = ["put", "take", "reword", "fewer", "conversations", "withdraw"] as const;

test("after any 6 acts the 3 counts of a theme are what a count of everything says", async () => {
  const organiser = await actingAs(["organiser"]);
  const self = organiser.actor.personId;
  const act = fc.record({ act: fc.constantFrom(...ACTS), at: fc.nat(2) });
  await fc.assert(
    fc.asyncProperty(fc.array(act, { minLength: 6, maxLength: 6 }), async (acts) => {
      const fees = await theme(organiser);
      const was = await heard(organiser, {
        answers: { conversations: 2 },
        concerns: said("A", { words: "B", wordsIn: "es" }, "C"),
      });
      // They said it themselves, so that they may withdraw it.
      await organiser.db.inTransaction((tx) =>
        tx.concern.updateMany({ where: { listeningId: was.id }, data: { personId: self } }),
      );
      for (const { act, at } of acts) await perform(was, fees, act, at);
      expect(await countsOf(organiser, fees)).toEqual(await recounted(organiser, fees));
    }),
    { numRuns: 6 },
  );

  async function perform(
    was: Awaited<ReturnType<typeof heard>>,
    fees: string,
    act: (typeof ACTS)[number],
    at: number,
  ) {
    const { reader } = organiser.db;
    const [id] = [was.concerns[at]!];
    if (act === "put" || act === "take") return put(organiser, fees, [id], { act });
    if (act === "withdraw") return withdrawConcern(organiser, { token: newId(), concernId: id });
    const { version } = await reader.listening.findUniqueOrThrow({ where: { id: was.id } });
    const rows = await reader.concern.findMany({
      where: { listeningId: was.id, withdrawnAt: null },
      orderBy: { heardAt: "desc" },
    });
    const standing = said(
      ...rows.map((row) => ({
        ...{ id: row.id, words: row.words, personId: row.personId },
        wordsIn: act === "reword" && row.id === id ? ("es" as const) : ("en" as const),
      })),
    );
    const concerns = act === "fewer" ? standing.filter((one) => one.id !== id) : standing;
    const answers = { conversations: act === "conversations" ? at + 1 : 2 };
    return changing(organiser, was, { version, concerns, answers });
  }
});
