/** A session of the programme: its aims, its materials, and which of them lag behind. */
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import { may } from "#app/modules/identity/permissions.ts";
import { confirmTranslation } from "#app/modules/training/change-material.server.ts";
import { findMaterial, listMaterials } from "#app/modules/training/material-store.server.ts";
import { requireSession } from "#app/modules/training/require-training.server.ts";
import { rightForm } from "#app/modules/training/training-form.ts";
import { titleIn } from "#app/modules/training/training-session.ts";
import { useFormState } from "#app/parts/form-state.ts";
import { InnerPage } from "#app/parts/inner-page.tsx";
import { MaterialCard } from "#app/parts/training/material-card.tsx";
import { SessionActions, SessionFacts } from "#app/parts/training/session-facts.tsx";
import { titled } from "#app/parts/page-title.ts";
import { found } from "#app/platform/http/found.server.ts";
import { readForm } from "#app/platform/http/read-form.server.ts";
import { newId } from "#app/shared/id.ts";
import { paths } from "#app/shared/paths.ts";
import { Tag } from "#app/ui/tag.tsx";

export const meta = titled(({ t }) => t("training:programme.session"));

export async function loader(args: LoaderFunctionArgs) {
  const { context, session } = await requireSession(args, "see-cohorts");
  const materials = await listMaterials(context.db.reader, session.id);
  return {
    session,
    materials: materials.map((material) => ({ material, token: newId() })),
    mayManage: may(context.actor.roles, "manage-training"),
  };
}

/** Says of one material that its older language is right as it is. */
export async function action(args: ActionFunctionArgs) {
  const { context, session } = await requireSession(args);
  const form = await readForm(args, rightForm);
  if (!form.ok) return form.answer;
  const { token, version, material } = form.value;
  const { id } = found(await findMaterial(context.db.reader, session.id, material));
  const order = { token, version, sessionId: session.id, materialId: id };
  const verdict = await confirmTranslation(context, order);
  if (!verdict.ok) return form.refuse(verdict);
  return redirect(`${paths(context.language).staffSession(session.id)}?done=right`);
}

export default function Session() {
  const { session, materials, mayManage } = useLoaderData<typeof loader>();
  const form = useFormState(useActionData<typeof action>());
  const { language } = usePortal();
  const { t } = useText();
  return (
    <InnerPage
      back={{ href: paths(language).staffTraining, text: t("training:programme.title") }}
      title={titleIn(session, language)}
      form={form}
      done={{
        added: t("training:done.added"),
        changed: t("training:done.changed"),
        archived: t("training:done.archived"),
        material: t("training:done.material"),
        removed: t("training:done.removed"),
        right: t("training:done.right"),
      }}
      wide
    >
      {session.archivedAt !== null && <Tag colour="grey">{t("training:session.archived")}</Tag>}
      <SessionFacts session={session} />
      {mayManage && <SessionActions session={session} />}
      <h2 className="govuk-heading-m">{t("training:session.materials")}</h2>
      {materials.length === 0 && <p className="govuk-body">{t("training:session.no-materials")}</p>}
      {materials.map(({ material, token }) => (
        <MaterialCard key={material.id} {...{ material, token, mayManage }} />
      ))}
    </InnerPage>
  );
}
