/** An action as it happens, on a phone: answers to its asks, and people counted at the door. */
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import keepFormFile from "#app/client/keep-form.js?url";
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import { actionTitle, mayKeepAction } from "#app/modules/assemblies/action.ts";
import { keepAction } from "#app/modules/assemblies/keep-action.server.ts";
import { liveForm } from "#app/modules/assemblies/live-form.ts";
import { readLiveAsks } from "#app/modules/assemblies/read-live.server.ts";
import { requireAction } from "#app/modules/assemblies/require-assembly.server.ts";
import { readTurnout } from "#app/modules/assemblies/turnout-store.server.ts";
import { ActionDay, LiveJumps } from "#app/parts/assemblies/live-head.tsx";
import { askErrors, askValues, shownAsks } from "#app/parts/assemblies/live-asks.tsx";
import { placeOfPresses } from "#app/parts/assemblies/live-count.tsx";
import { LiveForm } from "#app/parts/assemblies/live-form.tsx";
import { DoneBanner } from "#app/parts/done-banner.tsx";
import { useFormState } from "#app/parts/form-state.ts";
import { FormSummary } from "#app/parts/form-summary.tsx";
import type { PageHandle } from "#app/parts/page-frame.tsx";
import { titled } from "#app/parts/page-title.ts";
import { withOwnScript } from "#app/platform/http/headers.server.ts";
import { readForm } from "#app/platform/http/read-form.server.ts";
import { newId } from "#app/shared/id.ts";
import { paths } from "#app/shared/paths.ts";
import { refuse } from "#app/shared/verdict.ts";
import registerDress from "#app/styles/register.scss?url";
import { Measure } from "#app/ui/arrangement.tsx";
import { BackNavigation } from "#app/ui/back-link.tsx";
import { InsetText } from "#app/ui/inset-text.tsx";

export const headers = withOwnScript;
export const meta = titled(({ t }) => t("assemblies:live.title"));
export const handle: PageHandle = { form: { id: "live" } };

/** After these, all that could be written is written: the form begins anew. */
const SAVED: readonly string[] = ["answer-differs", "count-below-nobody"];

export async function loader(args: LoaderFunctionArgs) {
  const { context, action: one } = await requireAction(args, "keep-actions");
  const { reader } = context.db;
  const open = mayKeepAction(one, context.today);
  return {
    one,
    asks: await readLiveAsks(reader, one.id),
    turnout: await readTurnout(reader, one),
    closed: open.ok ? null : open.reason,
    by: context.actor.personId,
    token: newId(),
  };
}

export async function action(args: ActionFunctionArgs) {
  const { context, action: one } = await requireAction(args, "keep-actions");
  const form = await readForm(args, liveForm);
  if (!form.ok) return form.answer;
  const { by, ...kept } = form.value;
  if (by !== "" && by !== context.actor.personId) return form.refuse(refuse("live-of-other"));
  const verdict = await keepAction(context, { ...kept, actionId: one.id });
  if (!verdict.ok) return form.refuse(verdict);
  const place = placeOfPresses(kept);
  return redirect(`${paths(context.language).staffActionStep(one.id, "live")}?done=saved${place}`);
}

export default function Live() {
  const { one, asks, turnout, closed, by, token } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  const { language } = usePortal();
  const text = useText();
  const { t } = text;
  const shown = shownAsks(text, asks, answered?.values);
  const state = useFormState(answered, { ...askValues(shown), token });
  const isSaved = answered?.errors.some(({ reason }) => SAVED.includes(reason)) ?? false;
  const values = { ...askValues(shown), ...state.values };
  const differing = askErrors(text, shown);
  const form = {
    values: isSaved ? { ...values, token, presses: "" } : values,
    errors: [...differing, ...state.errors],
  };
  return (
    <>
      <link rel="stylesheet" href={registerDress} />
      <BackNavigation
        label={t("portal:back")}
        href={paths(language).staffAction(one.id)}
        text={actionTitle(one, language).words}
      />
      <Measure>
        <FormSummary form={form} />
        <DoneBanner texts={{ saved: t("assemblies:done.saved") }} />
        <h1 className="govuk-heading-xl">{t("assemblies:live.title")}</h1>
        <ActionDay action={one} />
        {closed === null ? (
          <>
            <LiveJumps turnout={turnout} />
            <LiveForm
              {...{ form, asks: shown, turnout, by }}
              actionId={one.id}
              isAnswer={answered !== undefined}
              script={keepFormFile}
            />
          </>
        ) : (
          <InsetText>
            <p className="govuk-body">{t(`assemblies:live.closed.${closed}`)}</p>
          </InsetText>
        )}
      </Measure>
    </>
  );
}
