/** The audit log for auditors: who did what to which record, when and why. It can only be read. */
import { data, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useText } from "#app/i18n/portal-context.tsx";
import { listAudit } from "#app/modules/audit/audit-list-store.server.ts";
import { auditAnswers, auditForm } from "#app/modules/audit/audit-filter.ts";
import { requireActor } from "#app/modules/identity/require-actor.server.ts";
import { nameRecords } from "#app/modules/payments/record-name-store.server.ts";
import { AuditFilterForm, AuditTable } from "#app/parts/audit-log.tsx";
import { useFormState } from "#app/parts/form-state.ts";
import { FormSummary } from "#app/parts/form-summary.tsx";
import { ListPages } from "#app/parts/list-pages.tsx";
import { titled } from "#app/parts/page-title.ts";
import { readQuery } from "#app/platform/http/read-form.server.ts";
import { pageOfQuery } from "#app/shared/list-page.ts";

export const meta = titled(({ t }) => t("records:audit.title"));

export async function loader(args: LoaderFunctionArgs) {
  const { db } = await requireActor(args, "see-audit");
  const query = new URL(args.request.url).searchParams;
  const answers = auditAnswers(query);
  const values = Object.fromEntries(answers);
  const form = readQuery(answers, auditForm);
  if (!form.ok) {
    const { errors } = form.answer.data;
    return data({ values, errors, list: null, names: {} }, { status: 422 });
  }
  const list = await listAudit(db.reader, form.value, pageOfQuery(query));
  const names = await nameRecords(db.reader, list.rows);
  return data({ values, errors: [], list, names });
}

export default function Audit() {
  const { list, names, ...typed } = useLoaderData<typeof loader>();
  const form = useFormState(typed);
  const { t } = useText();
  return (
    <>
      <FormSummary form={form} />
      <h1 className="govuk-heading-xl" id="audit">
        {t("records:audit.title")}
      </h1>
      <p className="govuk-body">{t("records:audit.lead")}</p>
      <AuditFilterForm form={form} />
      {list !== null && list.rows.length === 0 && (
        <p className="govuk-body">{t("records:audit.none")}</p>
      )}
      {list !== null && list.rows.length > 0 && (
        <AuditTable lines={list.rows} names={names} labelledBy="audit" />
      )}
      {list !== null && <ListPages list={list} />}
    </>
  );
}
