/** The audit log for auditors: who did what to which record, when and why. It can only be read. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useText } from "#app/i18n/portal-context.tsx";
import { listAudit } from "#app/modules/audit/audit-list-store.server.ts";
import { auditFilter, auditQuery } from "#app/modules/audit/audit-filter.ts";
import { requireActor } from "#app/modules/identity/require-actor.server.ts";
import { AuditFilterForm, AuditTable } from "#app/parts/audit-log.tsx";
import { ListPages } from "#app/parts/list-pages.tsx";
import { titled } from "#app/parts/page-title.ts";
import { pageOfQuery } from "#app/shared/list-page.ts";

export const meta = titled(({ t }) => t("records:audit.title"));

export async function loader(args: LoaderFunctionArgs) {
  const { db } = await requireActor(args, "see-audit");
  const query = new URL(args.request.url).searchParams;
  const asked = auditQuery(query);
  return { asked, list: await listAudit(db.reader, auditFilter(asked), pageOfQuery(query)) };
}

export default function Audit() {
  const { asked, list } = useLoaderData<typeof loader>();
  const { t } = useText();
  return (
    <>
      <h1 className="govuk-heading-xl" id="audit">
        {t("records:audit.title")}
      </h1>
      <p className="govuk-body">{t("records:audit.lead")}</p>
      <AuditFilterForm asked={asked} />
      {list.rows.length === 0 ? (
        <p className="govuk-body">{t("records:audit.none")}</p>
      ) : (
        <AuditTable lines={list.rows} labelledBy="audit" />
      )}
      <ListPages list={list} />
    </>
  );
}
