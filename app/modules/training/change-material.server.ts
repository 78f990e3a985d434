/** Writes a session's materials: a new one, its words, "the translation is right", taken out. */
import { LANGUAGES } from "#app/i18n/languages.ts";
import { columnOf } from "#app/i18n/two-texts.ts";
import { recordAudit } from "#app/modules/audit/audit-store.server.ts";
import type { SignedInContext } from "#app/platform/context.server.ts";
import type { Transaction } from "#app/platform/database.server.ts";
import { actOnce, type FormUsed } from "#app/platform/done-form.server.ts";
import { assert } from "#app/shared/assert.ts";
import type { Id } from "#app/shared/id.ts";
import { accept, refuse, type Verdict } from "#app/shared/verdict.ts";
import {
  changedWords,
  firstRevisions,
  isWritten,
  revisionsAfter,
  type Material,
  type MaterialWords,
} from "./material.ts";
import {
  createMaterial,
  findMaterial,
  saveMaterial,
  saveMaterialCurrent,
  saveMaterialRemoved,
} from "./material-store.server.ts";
import { lockTrainingSession } from "./training-store.server.ts";

export function addMaterial(
  context: SignedInContext,
  order: { token: string; sessionId: Id; words: MaterialWords },
): Promise<Verdict<Id, FormUsed>> {
  const { sessionId, words } = order;
  return actOnce(context, "add-material", order, async (tx) => {
    await lockTrainingSession(tx, sessionId);
    const id = await createMaterial(tx, sessionId, words, firstRevisions(words, context.language));
    const written = LANGUAGES.filter((language) => isWritten(words, language));
    await recordAudit(tx, context, {
      command: "add-material",
      subjectKind: "material",
      subjectId: id,
      fields: written.map((language) => columnOf("title", language)),
    });
    return accept(id);
  });
}

type OfMaterial = {
  token: string;
  sessionId: Id;
  materialId: Id;
  /** That was on the page. */
  version: number;
};

type Meanwhile = "changed-meanwhile" | "material-removed";

/** The material as it now is, under its session's lock; or why it is not what the page showed. */
async function lockMaterial(
  tx: Transaction,
  { sessionId, materialId, version }: OfMaterial,
): Promise<Verdict<Material, Meanwhile>> {
  await lockTrainingSession(tx, sessionId);
  const material = await findMaterial(tx, sessionId, materialId);
  assert(material !== null, "materials are never deleted");
  if (material.removedAt !== null) return refuse("material-removed");
  return material.version === version ? accept(material) : refuse("changed-meanwhile");
}

export function changeMaterial(
  context: SignedInContext,
  order: OfMaterial & { words: MaterialWords },
): Promise<Verdict<undefined, Meanwhile | "nothing-changed" | FormUsed>> {
  const { materialId, words } = order;
  return actOnce(context, "change-material", order, async (tx) => {
    const found = await lockMaterial(tx, order);
    if (!found.ok) return found;
    const fields = changedWords(found.value, words);
    if (fields.length === 0) return refuse("nothing-changed");

    await saveMaterial(tx, materialId, words, revisionsAfter(found.value, words));
    await recordAudit(tx, context, {
      command: "change-material",
      subjectKind: "material",
      subjectId: materialId,
      fields,
    });
    return accept();
  });
}

/** Says that the older language is right as it is. */
export function confirmTranslation(
  context: SignedInContext,
  order: OfMaterial,
): Promise<Verdict<undefined, Meanwhile | FormUsed>> {
  return actOnce(context, "confirm-translation", order, async (tx) => {
    const found = await lockMaterial(tx, order);
    if (!found.ok) return found;

    await saveMaterialCurrent(tx, found.value);
    await recordAudit(tx, context, {
      command: "confirm-translation",
      subjectKind: "material",
      subjectId: order.materialId,
    });
    return accept();
  });
}

export function removeMaterial(
  context: SignedInContext,
  order: OfMaterial,
): Promise<Verdict<undefined, Meanwhile | FormUsed>> {
  return actOnce(context, "remove-material", order, async (tx) => {
    const found = await lockMaterial(tx, order);
    if (!found.ok) return found;

    await saveMaterialRemoved(tx, order.materialId, context.now);
    await recordAudit(tx, context, {
      command: "remove-material",
      subjectKind: "material",
      subjectId: order.materialId,
      fields: ["removedAt"],
    });
    return accept();
  });
}
