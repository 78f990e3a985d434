/** Writes wins: a new one, its facts, "the translation is right", on the public pages and off them. */
import type { Language } from "#app/i18n/languages.ts";
import { confirmed, firstRevisions, revisionsAfter } from "#app/i18n/two-texts.ts";
import { recordAudit } from "#app/modules/audit/audit-store.server.ts";
import { freeSlug, slugOf } from "#app/modules/campaigns/campaign-slug.ts";
import { listEvidence } from "#app/modules/campaigns/evidence-store.server.ts";
import { saveFilesHidden } from "#app/modules/campaigns/stored-file-store.server.ts";
import type { SignedInContext } from "#app/platform/context.server.ts";
import type { Transaction } from "#app/platform/database.server.ts";
import { actOnce, type FormUsed } from "#app/platform/done-form.server.ts";
import { isInvented } from "#app/platform/invented.server.ts";
import { publicPagesChange } from "#app/platform/public-revision.server.ts";
import type { Id } from "#app/shared/id.ts";
import { accept, refuse, type Verdict } from "#app/shared/verdict.ts";
import { createWinAsk, findAsk } from "./win-origin-store.server.ts";
import { lockFreshWin, type Meanwhile } from "./lock-win.server.ts";
import { changedFacts, lacksOf, WIN_FIELDS, type Win, type WinFacts } from "./win.ts";
import {
  createWin,
  listSlugs,
  lockWinSlugs,
  saveWin,
  saveWinPublished,
} from "./win-store.server.ts";

/** An empty slug asks for one. */
type NewWin = {
  token: string;
  facts: WinFacts;
  /** What it was written in first, where it is written in both languages. */
  writtenIn: Language;
  invented?: boolean;
  /** The ask that it came of, where it is written down from that ask. */
  askId?: Id | null;
};

export function addWin(
  context: SignedInContext,
  order: NewWin,
): Promise<Verdict<Id, "slug-taken" | FormUsed>> {
  return actOnce(context, "add-win", order, async (tx) => {
    const slug = await chooseSlug(tx, order.facts, null);
    if (!slug.ok) return slug;
    const facts = { ...order.facts, slug: slug.value };
    const revisions = firstRevisions(facts, WIN_FIELDS, order.writtenIn);
    const id = await createWin(tx, context, {
      ...{ facts, revisions, invented: order.invented ?? isInvented() },
    });
    const ask = await findAsk(tx, order.askId);
    if (ask !== null) await createWinAsk(tx, id, ask.id);
    await recordAudit(tx, context, {
      command: "add-win",
      subjectKind: "win",
      subjectId: id,
      fields: ["titleEn", "titleEs", "slug", "wonOn"],
    });
    return accept(id);
  });
}

/** The address that was typed, where it is free; where none was typed, one made of the title. */
async function chooseSlug(
  tx: Transaction,
  { slug, titleEn, titleEs }: WinFacts,
  but: Id | null,
): Promise<Verdict<string, "slug-taken">> {
  await lockWinSlugs(tx);
  const wished = slug === "" ? slugOf(titleEn === "" ? titleEs : titleEn) : slug;
  // A proposal may be shorter than what was wished, by the number at its end.
  const taken = await listSlugs(tx, wished.slice(0, 40), but);
  const free = freeSlug(wished, (one) => taken.has(one));
  return slug === "" || slug === free
    ? accept(free)
    : refuse("slug-taken", { typed: wished, proposal: free });
}

type OfWin = { token: string; winId: Id; /** That was on the page. */ version: number };

/** A published win stands in both languages, at the address that others know. */
type Published = "published-needs-both" | "published-slug";

export function changeWin(
  context: SignedInContext,
  order: OfWin & { facts: WinFacts },
): Promise<
  Verdict<undefined, Meanwhile | "nothing-changed" | "slug-taken" | Published | FormUsed>
> {
  return actOnce(context, "change-win", order, async (tx) => {
    const found = await lockFreshWin(tx, order);
    if (!found.ok) return found;
    const win = found.value;
    const next = await nextFacts(tx, win, order.facts);
    if (!next.ok) return next;
    const facts = next.value;
    const fields = changedFacts(win, facts);
    if (fields.length === 0) return refuse("nothing-changed");

    await saveWin(tx, win.id, { ...facts, ...revisionsAfter(win, facts, WIN_FIELDS) });
    await recordAudit(tx, context, {
      ...{ command: "change-win", subjectKind: "win", subjectId: win.id, fields },
    });
    if (win.publishedAt !== null) await publicPagesChange(tx, context);
    return accept();
  });
}

/** What the win would say: an empty address asks for one, or keeps the public one. */
async function nextFacts(
  tx: Transaction,
  win: Win,
  facts: WinFacts,
): Promise<Verdict<WinFacts, "slug-taken" | Published>> {
  const isPublished = win.publishedAt !== null;
  const typed = facts.slug === "" && isPublished ? win.slug : facts.slug;
  // Others may point at a public address.
  if (isPublished && typed !== win.slug) return refuse("published-slug");
  if (isPublished && lacksOf(facts, 1).length > 0) return refuse("published-needs-both");
  const slug = await chooseSlug(tx, { ...facts, slug: typed }, win.id);
  return slug.ok ? accept({ ...facts, slug: slug.value }) : slug;
}

/** Says that the older language is right as it is. */
export function confirmWinTranslation(
  context: SignedInContext,
  order: OfWin,
): Promise<Verdict<undefined, Meanwhile | FormUsed>> {
  return actOnce(context, "confirm-win-translation", order, async (tx) => {
    const found = await lockFreshWin(tx, order);
    if (!found.ok) return found;
    const { sourceRevision, translatedRevision } = confirmed(found.value);
    await saveWin(tx, order.winId, { sourceRevision, translatedRevision });
    await recordAudit(tx, context, {
      ...{ command: "confirm-win-translation", subjectKind: "win", subjectId: order.winId },
    });
    await publicPagesChange(tx, context);
    return accept();
  });
}

/** Puts a draft on the public pages: with evidence and in both languages, or not at all. */
export function publishWin(
  context: SignedInContext,
  order: OfWin,
): Promise<Verdict<undefined, Meanwhile | "win-not-ready" | FormUsed>> {
  return actOnce(context, "publish-win", order, async (tx) => {
    const found = await lockFreshWin(tx, order);
    if (!found.ok) return found;
    const evidence = await listEvidence(tx, "win", order.winId);
    if (lacksOf(found.value, evidence.length).length > 0) return refuse("win-not-ready");

    await saveWinPublished(tx, order.winId, found.value.publishedAt ?? context.now);
    await recordAudit(tx, context, {
      ...{ command: "publish-win", subjectKind: "win", subjectId: order.winId },
      fields: ["publishedAt"],
    });
    await publicPagesChange(tx, context);
    return accept();
  });
}

/** Takes a win off the public pages, and its files with it. */
export function unpublishWin(
  context: SignedInContext,
  order: OfWin,
): Promise<Verdict<undefined, Meanwhile | FormUsed>> {
  return actOnce(context, "unpublish-win", order, async (tx) => {
    const found = await lockFreshWin(tx, order);
    if (!found.ok) return found;
    await saveFilesHidden(tx, [order.winId]);
    await saveWinPublished(tx, order.winId, null);
    await recordAudit(tx, context, {
      ...{ command: "unpublish-win", subjectKind: "win", subjectId: order.winId },
      fields: ["publishedAt"],
    });
    await publicPagesChange(tx, context);
    return accept();
  });
}
