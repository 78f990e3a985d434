/** The journal, newest entry first. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import { requireActor } from "#app/modules/identity/require-actor.server.ts";
import { listEntries } from "#app/modules/ledger/ledger-store.server.ts";
import { nameAccounts } from "#app/modules/payments/account-name-store.server.ts";
import { ListPages } from "#app/parts/list-pages.tsx";
import { EntryTable } from "#app/parts/money/entry-table.tsx";
import { titled } from "#app/parts/page-title.ts";
import { listPage, pageOfQuery, rowsOfPage } from "#app/shared/list-page.ts";
import { paths } from "#app/shared/paths.ts";
import { ButtonLink } from "#app/ui/button.tsx";

export const meta = titled(({ t }) => t("money:ledger.title"));

export async function loader(args: LoaderFunctionArgs) {
  const { db } = await requireActor(args, "see-ledger");
  const page = pageOfQuery(new URL(args.request.url).searchParams);
  const list = listPage(await listEntries(db.reader, rowsOfPage(page)), page);
  const postings = list.rows.flatMap((entry) => entry.postings);
  const codes = postings.flatMap(({ debit, credit }) => [debit, credit]);
  return { list, accounts: await nameAccounts(db.reader, codes) };
}

export default function Ledger() {
  const { list, accounts } = useLoaderData<typeof loader>();
  const { language } = usePortal();
  const { t } = useText();
  return (
    <>
      <h1 className="govuk-heading-xl" id="ledger">
        {t("money:ledger.title")}
      </h1>
      <p className="govuk-body">{t("money:ledger.lead")}</p>
      <ButtonLink look="secondary" href={paths(language).staffTrialBalance}>
        {t("money:ledger.trial-balance")}
      </ButtonLink>
      {list.rows.length === 0 ? (
        <p className="govuk-body">{t("money:ledger.none")}</p>
      ) : (
        <EntryTable labelledBy="ledger" mayOpen entries={list.rows} accounts={accounts} />
      )}
      <ListPages list={list} />
    </>
  );
}
