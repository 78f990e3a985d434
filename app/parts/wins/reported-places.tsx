/** Offers of places as those who report see them: counts alone, those of few families hidden. */
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import type { ReportedOffer } from "#app/modules/wins/reported-offer-store.server.ts";
import { paths } from "#app/shared/paths.ts";
import { figure, Table, words } from "#app/ui/table.tsx";
import { figureWords, titleOf } from "./offer-words.ts";

type ReportedPlacesProps = { rows: readonly ReportedOffer[]; labelledBy: string };

export function ReportedPlaces({ rows, labelledBy }: ReportedPlacesProps) {
  const { language } = usePortal();
  const text = useText();
  const { t, date } = text;
  const to = paths(language);
  return (
    <Table
      labelledBy={labelledBy}
      rowHeaders
      stack
      head={[
        words(t("wins:offers.offer")),
        words(t("wins:offers.deadline")),
        figure(t("wins:offers.offered")),
        figure(t("wins:offers.taken")),
        figure(t("wins:offers.used")),
      ]}
      rows={rows.map(({ id, offered, deadlineOn, counts, winSlug, ...titles }) => ({
        id,
        cells: [
          words(
            <a className="govuk-link" href={to.win(winSlug)}>
              {titleOf(titles, language)}
            </a>,
          ),
          words(date(deadlineOn)),
          figure(offered),
          figure(figureWords(text, counts.taken)),
          figure(figureWords(text, counts.used)),
        ],
      }))}
    />
  );
}
