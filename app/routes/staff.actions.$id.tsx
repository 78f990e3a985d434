/** An assembly or action: what it is, its agenda, asks and answers, who was pledged and who came. */
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import { pressForm } from "#app/modules/assemblies/action-form.ts";
import { wasHeld } from "#app/modules/assemblies/action-store.server.ts";
import { listPoints } from "#app/modules/assemblies/agenda-points-store.server.ts";
import { publishAction } from "#app/modules/assemblies/change-action.server.ts";
import { listActionCampaigns } from "#app/modules/assemblies/put-ask-store.server.ts";
import { readLiveAsks } from "#app/modules/assemblies/read-live.server.ts";
import { requireAction } from "#app/modules/assemblies/require-assembly.server.ts";
import { readTurnout } from "#app/modules/assemblies/turnout-store.server.ts";
import { listEvidence } from "#app/modules/campaigns/evidence-store.server.ts";
import { listPledgesOfAction } from "#app/modules/campaigns/pledge-list-store.server.ts";
import { withToken } from "#app/modules/evidence/with-token.ts";
import { may } from "#app/modules/identity/permissions.ts";
import {
  ActionChanges,
  ActionFacts,
  ActionPublishing,
} from "#app/parts/assemblies/action-facts.tsx";
import { ActionDone } from "#app/parts/assemblies/action-done.tsx";
import { ActionParts } from "#app/parts/assemblies/action-parts.tsx";
import { ActionTags, TitleIn } from "#app/parts/assemblies/action-words.tsx";
import { EvidencePart } from "#app/parts/evidence/evidence-part.tsx";
import { useFormState } from "#app/parts/form-state.ts";
import { FormSummary } from "#app/parts/form-summary.tsx";
import { titled } from "#app/parts/page-title.ts";
import { readForm } from "#app/platform/http/read-form.server.ts";
import { newId } from "#app/shared/id.ts";
import { paths } from "#app/shared/paths.ts";
import { BackNavigation } from "#app/ui/back-link.tsx";

export const meta = titled(({ t }) => t("assemblies:actions.title"));

export async function loader(args: LoaderFunctionArgs) {
  const { context, action: one } = await requireAction(args, "see-campaigns");
  const { reader } = context.db;
  return {
    one,
    agenda: await listPoints(reader, one.id),
    campaigns: await listActionCampaigns(reader, one.id),
    asks: await readLiveAsks(reader, one.id),
    pledges: await listPledgesOfAction(reader, one.id),
    evidence: (await listEvidence(reader, "action", one.id)).map(withToken),
    turnout: await readTurnout(reader, one),
    isHeld: await wasHeld(reader, one),
    mayManage: may(context.actor.roles, "manage-campaigns"),
    tokens: [newId(), newId()],
  };
}

/** Published, taken back, or "both titles say the same". */
export async function action(args: ActionFunctionArgs) {
  const { context, action: one } = await requireAction(args);
  const form = await readForm(args, pressForm);
  if (!form.ok) return form.answer;
  const verdict = await publishAction(context, { ...form.value, actionId: one.id });
  if (!verdict.ok) return form.refuse(verdict);
  const done = { publish: "published", unpublish: "unpublished", confirm: "confirmed" };
  return redirect(`${paths(context.language).staffAction(one.id)}?done=${done[form.value.act]}`);
}

export default function ActionPage() {
  const { one, isHeld, mayManage, tokens, evidence, ...parts } = useLoaderData<typeof loader>();
  const form = useFormState(useActionData<typeof action>());
  const { language } = usePortal();
  const { t } = useText();
  return (
    <>
      <BackNavigation
        label={t("portal:back")}
        href={paths(language).staffActions}
        text={t("assemblies:actions.title")}
      />
      <FormSummary form={form} />
      <ActionDone />
      <h1 className="govuk-heading-xl">
        <TitleIn {...one} />
      </h1>
      <p className="govuk-body">
        <ActionTags action={one} />
      </p>
      <ActionFacts action={one} />
      {mayManage && <ActionChanges action={one} isHeld={isHeld} />}
      <ActionParts action={one} mayManage={mayManage} {...parts} />
      <EvidencePart
        subject={{ kind: "action", id: one.id, isPublished: one.publishedAt !== null }}
        title={t("wins:evidence.page-title")}
        evidence={evidence}
        mayManage={mayManage}
      />
      {mayManage && <ActionPublishing action={one} tokens={tokens} />}
    </>
  );
}
