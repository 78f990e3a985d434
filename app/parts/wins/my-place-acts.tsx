/** What a parent can do now about the places of an offer: ask, ask otherwise, or give them up. */
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import { allows } from "#app/modules/wins/place-request.ts";
import type { MyPlace } from "#app/modules/wins/read-my-places.server.ts";
import { paths } from "#app/shared/paths.ts";
import { Button, ButtonGroup, ButtonLink } from "#app/ui/button.tsx";

export function MyPlaceActs({ mine, token }: { mine: MyPlace; token: string }) {
  const { language } = usePortal();
  const { t } = useText();
  const { offer, request, standing } = mine;
  const state = request?.state ?? null;
  const isAgain = state === "asked";
  return (
    <>
      {allows(state, "hand-back") && <p className="govuk-body">{t("wins:my.hand-back-lead")}</p>}
      <ButtonGroup>
        {standing === "open" && allows(state, "ask") && (
          <ButtonLink href={paths(language).askForPlace(offer.id)}>
            {t(isAgain ? "wins:my.ask-again" : "wins:my.ask")}
          </ButtonLink>
        )}
        {allows(state, "withdraw") && (
          <GiveUp token={token} act="withdraw" text={t("wins:my.withdraw")} />
        )}
        {allows(state, "hand-back") && (
          <GiveUp token={token} act="hand-back" text={t("wins:my.hand-back")} />
        )}
      </ButtonGroup>
    </>
  );
}

type GiveUpProps = { token: string; act: "withdraw" | "hand-back"; text: string };

function GiveUp({ token, act, text }: GiveUpProps) {
  return (
    <form method="post" noValidate>
      <input type="hidden" name="token" value={token} />
      <input type="hidden" name="act" value={act} />
      <Button look="secondary">{text}</Button>
    </form>
  );
}
