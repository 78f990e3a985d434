/** Who asked for places, what came of it and why, and what was used. */
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import type { PlaceOffer } from "#app/modules/wins/place-offer.ts";
import { allows, holdsPlaces, type PlaceRequest } from "#app/modules/wins/place-request.ts";
import type { NamedRequest } from "#app/modules/wins/read-requests.server.ts";
import type { CalendarDate } from "#app/shared/calendar-date.ts";
import { paths } from "#app/shared/paths.ts";
import { figure, Table, words } from "#app/ui/table.tsx";
import { Tag, type TagColour } from "#app/ui/tag.tsx";

type TableProps = {
  requests: readonly NamedRequest[];
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
      rows={requests.map(({ request, name, ...said }) => ({
        id: request.id,
        cells: [
          words(<Parent name={name} {...said} />),
          figure(<Wish request={request} />),
          figure(request.given),
          words(<Standing request={request} name={name} offer={offer} />),
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

/** Who it is; whom mail does not reach is to be rung, and who wrote the wish down is said. */
function Parent({ name, writtenBy, ring }: Omit<NamedRequest, "request">) {
  const { t } = useText();
  return (
    <>
      {name}
      {writtenBy !== null && (
        <>
          <br />
          <span className="pp-small">{t("wins:requests.written-by", { name: writtenBy })}</span>
        </>
      )}
      {ring !== null && (
        <>
          <br />
          <span className="pp-small">
            {ring === "" ? t("wins:requests.ring-none") : t("wins:requests.ring", { phone: ring })}
          </span>
        </>
      )}
    </>
  );
}

type StandingProps = { request: PlaceRequest; name: string; offer: PlaceOffer };

/** How it stands, and where staff give it up at the parent's word. */
function Standing({ request, name, offer }: StandingProps) {
  const { language } = usePortal();
  const { t } = useText();
  const act = (["withdraw", "hand-back"] as const).find((one) => allows(request.state, one));
  return (
    <>
      <RequestTag request={request} />
      {act !== undefined && (
        <>
          {" "}
          <a
            className="govuk-link"
            href={paths(language).staffGiveUpPlaces(offer.winId, offer.id, request.id)}
          >
            {t(`wins:requests.${act}`)}
            <span className="govuk-visually-hidden">: {name}</span>
          </a>
        </>
      )}
    </>
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
