/** What somebody needs at the meetings of their cohort: asked for, changed, taken back. */
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import { NEED_FIELDS } from "#app/modules/cohorts/join-answers.ts";
import { NEEDS } from "#app/modules/cohorts/membership.ts";
import { needsForm, needValues } from "#app/modules/cohorts/needs-form.ts";
import { sayNeeds } from "#app/modules/cohorts/say-needs.server.ts";
import { requireSignedIn } from "#app/modules/identity/require-actor.server.ts";
import { dayOf } from "#app/modules/meetings/meeting.ts";
import { findOwnPlace } from "#app/modules/meetings/read-my-meeting.server.ts";
import { FormPage } from "#app/parts/form-page.tsx";
import { useFormState } from "#app/parts/form-state.ts";
import type { PageHandle } from "#app/parts/page-frame.tsx";
import { titled } from "#app/parts/page-title.ts";
import { found } from "#app/platform/http/found.server.ts";
import { readForm } from "#app/platform/http/read-form.server.ts";
import { newId } from "#app/shared/id.ts";
import { paths } from "#app/shared/paths.ts";
import { Fieldset } from "#app/ui/fieldset.tsx";
import { CheckboxField } from "#app/ui/form-parts.tsx";

export const meta = titled(({ t }) => t("training:mine.needs"));
export const handle: PageHandle = { form: { id: "needs" } };

export async function loader(args: LoaderFunctionArgs) {
  const context = await requireSignedIn(args);
  const { meeting, own } = found(await findOwnPlace(context, args.params["id"]));
  return { meeting, values: needValues(own.needs), token: newId() };
}

export async function action(args: ActionFunctionArgs) {
  const context = await requireSignedIn(args);
  const { meeting } = found(await findOwnPlace(context, args.params["id"]));
  const form = await readForm(args, needsForm);
  if (!form.ok) return form.answer;
  const verdict = await sayNeeds(context, { ...form.value, cohortId: meeting.cohortId });
  if (!verdict.ok) return form.refuse(verdict);
  return redirect(`${paths(context.language).myMeeting(meeting.id)}?done=needs`);
}

export default function Needs() {
  const { meeting, values, token } = useLoaderData<typeof loader>();
  const form = useFormState(useActionData<typeof action>(), { ...values, token });
  const { language } = usePortal();
  const { t, weekday } = useText();
  return (
    <FormPage
      id="needs"
      form={form}
      title={t("training:mine.needs")}
      lead={t("training:mine.needs-lead")}
      back={{ href: paths(language).myMeeting(meeting.id), text: weekday(dayOf(meeting)) }}
      button={{ text: t("training:save") }}
    >
      <p className="govuk-body">{t("training:mine.who-reads")}</p>
      <Fieldset legend={t("training:mine.choose")}>
        {NEEDS.map((need) => (
          <CheckboxField
            key={need}
            form={form}
            name={NEED_FIELDS[need]}
            choices={[{ value: "1", text: t(`cohorts:join.need.${need}`) }]}
          />
        ))}
      </Fieldset>
    </FormPage>
  );
}
