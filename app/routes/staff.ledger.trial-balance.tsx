/** The trial balance: debits and credits by kind and by account, and their difference of £0.00. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import { requireActor } from "#app/modules/identity/require-actor.server.ts";
import { ACCOUNT_SORTS } from "#app/modules/ledger/entry.ts";
import { sumByKind } from "#app/modules/ledger/trial-balance-store.server.ts";
import { listAccountTotals } from "#app/modules/payments/account-list-store.server.ts";
import { nameAccounts } from "#app/modules/payments/account-name-store.server.ts";
import { ListPages } from "#app/parts/list-pages.tsx";
import { AccountTable, KindTable } from "#app/parts/money/trial-balance.tsx";
import { titled } from "#app/parts/page-title.ts";
import { listPage, pageOfQuery, rowsOfPage } from "#app/shared/list-page.ts";
import { paths } from "#app/shared/paths.ts";
import { BackNavigation } from "#app/ui/back-link.tsx";

export const meta = titled(({ t }) => t("money:trial.title"));

export async function loader(args: LoaderFunctionArgs) {
  const { db } = await requireActor(args, "see-ledger");
  const query = new URL(args.request.url).searchParams;
  const page = pageOfQuery(query);
  const sort = ACCOUNT_SORTS.find((known) => known === query.get("sort")) ?? null;
  const totals = await listAccountTotals(db.reader, { ...rowsOfPage(page), sort });
  const list = listPage(totals, page);
  return {
    kinds: await sumByKind(db.reader),
    list,
    sort,
    accounts: await nameAccounts(
      db.reader,
      list.rows.map(({ code }) => code),
    ),
  };
}

export default function TrialBalance() {
  const { kinds, list, sort, accounts } = useLoaderData<typeof loader>();
  const { language } = usePortal();
  const { t } = useText();
  const to = paths(language);
  return (
    <>
      <BackNavigation
        label={t("portal:back")}
        href={to.staffLedger}
        text={t("money:ledger.title")}
      />
      <h1 className="govuk-heading-xl">{t("money:trial.title")}</h1>
      <p className="govuk-body">{t("money:trial.lead")}</p>
      <KindTable kinds={kinds} />
      <h2 className="govuk-heading-m" id="accounts">
        {t("money:trial.accounts")}
      </h2>
      <Sorts chosen={sort} />
      <AccountTable totals={list.rows} accounts={accounts} />
      <ListPages list={list} />
    </>
  );
}

function Sorts({ chosen }: { chosen: string | null }) {
  const { language } = usePortal();
  const { t } = useText();
  const { staffTrialBalance } = paths(language);
  const links = [
    { sort: null, href: staffTrialBalance, text: t("money:trial.every") },
    ...ACCOUNT_SORTS.map((sort) => ({
      sort,
      href: `${staffTrialBalance}?sort=${sort}`,
      text: t(`money:trial.sorts.${sort}`),
    })),
  ];
  return (
    <nav aria-label={t("money:trial.sort")}>
      <p className="govuk-body">
        {links.map(({ sort, href, text }, index) => (
          <span key={href}>
            {index > 0 && " · "}
            <a
              className="govuk-link"
              href={href}
              aria-current={sort === chosen ? "page" : undefined}
            >
              {text}
            </a>
          </span>
        ))}
      </p>
    </nav>
  );
}
