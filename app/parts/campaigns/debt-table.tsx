/** Texts that owe a translation, each with the page where it is written. */
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import type { Debt } from "#app/modules/campaigns/translation-debt-store.server.ts";
import { paths, type Paths } from "#app/shared/paths.ts";
import { Table, words } from "#app/ui/table.tsx";
import { Tag } from "#app/ui/tag.tsx";
import { langOf } from "./own-title.tsx";

export function DebtTable({ labelledBy, debts }: { labelledBy: string; debts: readonly Debt[] }) {
  const { language } = usePortal();
  const { t } = useText();
  const to = paths(language);
  const head = [
    words(t("campaigns:debt.text")),
    words(t("campaigns:debt.what")),
    words(t("campaigns:debt.owed")),
  ];
  const rows = debts.map((debt) => ({
    id: `${debt.kind} ${debt.id}`,
    cells: [
      words(
        <a className="govuk-link" href={pageOf(to, debt)} lang={langOf(debt.titleIn, language)}>
          {debt.title}
        </a>,
      ),
      words(t(`campaigns:debt.kinds.${debt.kind}`)),
      words(
        <Tag colour="purple">
          {debt.isMissing
            ? t(`campaigns:translation.missing-${debt.owed}`)
            : t(`campaigns:translation.behind-${debt.owed}`)}
        </Tag>,
      ),
    ],
  }));
  return <Table labelledBy={labelledBy} head={head} rows={rows} rowHeaders stack />;
}

/** Where somebody reads the text, and may change it. */
function pageOf(to: Paths, { kind, id, ofId }: Debt): string {
  const pages = {
    campaign: to.staffCampaign(id),
    ask: to.staffCampaign(ofId),
    theme: `${to.staffThemes}/${id}`,
    action: `${to.staffActions}/${id}`,
    win: `${to.staffWins}/${id}`,
    offer: `${to.staffWins}/${ofId}`,
  };
  return pages[kind];
}
