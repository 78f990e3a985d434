/** One pot: its money, its funder's conditions in the funder's words, its newest entries. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import { may } from "#app/modules/identity/permissions.ts";
import { requireActor } from "#app/modules/identity/require-actor.server.ts";
import { listEntriesOf } from "#app/modules/ledger/ledger-store.server.ts";
import { nameAccounts } from "#app/modules/payments/account-name-store.server.ts";
import { listContributions } from "#app/modules/pots/contribution-store.server.ts";
import { cashOf } from "#app/modules/pots/pot-accounts.ts";
import { availableInPot, findPot } from "#app/modules/pots/pot-store.server.ts";
import { InnerPage } from "#app/parts/inner-page.tsx";
import { ContributionTable } from "#app/parts/money/contribution-table.tsx";
import { EntryTable } from "#app/parts/money/entry-table.tsx";
import { PotMoney } from "#app/parts/money/pot-money.tsx";
import { titled } from "#app/parts/page-title.ts";
import { found } from "#app/platform/http/found.server.ts";
import { paths } from "#app/shared/paths.ts";
import { ButtonGroup, ButtonLink } from "#app/ui/button.tsx";

export const meta = titled<{ pot: { name: string } }>(({ t, data }) =>
  data === undefined ? t("money:pots.title") : data.pot.name,
);

const NEWEST = 20;
const CONTRIBUTIONS = 50;

export async function loader(args: LoaderFunctionArgs) {
  const { actor, db } = await requireActor(args, "see-pots");
  const pot = found(await findPot(db.reader, args.params["id"]));
  const entries = await listEntriesOf(db.reader, cashOf(pot.id), NEWEST);
  const codes = entries.flatMap(({ postings }) =>
    postings.flatMap((each) => [each.debit, each.credit]),
  );
  return {
    pot,
    money: await availableInPot(db.reader, pot.id),
    entries,
    accounts: await nameAccounts(db.reader, codes),
    contributions: await listContributions(db.reader, pot.id, CONTRIBUTIONS),
    mayReverse: may(actor.roles, "fund-pot"),
    mayFund: pot.closedAt === null && may(actor.roles, "fund-pot"),
    seesLedger: may(actor.roles, "see-ledger"),
  };
}

export default function Pot() {
  const view = useLoaderData<typeof loader>();
  const { pot, money, entries, accounts, mayFund, seesLedger } = view;
  const { language } = usePortal();
  const { t } = useText();
  const to = paths(language);
  return (
    <InnerPage
      back={{ href: to.staffPots, text: t("money:pots.title") }}
      title={pot.name}
      done={{
        opened: t("money:done.pot-opened"),
        funded: t("money:done.pot-funded"),
        closed: t("money:done.pot-closed"),
        "contribution-reversed": t("money:done.contribution-reversed"),
      }}
      wide
    >
      <PotMoney pot={pot} money={money} />
      {mayFund && (
        <ButtonGroup>
          <ButtonLink href={to.staffPotStep(pot.id, "fund")}>{t("money:pot.fund")}</ButtonLink>
          <ButtonLink look="secondary" href={to.staffPotStep(pot.id, "close")}>
            {t("money:pot.close")}
          </ButtonLink>
        </ButtonGroup>
      )}
      <ContributionTable potId={pot.id} {...view} />
      <h2 className="govuk-heading-m" id="entries">
        {t("money:pot.entries")}
      </h2>
      {entries.length === 0 ? (
        <p className="govuk-body">{t("money:pot.no-entries")}</p>
      ) : (
        <EntryTable labelledBy="entries" mayOpen={seesLedger} {...{ entries, accounts }} />
      )}
    </InnerPage>
  );
}
