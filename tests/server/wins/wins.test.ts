/** Wins: a draft until it has evidence and both languages; addresses are given once. */
import { expect, test } from "vitest";
import { translationState } from "#app/i18n/two-texts.ts";
import { listEvidence } from "#app/modules/campaigns/evidence-store.server.ts";
import {
  addWin,
  changeWin,
  confirmWinTranslation,
  publishWin,
  unpublishWin,
} from "#app/modules/wins/change-win.server.ts";
import { addWinAsk, removeWinAsk } from "#app/modules/wins/change-win-asks.server.ts";
import { removeEvidence } from "#app/modules/evidence/change-evidence.server.ts";
import { listAsksOfWin, listOtherAsks } from "#app/modules/wins/win-origin-store.server.ts";
import { findWin, listWins } from "#app/modules/wins/win-store.server.ts";
import type { SignedInContext } from "#app/platform/context.server.ts";
import { findPublicRevision } from "#app/platform/public-revision.server.ts";
import { newId } from "#app/shared/id.ts";
import { actingAs, NOW } from "#tests/setup/people.ts";
import {
  published,
  publishedWin,
  valueOf,
  versionOf,
  win,
  winFacts,
  withLink,
} from "#tests/setup/wins.ts";

const organiser = await actingAs(["organiser"]);

const of = async (winId: string) => ({
  ...{ token: newId(), winId },
  version: await versionOf(organiser, winId),
});

test("1 form sent twice adds 1 win; 10 wins of one title at once have 10 addresses", async () => {
  const order = {
    token: newId(),
    facts: winFacts({ titleEn: "Sent twice" }),
    writtenIn: "en",
  } as const;
  const [one, two] = await Promise.all([addWin(organiser, order), addWin(organiser, order)]);
  expect(one).toEqual(two);
  const ids = await Promise.all(
    Array.from({ length: 10 }, () => win(organiser, { titleEn: "A seat for all" })),
  );
  const slugs = await Promise.all(
    ids.map(async (id) => (await findWin(organiser.db.reader, id))!.slug),
  );
  expect(new Set(slugs).size).toBe(10);
  expect(slugs).toContain("a-seat-for-all");
  expect(slugs).toContain("a-seat-for-all-10");
});

test("an address that exists is refused with the one that is free", async () => {
  await win(organiser, { slug: "the-coaches" });
  const facts = winFacts({ slug: "the-coaches" });
  expect(await addWin(organiser, { token: newId(), facts, writtenIn: "en" })).toEqual({
    ok: false,
    reason: "slug-taken",
    details: { typed: "the-coaches", proposal: "the-coaches-2" },
  });
});

test("a win without evidence stays a draft, and with 1 link it is published", async () => {
  const winId = await win(organiser);
  expect(await publishWin(organiser, await of(winId))).toMatchObject({ reason: "win-not-ready" });
  await withLink(organiser, winId);
  const before = await findPublicRevision(organiser.db.reader);
  expect(await publishWin(organiser, await of(winId))).toMatchObject({ ok: true });
  expect((await findWin(organiser.db.reader, winId))!.publishedAt).toEqual(NOW);
  expect(await findPublicRevision(organiser.db.reader)).not.toBe(before);
});

test("a win in one language stays a draft; a published one keeps both, its address and its last evidence", async () => {
  const half = await win(organiser, { summaryEs: "" });
  await withLink(organiser, half);
  expect(await publishWin(organiser, await of(half))).toMatchObject({ reason: "win-not-ready" });

  const winId = await publishedWin(organiser);
  const { slug } = (await findWin(organiser.db.reader, winId))!;
  const change = async (facts: Parameters<typeof winFacts>[0]) =>
    changeWin(organiser, { ...(await of(winId)), facts: winFacts({ slug, ...facts }) });
  expect(await change({ servesEs: "" })).toMatchObject({ reason: "published-needs-both" });
  expect(await change({ slug: "another" })).toMatchObject({ reason: "published-slug" });
  expect(await change({})).toMatchObject({ reason: "nothing-changed" });
  expect(await change({ slug: "", titleEn: "Twenty seats" })).toMatchObject({ ok: true });
  const [only] = await listEvidence(organiser.db.reader, "win", winId);
  const subject = { kind: "win", id: winId } as const;
  const out = { token: newId(), subject, evidenceId: only!.id };
  expect(await removeEvidence(organiser, out)).toMatchObject({ reason: "last-evidence" });
  await withLink(organiser, winId);
  expect(await removeEvidence(organiser, out)).toMatchObject({ ok: true });
  const again = { ...out, token: newId() };
  expect(await removeEvidence(organiser, again)).toMatchObject({ reason: "evidence-is-out" });
});

test("of 2 people who change a win at once 1 wins; a translation is behind until it is right", async () => {
  const winId = await publishedWin(organiser);
  const version = await versionOf(organiser, winId);
  const change = (titleEn: string) =>
    changeWin(organiser, { token: newId(), winId, version, facts: winFacts({ titleEn }) });
  const verdicts = await Promise.all([change("One"), change("Two")]);
  expect(verdicts.filter(({ ok }) => ok)).toHaveLength(1);
  expect(verdicts.find(({ ok }) => !ok)).toMatchObject({ reason: "changed-meanwhile" });
  const state = async () => translationState((await findWin(organiser.db.reader, winId))!);
  expect(await state()).toBe("out-of-date");
  valueOf(await confirmWinTranslation(organiser, await of(winId)));
  expect(await state()).toBe("current");
});

test("a win off the public pages comes back with the same address", async () => {
  const winId = await publishedWin(organiser);
  valueOf(await unpublishWin(organiser, await of(winId)));
  expect((await findWin(organiser.db.reader, winId))!.publishedAt).toBeNull();
  await published(organiser, winId);
});

test("a win comes of 1 ask, named once, found by a part of its campaign without accents", async () => {
  const winId = await win(organiser);
  const askId = await ask(organiser);
  const others = await listOtherAsks(organiser.db.reader, winId, "EDUCACION");
  expect(others.map(({ id }) => id)).toContain(askId);
  const order = () => ({ token: newId(), winId, askId });
  expect(await addWinAsk(organiser, order())).toMatchObject({ ok: true });
  expect(await addWinAsk(organiser, order())).toMatchObject({ reason: "ask-is-there" });
  expect(await listAsksOfWin(organiser.db.reader, winId)).toMatchObject([{ id: askId }]);
  expect(await removeWinAsk(organiser, order())).toMatchObject({ ok: true });
  expect(await removeWinAsk(organiser, order())).toMatchObject({ reason: "ask-is-out" });
});

test("the list has the newest win first, in pages of 50, with how much proves each", async () => {
  const winId = await publishedWin(organiser);
  const { rows } = await listWins(organiser.db.reader, 1);
  expect(rows.length).toBeLessThanOrEqual(50);
  expect(rows.find(({ id }) => id === winId)).toMatchObject({ evidence: 1, offers: 0 });
});

/** An ask of a campaign about education. */
async function ask({ db, now }: SignedInContext): Promise<string> {
  const [id, campaignId, targetId] = [newId(), newId(), newId()];
  await db.inTransaction(async (tx) => {
    await tx.target.create({
      data: { id: targetId, officeEn: "Vice-Chancellor", officeEs: "Rectora", createdAt: now },
    });
    await tx.campaign.create({
      data: {
        ...{ id: campaignId, slug: `c-${campaignId}`, titleEn: "Education", titleEs: "Educación" },
        ...{ summaryEn: "", summaryEs: "", sourceLanguage: "es", folded: "education educacion" },
        ...{ startedOn: "2026-01-01", createdAt: now },
      },
    });
    await tx.ask.create({
      data: {
        ...{ id, campaignId, targetId, position: 1, titleEn: "Pay the coach", titleEs: "Pague" },
        ...{ sourceLanguage: "en", askedOn: "2026-02-01" },
      },
    });
  });
  return id;
}
