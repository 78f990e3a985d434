/** How an ask and a pledge stand: the word, with the shape that the portal uses for such a thing. */
import { useText } from "#app/i18n/portal-context.tsx";
import type { AskStatus } from "#app/modules/campaigns/ask-status.ts";
import type { PledgeState } from "#app/modules/campaigns/pledge-state.ts";
import { Tag, type TagColour } from "#app/ui/tag.tsx";

const OF_ASKS: Readonly<Record<AskStatus, TagColour | undefined>> = {
  open: undefined,
  "partly-won": "purple",
  won: "green",
  "not-won": undefined,
  dropped: "grey",
};

export function AskTag({ status }: { status: AskStatus }) {
  const { t } = useText();
  return <Tag colour={OF_ASKS[status]}>{t(`campaigns:ask.status.${status}`)}</Tag>;
}

const OF_PLEDGES: Readonly<Record<PledgeState, TagColour>> = {
  pledged: "blue",
  "in-progress": "purple",
  kept: "green",
  "partly-kept": "purple",
  broken: "red",
  lapsed: "grey",
  superseded: "grey",
};

export function PledgeTag({ state }: { state: PledgeState }) {
  const { t } = useText();
  return <Tag colour={OF_PLEDGES[state]}>{t(`campaigns:pledge.states.${state}`)}</Tag>;
}
