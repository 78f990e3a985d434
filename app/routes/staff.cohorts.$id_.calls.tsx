/** People of a cohort without e-mail: who asked by telephone, who has news to hear, all others. */
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import { decideApplied } from "#app/modules/cohorts/decide-applied.server.ts";
import { appliedForm } from "#app/modules/cohorts/join-form.ts";
import { noteCalled } from "#app/modules/cohorts/note-called.server.ts";
import {
  listApplied,
  listToCall,
  listWithoutEmail,
} from "#app/modules/cohorts/people-to-call-store.server.ts";
import { requireLedCohort } from "#app/modules/cohorts/require-cohort.server.ts";
import { useFormState } from "#app/parts/form-state.ts";
import { InnerPage } from "#app/parts/inner-page.tsx";
import { CallList } from "#app/parts/organising/call-list.tsx";
import { titledOfCohort } from "#app/parts/page-title.ts";
import { readForm } from "#app/platform/http/read-form.server.ts";
import { newId, type Id } from "#app/shared/id.ts";
import { paths } from "#app/shared/paths.ts";

export const meta = titledOfCohort(({ t }) => t("cohorts:calls.title"));

export async function loader(args: LoaderFunctionArgs) {
  const { context, cohort } = await requireLedCohort(args);
  const { reader } = context.db;
  const withToken = <Person extends { id: Id }>(people: Person[]) =>
    people.map((person) => ({ ...person, token: newId() }));
  return {
    cohort: { id: cohort.id, name: cohort.name },
    applied: withToken(await listApplied(reader, cohort.id)),
    news: withToken(await listToCall(reader, cohort.id)),
    plain: withToken(await listWithoutEmail(reader, cohort.id)),
  };
}

export async function action(args: ActionFunctionArgs) {
  const { context, cohort } = await requireLedCohort(args);
  const form = await readForm(args, appliedForm);
  if (!form.ok) return form.answer;
  const { token, act, subject } = form.value;
  const order = { token, cohortId: cohort.id };
  const verdict =
    act === "called"
      ? await noteCalled(context, { ...order, membershipId: subject })
      : await decideApplied(context, { ...order, partyId: subject, decision: act });
  if (!verdict.ok) return form.refuse(verdict);
  return redirect(`${paths(context.language).staffCohortCalls(cohort.id)}?done=${act}`);
}

export default function Calls() {
  const { cohort, applied, news, plain } = useLoaderData<typeof loader>();
  const form = useFormState(useActionData<typeof action>());
  const { language } = usePortal();
  const { t } = useText();
  return (
    <InnerPage
      back={{ href: paths(language).staffCohort(cohort.id), text: cohort.name }}
      title={t("cohorts:calls.title")}
      form={form}
      done={{
        join: t("cohorts:calls.done.join"),
        decline: t("cohorts:calls.done.decline"),
        called: t("cohorts:calls.done.called"),
      }}
      wide
    >
      <p className="govuk-body-l">{t("cohorts:calls.lead")}</p>
      <h2 className="govuk-heading-m">{t("cohorts:calls.applied")}</h2>
      <p className="govuk-body">{t("cohorts:calls.applied-lead")}</p>
      <CallList people={applied} acts={["join", "decline"]} />
      <h2 className="govuk-heading-m">{t("cohorts:calls.news")}</h2>
      <CallList people={news} acts={["called"]} />
      <h2 className="govuk-heading-m">{t("cohorts:calls.plain")}</h2>
      <p className="govuk-body">{t("cohorts:calls.plain-lead")}</p>
      <CallList people={plain} acts={[]} />
    </InnerPage>
  );
}
