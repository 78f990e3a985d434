/**
 * Joins a cohort by one short form. Signed in: at once. Not signed in: by a code to the e-mail
 * address, or by a telephone number that the organiser calls.
 */
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import { applyByPhone } from "#app/modules/cohorts/apply-by-phone.server.ts";
import { askToJoin } from "#app/modules/cohorts/ask-to-join.server.ts";
import type { Cohort } from "#app/modules/cohorts/cohort.ts";
import { findCohort } from "#app/modules/cohorts/cohort-store.server.ts";
import { joinCohort } from "#app/modules/cohorts/join-cohort.server.ts";
import { ownJoinForm, visitorJoinForm } from "#app/modules/cohorts/join-form.ts";
import { joinedAnswer } from "#app/modules/cohorts/joined-answer.server.ts";
import { readJoinPage } from "#app/modules/cohorts/read-join-page.server.ts";
import { visitorContext } from "#app/modules/identity/require-actor.server.ts";
import { useFormState } from "#app/parts/form-state.ts";
import { FormSummary } from "#app/parts/form-summary.tsx";
import { JoinFields } from "#app/parts/organising/join-fields.tsx";
import { JoinLead } from "#app/parts/organising/join-lead.tsx";
import type { PageHandle } from "#app/parts/page-frame.tsx";
import { titleAbout, titled } from "#app/parts/page-title.ts";
import { PublicFrame } from "#app/parts/public-frame.tsx";
import type { Context, SignedInContext } from "#app/platform/context.server.ts";
import { found } from "#app/platform/http/found.server.ts";
import { readForm } from "#app/platform/http/read-form.server.ts";
import { newId } from "#app/shared/id.ts";
import { paths } from "#app/shared/paths.ts";
import { Measure } from "#app/ui/arrangement.tsx";
import { BackNavigation } from "#app/ui/back-link.tsx";
import { Button } from "#app/ui/button.tsx";

export const handle: PageHandle = { form: { id: "join" } };
export const meta = titled<{ cohort: { name: string } }>(({ t, data }) =>
  titleAbout(t("cohorts:join.title"), data?.cohort.name),
);

export async function loader(args: LoaderFunctionArgs) {
  const context = await visitorContext(args);
  const cohort = found(await findCohort(context.db.reader, args.params["id"]));
  const page = await readJoinPage(context, cohort);
  const to = paths(context.language);
  if (page.isClosed) throw redirect(to.cohort(cohort.id));
  if (page.isMember) throw redirect(`${to.myMeetings}?done=already`);
  return { ...page, typed: { ...page.typed, token: newId() } };
}

export async function action(args: ActionFunctionArgs) {
  const context = await visitorContext(args);
  const cohort = found(await findCohort(context.db.reader, args.params["id"]));
  const { actor } = context;
  return actor === null
    ? askAsVisitor(args, context, cohort)
    : joinAsMyself(args, { ...context, actor }, cohort);
}

async function joinAsMyself(args: ActionFunctionArgs, context: SignedInContext, cohort: Cohort) {
  const form = await readForm(args, ownJoinForm(context.actor.fullName));
  if (!form.ok) return form.answer;
  const { token, answers } = form.value;
  const verdict = await joinCohort(context, { ...answers, token, cohortId: cohort.id });
  return verdict.ok ? redirect(await joinedAnswer(context, verdict.value)) : form.refuse(verdict);
}

async function askAsVisitor(args: ActionFunctionArgs, context: Context, { id }: Cohort) {
  const form = await readForm(args, visitorJoinForm);
  if (!form.ok) return form.answer;
  const { fullName, email, token, answers } = form.value;
  const to = paths(context.language);
  if (email === null) {
    const phone = answers.phone ?? "";
    const order = { ...answers, token, cohortId: id, fullName, phone };
    const applied = await applyByPhone(context, order);
    return applied.ok ? redirect(`${to.cohort(id)}?done=applied`) : form.refuse(applied);
  }
  const asked = await askToJoin(context, { cohortId: id, email, fullName, answers });
  const field = !asked.ok && asked.reason === "too-many-codes" ? "email" : "";
  return asked.ok
    ? redirect(`${to.joinCode(id)}?id=${asked.value.codeId}`)
    : form.refuse(asked, field);
}

export default function JoinCohort() {
  const { cohort, free, name, typed } = useLoaderData<typeof loader>();
  const form = useFormState(useActionData<typeof action>(), typed);
  const to = paths(usePortal().language);
  const { t } = useText();
  return (
    <PublicFrame>
      <BackNavigation label={t("portal:back")} href={to.cohort(cohort.id)} text={cohort.name} />
      <Measure>
        <FormSummary form={form} />
        <h1 className="govuk-heading-xl">{t("cohorts:join.title")}</h1>
        <JoinLead cohort={cohort} free={free} name={name} />
        <form id="join" method="post" noValidate>
          <input type="hidden" name="token" value={String(form.values["token"] ?? "")} />
          <JoinFields form={form} isKnown={name !== null} />
          <Button>{t("cohorts:join.button")}</Button>
        </form>
      </Measure>
    </PublicFrame>
  );
}
