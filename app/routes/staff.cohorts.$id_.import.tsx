/** A list of people brought into a cohort: pasted or in a file, looked at row by row, then added once. */
import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import {
  importAnswer,
  type ImportPreview as Shown,
} from "#app/modules/cohorts/import-answer.server.ts";
import { importForm, importReading } from "#app/modules/cohorts/import-form.ts";
import { digestOfList } from "#app/modules/cohorts/list-digest.ts";
import { requireLedCohort } from "#app/modules/cohorts/require-cohort.server.ts";
import { useFormState } from "#app/parts/form-state.ts";
import { FormSummary } from "#app/parts/form-summary.tsx";
import { ImportFormFields } from "#app/parts/organising/import-form-fields.tsx";
import { ImportPreview } from "#app/parts/organising/import-preview.tsx";
import type { PageHandle } from "#app/parts/page-frame.tsx";
import { titleAbout, titled } from "#app/parts/page-title.ts";
import { readForm, type TypedForm } from "#app/platform/http/read-form.server.ts";
import { newId } from "#app/shared/id.ts";
import { paths } from "#app/shared/paths.ts";
import { Measure } from "#app/ui/arrangement.tsx";
import { BackNavigation } from "#app/ui/back-link.tsx";
import { NotificationBanner } from "#app/ui/notification-banner.tsx";

export const meta = titled<{ cohort: { name: string } }>(({ t, data }) =>
  titleAbout(t("imports:title"), data?.cohort.name),
);
export const handle: PageHandle = { form: { id: "import-form" } };

export async function loader(args: LoaderFunctionArgs) {
  const { cohort } = await requireLedCohort(args);
  return { cohort: { id: cohort.id, name: cohort.name }, token: newId() };
}

type Answered = TypedForm & { preview?: Shown; isDone?: boolean };

export async function action(args: ActionFunctionArgs) {
  const { context, cohort } = await requireLedCohort(args);
  const form = await readForm(args, importForm, importReading);
  if (!form.ok) return form.answer;
  const { token, list } = form.value;
  const answer = await importAnswer(context, cohort, form.value);
  if (answer.kind === "refused") return form.refuse({ ok: false, ...answer }, "list");
  if (answer.kind === "added") {
    const values = { token: newId(), list: answer.left, shown: digestOfList(answer.left) };
    return data<Answered>({ values, errors: [], isDone: true });
  }
  const { preview, reason } = answer;
  const errors = reason === null ? [] : [{ field: "list", reason, details: {} }];
  const status = reason === null ? 200 : 422;
  const values = { token, list, shown: preview.checked };
  return data<Answered>({ values, errors, preview }, { status });
}

export default function ImportList() {
  const { cohort, token } = useLoaderData<typeof loader>();
  const answered: Answered | undefined = useActionData<typeof action>();
  const form = useFormState(answered, { token });
  const { language } = usePortal();
  const { t } = useText();
  const isLeft = typeof form.values["list"] === "string" && form.values["list"] !== "";
  return (
    <>
      <BackNavigation
        label={t("portal:back")}
        href={paths(language).staffCohort(cohort.id)}
        text={cohort.name}
      />
      {answered?.isDone === true && (
        <NotificationBanner
          success
          title={t("portal:done")}
          text={isLeft ? `${t("imports:done")} ${t("imports:left")}` : t("imports:done")}
        />
      )}
      <FormSummary form={form} />
      <h1 className="govuk-heading-xl">{t("imports:title")}</h1>
      <Measure>
        <p className="govuk-body-l">{t("imports:lead")}</p>
        <p className="govuk-body">{t("imports:columns")}</p>
        <p className="govuk-body">{t("imports:own")}</p>
      </Measure>
      <form id="import-form" method="post" encType="multipart/form-data" noValidate>
        <input type="hidden" name="token" value={String(form.values["token"] ?? "")} />
        {answered?.preview !== undefined && <ImportPreview preview={answered.preview} />}
        <ImportFormFields form={form} />
      </form>
    </>
  );
}
