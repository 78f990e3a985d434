/** Several names of a register taken out at once: ticked one by one, or all of them by a link. */
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import { readRegister } from "#app/modules/meetings/read-register.server.ts";
import { requireRegister } from "#app/modules/meetings/require-meeting.server.ts";
import { OUT_FIELD, takeOutForm } from "#app/modules/meetings/take-out-form.ts";
import { takeOutWalkIns } from "#app/modules/meetings/take-out-walk-ins.server.ts";
import { useFormState } from "#app/parts/form-state.ts";
import { FormSummary } from "#app/parts/form-summary.tsx";
import { RegisterDay } from "#app/parts/organising/register-head.tsx";
import { TakeOutForm } from "#app/parts/organising/take-out-form.tsx";
import type { PageHandle } from "#app/parts/page-frame.tsx";
import { titled } from "#app/parts/page-title.ts";
import { readForm } from "#app/platform/http/read-form.server.ts";
import { newId } from "#app/shared/id.ts";
import { paths } from "#app/shared/paths.ts";
import { Measure } from "#app/ui/arrangement.tsx";
import { BackNavigation } from "#app/ui/back-link.tsx";

export const meta = titled(({ t }) => t("register:take-out.title"));
export const handle: PageHandle = { form: { id: "take-out" } };

export async function loader(args: LoaderFunctionArgs) {
  const { context, cohort, meeting } = await requireRegister(args);
  const { id, startsAt, endsAt } = meeting;
  const { walkIns } = await readRegister(context.db.reader, meeting);
  return {
    meeting: { id, startsAt, endsAt },
    cohort: { name: cohort.name },
    walkIns,
    isAll: new URL(args.request.url).searchParams.has("all"),
    token: newId(),
  };
}

export async function action(args: ActionFunctionArgs) {
  const { context, meeting } = await requireRegister(args);
  const form = await readForm(args, takeOutForm);
  if (!form.ok) return form.answer;
  const { id, cohortId } = meeting;
  const verdict = await takeOutWalkIns(context, { ...form.value, meeting: { id, cohortId } });
  if (!verdict.ok) return form.refuse(verdict);
  return redirect(`${paths(context.language).staffWalkIns(id)}?done=taken-out`);
}

export default function TakeOut() {
  const { meeting, cohort, walkIns, isAll, token } = useLoaderData<typeof loader>();
  const ticked = isAll ? walkIns.map(({ id }) => [OUT_FIELD + id, "1"] as const) : [];
  const form = useFormState(useActionData<typeof action>(), {
    token,
    ...Object.fromEntries(ticked),
  });
  const { language } = usePortal();
  const { t } = useText();
  return (
    <>
      <BackNavigation
        label={t("portal:back")}
        href={paths(language).staffWalkIns(meeting.id)}
        text={t("register:walk-in.title")}
      />
      <Measure>
        <FormSummary form={form} />
        <h1 className="govuk-heading-xl">{t("register:take-out.title")}</h1>
        <RegisterDay meeting={meeting} cohort={cohort} />
        {walkIns.length === 0 ? (
          <p className="govuk-body pp-gap">{t("register:walk-in.none")}</p>
        ) : (
          <TakeOutForm form={form} walkIns={walkIns} isAll={isAll} />
        )}
      </Measure>
    </>
  );
}
