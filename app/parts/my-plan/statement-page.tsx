/** A plan's statement as a page that prints on one sheet: facts, sums, entries, instalments. */
import { usePortal, useText, type Text } from "#app/i18n/portal-context.tsx";
import { accountSummary, lineTitle } from "#app/modules/payments/account-words.ts";
import type { AccountLine, FamilyAccount } from "#app/modules/payments/family-account.ts";
import {
  balanceWords,
  lineAmount,
  statementFacts,
  statementSums,
} from "#app/modules/payments/statement-document.ts";
import type { Statement } from "#app/modules/payments/statement.ts";
import { InstalmentTable } from "#app/parts/schedule.tsx";
import { paths } from "#app/shared/paths.ts";
import { Halves, Sides } from "#app/ui/arrangement.tsx";
import { BackNavigation } from "#app/ui/back-link.tsx";
import { Card } from "#app/ui/card.tsx";
import { Facts } from "#app/ui/facts.tsx";
import { SummaryList } from "#app/ui/summary-list.tsx";
import { figure, Table, words } from "#app/ui/table.tsx";

export function StatementPage({ statement }: { statement: Statement }) {
  const text = useText();
  const { t, date } = text;
  const { language } = usePortal();
  const { plan, account, today } = statement;
  const to = paths(language);
  return (
    <>
      <BackNavigation
        label={t("portal:back")}
        href={to.plan(plan.id)}
        text={t("agreement:agreement.back")}
      />
      <h1 className="govuk-heading-xl">{t("agreement:statement.title")}</h1>
      <Sides>
        <div className="pp-main">
          <p className="govuk-body-l">{t("agreement:statement.as-of", { date: date(today) })}</p>
          <SummaryList
            stack
            rows={statementFacts(text, statement).map(([key, value]) => ({ key, value }))}
          />
          <p className="govuk-body">{accountSummary(text, account)}</p>
        </div>
        <Card edge="plum" className="pp-side">
          <Facts facts={statementSums(text, statement).map(([term, value]) => ({ term, value }))} />
          <p className="govuk-body pp-noprint">
            <a className="govuk-link" href={to.statementPdf(plan.id)}>
              {t("agreement:plan.statement-pdf")}
            </a>
          </p>
        </Card>
      </Sides>
      <Halves>
        <div>
          <Movements text={text} account={account} />
        </div>
        <div>
          <InstalmentTable
            // When each was paid stands among the entries beside it.
            instalments={account.rows.map((row) => ({ ...row, paidOn: null }))}
            caption={t("agreement:statement.schedule")}
          />
        </div>
      </Halves>
    </>
  );
}

function Movements({ text, account }: { text: Text; account: FamilyAccount }) {
  const { t, money } = text;
  if (account.lines.length === 0) {
    return <p className="govuk-body">{t("agreement:statement.nothing")}</p>;
  }
  return (
    <Table
      className="pp-entries"
      caption={t("agreement:statement.movements")}
      captionSize="m"
      head={[
        words(t("agreement:statement.what")),
        figure(t("agreement:statement.amount")),
        figure(t("agreement:statement.balance")),
      ]}
      rows={account.lines.map((line) => ({
        cells: [
          words(<What text={text} line={line} />),
          figure(lineAmount(text, line)),
          figure(balanceWords(text, line.balance)),
        ],
      }))}
      foot={[words(t("agreement:statement.total"), 2), figure(money(account.outstanding))]}
    />
  );
}

function What({ text, line }: { text: Text; line: AccountLine }) {
  return (
    <>
      {text.date(line.on)}
      <br />
      <span className="pp-small">{lineTitle(text, line)}</span>
    </>
  );
}
