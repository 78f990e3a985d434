/** A paper register keyed in: codes and marks, a row a line; every wrong line is named. */
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import { keyRegister } from "#app/modules/meetings/key-register.server.ts";
import { keyedForm } from "#app/modules/meetings/keyed-form.ts";
import { readKeyedRegister } from "#app/modules/meetings/keyed-register.ts";
import { readPaperRows } from "#app/modules/meetings/read-paper.server.ts";
import { mayKeepRegister } from "#app/modules/meetings/register-day.ts";
import { requireRegister } from "#app/modules/meetings/require-meeting.server.ts";
import { FormPage } from "#app/parts/form-page.tsx";
import { useFormState, type TypedForm } from "#app/parts/form-state.ts";
import { MarkKey } from "#app/parts/organising/mark-key.tsx";
import type { PageHandle } from "#app/parts/page-frame.tsx";
import { titled } from "#app/parts/page-title.ts";
import { readForm } from "#app/platform/http/read-form.server.ts";
import { newId } from "#app/shared/id.ts";
import { paths } from "#app/shared/paths.ts";
import { TextAreaField } from "#app/ui/form-parts.tsx";

export const meta = titled(({ t }) => t("register:codes.title"));
export const handle: PageHandle = { form: { id: "codes-form" } };

export async function loader(args: LoaderFunctionArgs) {
  const { context, meeting } = await requireRegister(args);
  const open = mayKeepRegister(meeting, context.today);
  return { id: meeting.id, closed: open.ok ? null : open.reason, token: newId() };
}

export async function action(args: ActionFunctionArgs) {
  const { context, meeting } = await requireRegister(args);
  const form = await readForm(args, keyedForm);
  if (!form.ok) return form.answer;
  const { token, codes } = form.value;
  const { id: meetingId, cohortId } = meeting;
  const paper = await readPaperRows(context.db.reader, meeting);
  const { rows, faults } = readKeyedRegister(meetingId, codes, paper);
  if (faults.length > 0) {
    const errors = faults.map((fault) => ({ field: "codes", ...fault }));
    return data<TypedForm>({ values: { token, codes }, errors }, { status: 422 });
  }
  const verdict = await keyRegister(context, { token, rows, meetingId, cohortId });
  if (!verdict.ok) return form.refuse(verdict, verdict.reason.startsWith("code-") ? "codes" : "");
  return redirect(`${paths(context.language).staffRegister(meetingId)}?done=keyed`);
}

export default function KeyRegister() {
  const { id, closed, token } = useLoaderData<typeof loader>();
  const form = useFormState(useActionData<typeof action>(), { token });
  const { language } = usePortal();
  const { t } = useText();
  const isOpen = closed === null;
  return (
    <FormPage
      id="codes-form"
      form={form}
      title={t("register:codes.title")}
      lead={isOpen ? t("register:codes.lead") : t(`register:closed.${closed}`)}
      back={{ href: paths(language).staffRegister(id), text: t("register:title") }}
      {...(isOpen && { button: { text: t("register:codes.button") } })}
    >
      {isOpen && (
        <>
          <MarkKey />
          <TextAreaField
            form={form}
            name="codes"
            label={t("register:codes.label")}
            hint={t("register:codes.hint")}
            rows={12}
            autoComplete="off"
            spellCheck={false}
          />
        </>
      )}
    </FormPage>
  );
}
