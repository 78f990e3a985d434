/** The parts of an action's page: answers, who came, agenda and campaigns, each with its way in. */
import { useText } from "#app/i18n/portal-context.tsx";
import type { Action } from "#app/modules/assemblies/action.ts";
import type { ActionCampaign } from "#app/modules/assemblies/put-ask-store.server.ts";
import type { LiveAsk } from "#app/modules/assemblies/read-live.server.ts";
import type { Turnout } from "#app/modules/assemblies/turnout.ts";
import type { Pledge } from "#app/modules/campaigns/pledge.ts";
import type { AgendaItem } from "#app/modules/meetings/agenda.ts";
import { paths } from "#app/shared/paths.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { ActionAnswers } from "./action-answers.tsx";
import { ActionAgenda, ActionCampaigns, Part } from "./action-preparation.tsx";
import { TurnoutSentence, TurnoutTable } from "./turnout-table.tsx";

type ActionPartsProps = {
  action: Action;
  agenda: readonly AgendaItem[];
  campaigns: readonly ActionCampaign[];
  asks: readonly LiveAsk[];
  pledges: readonly Pledge[];
  turnout: Turnout;
  mayManage: boolean;
};

export function ActionParts(props: ActionPartsProps) {
  const { action, agenda, campaigns, asks, pledges, turnout, mayManage } = props;
  const { t, language } = useText();
  const { id, cancelledAt } = action;
  const isOpen = cancelledAt === null;
  const step = (name: "agenda" | "campaigns" | "asks" | "turnout", text: string) =>
    mayManage && isOpen ? { href: paths(language).staffActionStep(id, name), text } : null;
  return (
    <>
      {isOpen && (
        <ButtonLink href={paths(language).staffActionStep(id, "live")}>
          {t("assemblies:live.open")}
        </ButtonLink>
      )}
      <Part
        id="asks"
        title={t("assemblies:asks.title")}
        link={step("asks", t("assemblies:asks.choose"))}
      >
        <ActionAnswers actionId={id} asks={asks} pledges={pledges} mayManage={mayManage} />
      </Part>
      <Part
        id="turnout"
        title={t("assemblies:turnout.title")}
        link={step("turnout", t("assemblies:turnout.pledge"))}
      >
        <TurnoutSentence turnout={turnout} />
        <TurnoutTable turnout={turnout} labelledBy="turnout" />
      </Part>
      <Part
        id="agenda"
        title={t("assemblies:agenda.title")}
        link={step("agenda", t("assemblies:agenda.write"))}
      >
        <ActionAgenda action={action} agenda={agenda} labelledBy="agenda" />
      </Part>
      <Part
        id="campaigns"
        title={t("assemblies:campaigns.title")}
        link={step("campaigns", t("assemblies:campaigns.choose"))}
      >
        <ActionCampaigns campaigns={campaigns} />
      </Part>
    </>
  );
}
