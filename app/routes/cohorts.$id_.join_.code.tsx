/** The code that proves the address of who joins. */
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import { findCohort } from "#app/modules/cohorts/cohort-store.server.ts";
import { confirmedAnswer } from "#app/modules/cohorts/confirmed-answer.server.ts";
import { confirmJoin } from "#app/modules/cohorts/confirm-join.server.ts";
import { deviceWords } from "#app/modules/identity/device-words.ts";
import { visitorContext } from "#app/modules/identity/require-actor.server.ts";
import { codeForm, typedByLink } from "#app/modules/identity/sign-in-form.ts";
import { CODE_FORM, CodePage } from "#app/parts/code-page.tsx";
import { useFormState } from "#app/parts/form-state.ts";
import type { PageHandle } from "#app/parts/page-frame.tsx";
import { titled } from "#app/parts/page-title.ts";
import { found } from "#app/platform/http/found.server.ts";
import { readForm } from "#app/platform/http/read-form.server.ts";
import { paths } from "#app/shared/paths.ts";

export const meta = titled(({ t }) => t("cohorts:code.title"));
export const handle: PageHandle = { form: { id: CODE_FORM } };

export async function loader(args: LoaderFunctionArgs) {
  const { db } = await visitorContext(args);
  const cohort = found(await findCohort(db.reader, args.params["id"]));
  const typed = typedByLink(args.request);
  return { typed, cohort: { id: cohort.id, name: cohort.name } };
}

export async function action(args: ActionFunctionArgs) {
  const context = await visitorContext(args);
  const cohort = found(await findCohort(context.db.reader, args.params["id"]));
  const form = await readForm(args, codeForm);
  if (!form.ok) return form.answer;
  const device = deviceWords(args.request.headers.get("user-agent"));
  const order = { id: form.value.id, code: form.value.code, device, cohortId: cohort.id };
  const verdict = await confirmJoin(context, order);
  if (!verdict.ok) return form.refuse(verdict, "code");
  return confirmedAnswer(context, cohort, verdict.value);
}

export default function JoinCode() {
  const { typed, cohort } = useLoaderData<typeof loader>();
  const form = useFormState(useActionData<typeof action>(), typed);
  const { language } = usePortal();
  const { t } = useText();
  return (
    <CodePage
      form={form}
      title={t("cohorts:code.title")}
      lead={cohort.name}
      sent={t("cohorts:code.sent")}
      joins={t("cohorts:code.button")}
      again={{ text: t("cohorts:code.again"), href: paths(language).joinCohort(cohort.id) }}
    />
  );
}
