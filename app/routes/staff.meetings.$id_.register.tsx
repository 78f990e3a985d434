/** The register of a meeting, on a phone at the door: marks, counts, walk-ins, saved by one form. */
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import keepFormFile from "#app/client/keep-form.js?url";
import { useText } from "#app/i18n/portal-context.tsx";
import { keepRegister } from "#app/modules/meetings/keep-register.server.ts";
import { readRegister } from "#app/modules/meetings/read-register.server.ts";
import { mayKeepRegister } from "#app/modules/meetings/register-day.ts";
import { registerForm } from "#app/modules/meetings/register-form.ts";
import { requireRegister } from "#app/modules/meetings/require-meeting.server.ts";
import { DoneBanner } from "#app/parts/done-banner.tsx";
import { errorText, useFormState } from "#app/parts/form-state.ts";
import { RegisterForm } from "#app/parts/organising/register-form.tsx";
import {
  BackToMeeting,
  RegisterCounts,
  RegisterDay,
} from "#app/parts/organising/register-head.tsx";
import { lineErrors, shownLines } from "#app/parts/organising/register-lines.tsx";
import { RegisterLinks } from "#app/parts/organising/register-links.tsx";
import type { PageHandle } from "#app/parts/page-frame.tsx";
import { titled } from "#app/parts/page-title.ts";
import { withOwnScript } from "#app/platform/http/headers.server.ts";
import { readForm } from "#app/platform/http/read-form.server.ts";
import { newId } from "#app/shared/id.ts";
import { paths } from "#app/shared/paths.ts";
import { refuse } from "#app/shared/verdict.ts";
import registerDress from "#app/styles/register.scss?url";
import { Measure } from "#app/ui/arrangement.tsx";
import { FormErrors } from "#app/ui/form-parts.tsx";
import { InsetText } from "#app/ui/inset-text.tsx";

export const headers = withOwnScript;
export const meta = titled(({ t }) => t("register:title"));
export const handle: PageHandle = { form: { id: "register" } };

export async function loader(args: LoaderFunctionArgs) {
  const { context, cohort, meeting } = await requireRegister(args);
  const { id, startsAt, endsAt } = meeting;
  const open = mayKeepRegister(meeting, context.today);
  return {
    meeting: { id, startsAt, endsAt },
    cohort: { name: cohort.name },
    register: await readRegister(context.db.reader, meeting),
    closed: open.ok ? null : open.reason,
    by: context.actor.personId,
    token: newId(),
  };
}

export async function action(args: ActionFunctionArgs) {
  const { context, meeting } = await requireRegister(args);
  const form = await readForm(args, registerForm);
  if (!form.ok) return form.answer;
  const { id: meetingId, cohortId } = meeting;
  const { by, ...marks } = form.value;
  if (by !== "" && by !== context.actor.personId) return form.refuse(refuse("register-of-other"));
  const verdict = await keepRegister(context, { ...marks, meetingId, cohortId });
  if (!verdict.ok) return form.refuse(verdict);
  return redirect(`${paths(context.language).staffRegister(meetingId)}?done=saved`);
}

export default function RegisterPage() {
  const { meeting, cohort, register, closed, by, token } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  const text = useText();
  const { t } = text;
  const state = useFormState(answered, { token });
  const lines = shownLines(text, register.members, answered?.values);
  const differing = lineErrors(text, lines);
  // What did not differ is saved, walk-ins too: the form begins anew.
  const isSaved = answered?.errors.some(({ reason }) => reason === "register-differs") ?? false;
  const form = {
    values: isSaved ? { token } : { token, ...state.values },
    errors: isSaved && differing.length > 0 ? differing : [...differing, ...state.errors],
  };
  return (
    <>
      <link rel="stylesheet" href={registerDress} />
      <BackToMeeting meeting={meeting} />
      <Measure>
        <FormErrors
          form={form}
          title={t("portal:error-summary.title", { count: form.errors.length })}
          {...(isSaved && {
            description: errorText(t, "register-differs", { count: differing.length }),
          })}
        />
        <Done />
        <h1 className="govuk-heading-xl">{t("register:title")}</h1>
        <RegisterDay meeting={meeting} cohort={cohort} />
        <RegisterCounts register={register} />
        {closed === null ? (
          <RegisterForm
            form={form}
            lines={lines}
            walkIns={register.walkIns}
            meetingId={meeting.id}
            isAnswer={answered !== undefined}
            by={by}
            script={keepFormFile}
          />
        ) : (
          <InsetText>
            <p className="govuk-body">{t(`register:closed.${closed}`)}</p>
          </InsetText>
        )}
        <RegisterLinks meetingId={meeting.id} isOpen={closed === null} />
      </Measure>
    </>
  );
}

function Done() {
  const { t } = useText();
  return (
    <DoneBanner
      texts={{
        saved: t("register:done.saved"),
        matched: t("register:done.matched"),
        removed: t("register:done.removed"),
        keyed: t("register:done.keyed"),
      }}
    />
  );
}
