/** Rows of the record as staff would have written them; a test names only what it is about. */
import { database } from "#app/platform/database.server.ts";
import { foldName } from "#app/shared/folded-name.ts";
import { newId } from "#app/shared/id.ts";
import { NOW, person } from "./people.ts";

const WRITTEN = { sourceLanguage: "en", sourceRevision: 1, translatedRevision: 1 } as const;

type CampaignOrder = {
  slug?: string;
  titleEn?: string;
  titleEs?: string;
  published?: boolean;
  theme?: string;
  asks?: number;
};

/** A campaign with asks of one office; answers its ids. */
export async function recordedCampaign(order: CampaignOrder = {}) {
  const { titleEn = "Free buses", titleEs = "Buses gratis", published = true, asks = 1 } = order;
  const db = await database();
  const id = newId();
  const slug = order.slug ?? `c-${id}`;
  const targetId = newId();
  const askIds = Array.from({ length: asks }, () => newId());
  await db.inTransaction(async (tx) => {
    await tx.target.create({
      data: { id: targetId, officeEn: "Mayor of Nowhere", officeEs: "Alcaldía", createdAt: NOW },
    });
    await tx.campaign.create({
      data: {
        ...{ id, slug, titleEn, titleEs, summaryEn: "Why.", summaryEs: "Por qué.", ...WRITTEN },
        folded: foldName(`${titleEn} ${titleEs}`),
        ...{ startedOn: "2026-01-01", publishedAt: published ? NOW : null, createdAt: NOW },
        asks: {
          create: askIds.map((askId, index) => ({
            ...{ id: askId, position: index + 1, targetId, askedOn: "2026-01-02", ...WRITTEN },
            ...{ titleEn: `Ask ${index + 1}`, titleEs: `Petición ${index + 1}` },
          })),
        },
      },
    });
    if (order.theme !== undefined) {
      await tx.campaignTheme.create({ data: { campaignId: id, themeId: order.theme } });
    }
  });
  return { id, slug, targetId, askIds };
}

export async function recordedWin(askIds: readonly string[], published = true) {
  const db = await database();
  const id = newId();
  const slug = `w-${id}`;
  await db.inTransaction((tx) =>
    tx.win.create({
      data: {
        ...{ id, slug, titleEn: "Buses are free", titleEs: "Los buses son gratis", ...WRITTEN },
        ...{ wonOn: "2026-05-01", publishedAt: published ? NOW : null, createdAt: NOW },
        asks: { create: askIds.map((askId) => ({ askId })) },
      },
    }),
  );
  return { id, slug };
}

export async function recordedTheme(): Promise<string> {
  const db = await database();
  const id = newId();
  const data = { id, nameEn: "Getting there", nameEs: "Cómo llegar", ...WRITTEN, createdAt: NOW };
  await db.inTransaction((tx) => tx.theme.create({ data }));
  return id;
}

type ConcernOrder = {
  words: string;
  wordsIn?: "en" | "es";
  consent?: "in-force" | "withdrawn" | "of-another" | "none";
  withdrawn?: boolean;
};

/** A concern under the theme, said by a parent with that name. */
export async function recordedConcern(theme: string, order: ConcernOrder): Promise<string> {
  const { words, wordsIn = "en", consent = "none", withdrawn = false } = order;
  const db = await database();
  const personId = await person({ fullName: "Secreta Nombre" });
  const agreed = consent === "of-another" ? await person() : personId;
  const id = newId();
  await db.inTransaction(async (tx) => {
    await tx.listening.create({
      data: {
        ...{ id: newId(), heardOn: "2026-01-01", kind: "elsewhere" },
        ...{ recordedById: personId, recordedAt: NOW },
        concerns: {
          create: {
            ...{ id, words, wordsIn, saidBy: "Secreta Nombre", personId },
            ...{ heardAt: NOW, withdrawnAt: withdrawn ? NOW : null },
            themes: {
              create: { themeId: theme, groupedById: personId, groupedAt: NOW, heardAt: NOW },
            },
          },
        },
      },
    });
    if (consent === "none") return;
    await tx.consent.create({
      data: {
        ...{ id: newId(), personId: agreed, purpose: "publish-concern", subjectId: id },
        ...{ textVersion: 1, language: "es", givenAt: NOW, recordedById: agreed },
        withdrawnAt: consent === "withdrawn" ? NOW : null,
      },
    });
  });
  return id;
}
