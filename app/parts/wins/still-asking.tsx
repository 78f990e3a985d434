/** Asks of a win that are not noted as won: visitors would read of the win, and that it is asked. */
import { useText } from "#app/i18n/portal-context.tsx";
import type { OriginAsk } from "#app/modules/wins/win-origin-store.server.ts";
import { paths } from "#app/shared/paths.ts";
import type { Id } from "#app/shared/id.ts";
import { InsetText } from "#app/ui/inset-text.tsx";
import { AskLinks } from "./win-asks.tsx";

type Props = { winId: Id; asks: readonly OriginAsk[] };

export function StillAsking({ winId, asks }: Props) {
  const { t, language } = useText();
  if (asks.length === 0) return null;
  return (
    <InsetText>
      <p className="govuk-body">{t("wins:asks.still-asking", { count: asks.length })}</p>
      <AskLinks
        asks={asks}
        hrefOf={({ id, campaign }) => paths(language).staffAskFate(campaign.id, id, { win: winId })}
      />
    </InsetText>
  );
}
