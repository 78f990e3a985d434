/** One member for those who lead the cohort: how often they came, and what others saw them do. */
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import { stateActForm } from "#app/modules/care/care-forms.ts";
import { listActs } from "#app/modules/care/leadership-act-store.server.ts";
import { requireMember } from "#app/modules/care/require-care.server.ts";
import { stateAct } from "#app/modules/care/state-act.server.ts";
import { listNames } from "#app/modules/identity/person-store.server.ts";
import { readMyAttendance } from "#app/modules/meetings/read-my-attendance.server.ts";
import { ActFields } from "#app/parts/care/act-fields.tsx";
import { ActList } from "#app/parts/care/act-list.tsx";
import { MemberAttendance } from "#app/parts/care/member-attendance.tsx";
import { useFormState } from "#app/parts/form-state.ts";
import { InnerPage } from "#app/parts/inner-page.tsx";
import type { PageHandle } from "#app/parts/page-frame.tsx";
import { titled } from "#app/parts/page-title.ts";
import { readForm } from "#app/platform/http/read-form.server.ts";
import { newId } from "#app/shared/id.ts";
import { paths } from "#app/shared/paths.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { Tag } from "#app/ui/tag.tsx";

export const meta = titled<{ fullName: string }>(({ t, data }) =>
  data === undefined ? t("care:members.title") : data.fullName,
);
export const handle: PageHandle = { form: { id: "act-form" } };

/** The field that each reason of a refusal is about. */
const FIELDS: Readonly<Record<string, string>> = { "acted-later-than-today": "actedOn" };

export async function loader(args: LoaderFunctionArgs) {
  const { context, cohort, member } = await requireMember(args);
  const { reader } = context.db;
  const acts = await listActs(reader, member.id);
  const ids = [member.personId, ...acts.map(({ statedById }) => statedById)];
  const names = await listNames(reader, ids);
  return {
    cohort: { id: cohort.id, name: cohort.name },
    id: member.id,
    stage: member.stage,
    fullName: names.get(member.personId) ?? "",
    attendance: await readMyAttendance(context, member),
    acts: acts.map(({ id, act, actedOn, statedById }) => {
      return { id, act, actedOn, statedBy: names.get(statedById) ?? "" };
    }),
    isSelf: member.personId === context.actor.personId,
    token: newId(),
  };
}

export async function action(args: ActionFunctionArgs) {
  const { context, cohort, member } = await requireMember(args);
  const form = await readForm(args, stateActForm);
  if (!form.ok) return form.answer;
  const { token, kind: act, actedOn } = form.value;
  const order = { token, act, actedOn, cohortId: cohort.id, membershipId: member.id };
  const verdict = await stateAct(context, order);
  if (!verdict.ok) return form.refuse(verdict, FIELDS[verdict.reason] ?? "kind");
  return redirect(`${paths(context.language).staffMember(cohort.id, member.id)}?done=stated`);
}

export default function Member() {
  const view = useLoaderData<typeof loader>();
  const { cohort, id, stage, fullName, attendance, acts, isSelf, token } = view;
  const form = useFormState(useActionData<typeof action>(), { token });
  const { language } = usePortal();
  const { t } = useText();
  const to = paths(language);
  return (
    <InnerPage
      back={{ href: to.staffMembers(cohort.id), text: t("care:members.title") }}
      title={fullName}
      form={form}
      done={{ stated: t("care:member.done") }}
      wide
    >
      <p className="govuk-body">
        <Tag colour="green">{t(`care:members.stages.${stage}`)}</Tag>
      </p>
      <h2 className="govuk-heading-m">{t("care:member.attendance")}</h2>
      <MemberAttendance attendance={attendance} />
      <h2 className="govuk-heading-m">{t("care:member.acts")}</h2>
      <p className="govuk-body">{t("care:member.acts-lead")}</p>
      <ActList acts={acts} />
      {isSelf ? <p className="govuk-body">{t("care:member.own")}</p> : <ActFields form={form} />}
      {!isSelf && (
        <ButtonLink look="secondary" href={to.staffNewOneToOne(cohort.id, id)}>
          {t("care:member.one-to-one")}
        </ButtonLink>
      )}
    </InnerPage>
  );
}
