/** Ends somebody's time as a parent leader of a cohort. */
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import { removeLeaderForm } from "#app/modules/cohorts/cohort-form.ts";
import { findLeader } from "#app/modules/cohorts/cohort-leader-store.server.ts";
import { removeLeader } from "#app/modules/cohorts/remove-leader.server.ts";
import { requireLedCohort } from "#app/modules/cohorts/require-cohort.server.ts";
import { FormPage } from "#app/parts/form-page.tsx";
import { useFormState } from "#app/parts/form-state.ts";
import type { PageHandle } from "#app/parts/page-frame.tsx";
import { titled } from "#app/parts/page-title.ts";
import { found } from "#app/platform/http/found.server.ts";
import { readForm } from "#app/platform/http/read-form.server.ts";
import { isId, newId } from "#app/shared/id.ts";
import { paths } from "#app/shared/paths.ts";

export const meta = titled(({ t }) => t("meetings:leaders.end-title"));
export const handle: PageHandle = { form: { id: "end" } };

export async function loader(args: LoaderFunctionArgs) {
  const { context, cohort } = await requireLedCohort(args);
  const leader = await findLeader(context.db.reader, cohort.id, args.params["leader"]);
  return { cohortId: cohort.id, fullName: found(leader).fullName, token: newId() };
}

export async function action(args: ActionFunctionArgs) {
  const { context, cohort } = await requireLedCohort(args);
  const { leader } = args.params;
  const leaderId = found(isId(leader) ? leader : null);
  const form = await readForm(args, removeLeaderForm);
  if (!form.ok) return form.answer;
  const verdict = await removeLeader(context, { ...form.value, leaderId, cohortId: cohort.id });
  if (!verdict.ok) return form.refuse(verdict);
  return redirect(`${paths(context.language).staffCohort(cohort.id)}?done=leaders`);
}

export default function RemoveLeader() {
  const { cohortId, fullName, token } = useLoaderData<typeof loader>();
  const form = useFormState(useActionData<typeof action>(), { token });
  const { language } = usePortal();
  const { t } = useText();
  return (
    <FormPage
      id="end"
      form={form}
      title={t("meetings:leaders.end-title")}
      lead={t("meetings:leaders.end-lead", { name: fullName })}
      back={{
        href: paths(language).staffCohortLeaders(cohortId),
        text: t("meetings:facts.leaders"),
      }}
      button={{ text: t("meetings:leaders.end-button"), look: "warning" }}
    />
  );
}
