/** The offers of a win in a table: how many places, taken and free, and until when. */
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import { standingOf } from "#app/modules/wins/place-offer.ts";
import type { CountedOffer } from "#app/modules/wins/place-offer-store.server.ts";
import type { Win } from "#app/modules/wins/win.ts";
import type { CalendarDate } from "#app/shared/calendar-date.ts";
import { paths } from "#app/shared/paths.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { figure, Table, words } from "#app/ui/table.tsx";
import { Tag } from "#app/ui/tag.tsx";
import { titleOf } from "./offer-words.ts";

type OfferListProps = {
  win: Win;
  offers: readonly CountedOffer[];
  mayManage: boolean;
  today: CalendarDate;
};

export function OfferList({ win, offers, mayManage, today }: OfferListProps) {
  const { language } = usePortal();
  const { t } = useText();
  const to = paths(language);
  return (
    <>
      <h2 className="govuk-heading-m" id="offers">
        {t("wins:offers.title")}
      </h2>
      {offers.length === 0 ? (
        <p className="govuk-body">{t("wins:offers.none")}</p>
      ) : (
        <OfferTable offers={offers} today={today} />
      )}
      {mayManage && (
        <ButtonLink look="secondary" href={to.staffNewOffer(win.id)}>
          {t("wins:offers.add")}
        </ButtonLink>
      )}
    </>
  );
}

function OfferTable({ offers, today }: Pick<OfferListProps, "offers" | "today">) {
  const { language } = usePortal();
  const { t, date } = useText();
  const to = paths(language);
  return (
    <Table
      labelledBy="offers"
      rowHeaders
      stack
      head={[
        words(t("wins:offers.offer")),
        words(t("wins:offers.standing")),
        words(t("wins:offers.deadline")),
        figure(t("wins:offers.offered")),
        figure(t("wins:offers.taken")),
        figure(t("wins:offers.free")),
      ]}
      rows={offers.map(({ offer, counts }) => ({
        id: offer.id,
        cells: [
          words(
            <a className="govuk-link" href={to.staffOffer(offer.winId, offer.id)}>
              {titleOf(offer, language)}
            </a>,
          ),
          words(<OfferTag standing={standingOf(offer, today)} />),
          words(date(offer.deadlineOn)),
          figure(counts.offered),
          figure(counts.taken),
          figure(counts.free),
        ],
      }))}
    />
  );
}

export function OfferTag({ standing }: { standing: ReturnType<typeof standingOf> }) {
  const { t } = useText();
  return (
    <Tag colour={standing === "open" ? "green" : "grey"}>{t(`wins:standing.${standing}`)}</Tag>
  );
}
