/** A demonstration's clock; a live portal has no such page. */
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useText } from "#app/i18n/portal-context.tsx";
import { requireActor } from "#app/modules/identity/require-actor.server.ts";
import { setClock } from "#app/modules/settings/set-clock.server.ts";
import { clockForm } from "#app/modules/settings/setting-forms.ts";
import { ClockForm } from "#app/parts/clock-form.tsx";
import { DoneBanner } from "#app/parts/done-banner.tsx";
import { useFormState } from "#app/parts/form-state.ts";
import { FormSummary } from "#app/parts/form-summary.tsx";
import type { PageHandle } from "#app/parts/page-frame.tsx";
import { titled } from "#app/parts/page-title.ts";
import { env } from "#app/platform/env.server.ts";
import { notFound } from "#app/platform/http/found.server.ts";
import { readForm } from "#app/platform/http/read-form.server.ts";
import { toParts } from "#app/shared/calendar-date.ts";
import { instantInLondon } from "#app/shared/london-time.ts";
import { paths } from "#app/shared/paths.ts";
import { Measure } from "#app/ui/arrangement.tsx";

export const meta = titled(({ t }) => t("settings:clock.title"));
export const handle: PageHandle = { form: { id: "clock" } };

export async function loader(args: LoaderFunctionArgs) {
  const { now, today } = await requireActor(args, "manage-settings");
  if (env().mode !== "demonstration") throw notFound();
  const { day, month, year } = toParts(today);
  const boxes = { "day-day": String(day), "day-month": String(month), "day-year": String(year) };
  return { now, typed: { ...boxes, time: "09:00" } };
}

export async function action(args: ActionFunctionArgs) {
  const context = await requireActor(args, "manage-settings");
  if (env().mode !== "demonstration") throw notFound();
  const form = await readForm(args, clockForm);
  if (!form.ok) return form.answer;
  const verdict = await setClock(context, instantInLondon(form.value.day, form.value.time));
  if (!verdict.ok) return form.refuse(verdict, "day");
  return redirect(`${paths(context.language).staffClock}?done=clock`);
}

export default function Clock() {
  const { now, typed } = useLoaderData<typeof loader>();
  const form = useFormState(useActionData<typeof action>(), typed);
  const { t, instant } = useText();
  return (
    <Measure>
      <FormSummary form={form} />
      <DoneBanner texts={{ clock: t("settings:clock.done") }} />
      <h1 className="govuk-heading-xl">{t("settings:clock.title")}</h1>
      <p className="govuk-body">
        {t("settings:clock.now", { now: instant(now) })} {t("settings:clock.lead")}
      </p>
      <ClockForm form={form} />
    </Measure>
  );
}
