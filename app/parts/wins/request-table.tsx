/** Who asked for places, what came of it and why, and what was used. */
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import type { PlaceOffer } from "#app/modules/wins/place-offer.ts";
import { holdsPlaces, type PlaceRequest } from "#app/modules/wins/place-request.ts";
import type { CalendarDate } from "#app/shared/calendar-date.ts";
import { paths } from "#app/shared/paths.ts";
import { figure, Table, words } from "#app/ui/table.tsx";
import { Tag, type TagColour } from "#app/ui/tag.tsx";

type TableProps = {
  requests: readonly { request: PlaceRequest; name: string }[];
  offer: PlaceOffer;
  today: CalendarDate;
  labelledBy: string;
};

export function RequestTable({ requests, offer, today, labelledBy }: TableProps) {
  const { language } = usePortal();
  const { t } = useText();
  const to = paths(language);
  if (requests.length === 0) return <p className="govuk-body">{t("wins:requests.none")}</p>;
  const isOver = offer.happensOn === null || offer.happensOn <= today;
  return (
    <Table
      labelledBy={labelledBy}
      rowHeaders
      stack
      head={[
        words(t("wins:requests.parent")),
        figure(t("wins:requests.asked")),
        figure(t("wins:requests.given")),
        words(t("wins:requests.standing")),
        words(t("wins:requests.why")),
        words(t("wins:requests.used")),
      ]}
      rows={requests.map(({ request, name }) => ({
        id: request.id,
        cells: [
          words(name),
          figure(<Wish request={request} />),
          figure(request.given),
          words(<RequestTag request={request} />),
          words(<Why request={request} />),
          words(
            holdsPlaces(request) && isOver ? (
              <a
                className="govuk-link"
                href={to.staffPlaceRequest(offer.winId, offer.id, request.id)}
              >
                {request.used === null
                  ? t("wins:requests.note")
                  : t("wins:places", { count: request.used })}
                <span className="govuk-visually-hidden">: {name}</span>
              </a>
            ) : (
              "–"
            ),
          ),
        ],
      }))}
    />
  );
}

function Wish({ request }: { request: PlaceRequest }) {
  const { t } = useText();
  return (
    <>{request.fewerIsFine ? t("wins:requests.up-to", { most: request.places }) : request.places}</>
  );
}

const COLOURS = {
  asked: undefined,
  given: "green",
  "handed-back": "grey",
  withdrawn: "grey",
  used: "green",
  "not-used": "orange",
} as const satisfies Record<PlaceRequest["state"], TagColour | undefined>;

export function RequestTag({ request }: { request: Pick<PlaceRequest, "state"> }) {
  const { t } = useText();
  return <Tag colour={COLOURS[request.state]}>{t(`wins:state.${request.state}`)}</Tag>;
}

/** By what the place was decided, with the number that it rests on. */
function Why({ request }: { request: PlaceRequest }) {
  const { t } = useText();
  const { outcome, earlier } = request;
  if (outcome === null || earlier === null) return <>–</>;
  return (
    <>
      {t(`wins:reason.${outcome}`)} {t("wins:requests.earlier", { count: earlier })}
    </>
  );
}
