/** Parents whom no mail reaches, with their numbers, and where what they say is written down. */
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import type { PlaceOffer } from "#app/modules/wins/place-offer.ts";
import type { ParentToRing } from "#app/modules/wins/place-parent-store.server.ts";
import { paths } from "#app/shared/paths.ts";
import { Details } from "#app/ui/details.tsx";

type ToRingProps = { people: readonly ParentToRing[]; offer: PlaceOffer };

export function ParentsToRing({ people, offer }: ToRingProps) {
  const { language } = usePortal();
  const { t } = useText();
  if (people.length === 0) return null;
  return (
    <Details summary={t("wins:tell.ring", { count: people.length })}>
      <ul className="govuk-list govuk-list--bullet">
        {people.map(({ id, fullName, phone }) => (
          <li key={id}>
            {fullName}
            {phone !== null && `: ${phone}`}
          </li>
        ))}
      </ul>
      <p className="govuk-body">
        <a
          className="govuk-link"
          href={paths(language).staffNewPlaceRequest(offer.winId, offer.id)}
        >
          {t("wins:requests.add")}
        </a>
      </p>
    </Details>
  );
}
