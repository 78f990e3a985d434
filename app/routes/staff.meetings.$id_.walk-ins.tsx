/** Names that came without being members: each is matched with a member, or taken out. */
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import { readRegister } from "#app/modules/meetings/read-register.server.ts";
import { requireRegister } from "#app/modules/meetings/require-meeting.server.ts";
import { listMatches, settleWalkIn } from "#app/modules/meetings/settle-walk-in.server.ts";
import { walkInForm } from "#app/modules/meetings/walk-in-form.ts";
import { DoneBanner } from "#app/parts/done-banner.tsx";
import { useFormState } from "#app/parts/form-state.ts";
import { FormSummary } from "#app/parts/form-summary.tsx";
import { BackToRegister, RegisterDay } from "#app/parts/organising/register-head.tsx";
import { WalkInForms } from "#app/parts/organising/walk-in-forms.tsx";
import { titled } from "#app/parts/page-title.ts";
import { readForm } from "#app/platform/http/read-form.server.ts";
import { newId } from "#app/shared/id.ts";
import { paths } from "#app/shared/paths.ts";
import { Measure } from "#app/ui/arrangement.tsx";

export const meta = titled(({ t }) => t("register:walk-in.title"));

export async function loader(args: LoaderFunctionArgs) {
  const { context, cohort, meeting } = await requireRegister(args);
  const { id, startsAt, endsAt } = meeting;
  const { walkIns } = await readRegister(context.db.reader, meeting);
  return {
    meeting: { id, startsAt, endsAt },
    cohort: { id: cohort.id, name: cohort.name },
    walkIns: walkIns.map((walkIn) => ({ ...walkIn, token: newId() })),
    matches: await listMatches(context.db.reader, meeting),
  };
}

export async function action(args: ActionFunctionArgs) {
  const { context, meeting } = await requireRegister(args);
  const form = await readForm(args, walkInForm);
  if (!form.ok) return form.answer;
  const { id, cohortId, startsAt } = meeting;
  const verdict = await settleWalkIn(context, {
    ...form.value,
    meeting: { id, cohortId, startsAt },
  });
  if (!verdict.ok) return form.refuse(verdict, verdict.reason === "not-a-member" ? "with" : "");
  const word = form.value.with.act === "match" ? "matched" : "removed";
  return redirect(`${paths(context.language).staffWalkIns(id)}?done=${word}`);
}

export default function WalkIns() {
  const { meeting, cohort, walkIns, matches } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  const state = useFormState(answered);
  const { language } = usePortal();
  const { t } = useText();
  // Each name has a form of its own: what is wrong leads to the field of that name, while it is there.
  const of = answered?.values["lineId"] ?? "";
  const isThere = walkIns.some(({ id }) => id === of);
  const form = {
    values: { ...state.values, [`with-${of}`]: state.values["with"] },
    errors: state.errors.map((error) => {
      return error.field === "with" ? { ...error, field: isThere ? `with-${of}` : "" } : error;
    }),
  };
  return (
    <>
      <BackToRegister meeting={meeting} />
      <Measure>
        <FormSummary form={form} />
        <DoneBanner
          texts={{
            matched: t("register:done.matched"),
            removed: t("register:done.removed"),
            "taken-out": t("register:done.taken-out"),
          }}
        />
        <h1 className="govuk-heading-xl">{t("register:walk-in.title")}</h1>
        <RegisterDay meeting={meeting} cohort={cohort} />
        <p className="govuk-body pp-gap">
          {walkIns.length === 0 ? t("register:walk-in.none") : t("register:walk-in.lead")}
        </p>
        {walkIns.length > 1 && (
          <p className="govuk-body">
            <a className="govuk-link" href={paths(language).staffTakeOut(meeting.id)}>
              {t("register:take-out.link")}
            </a>
          </p>
        )}
        <WalkInForms form={form} walkIns={walkIns} matches={matches} />
        <p className="govuk-body">
          <a className="govuk-link" href={paths(language).cohort(cohort.id)}>
            {t("register:walk-in.join")}
          </a>
        </p>
      </Measure>
    </>
  );
}
