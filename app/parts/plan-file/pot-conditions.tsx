/** What a pot's funder asks, in the funder's words and language. */
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import { isLanguage } from "#app/i18n/languages.ts";
import type { Pot } from "#app/modules/pots/pot-store.server.ts";
import { Said } from "#app/ui/said.tsx";

type PotConditionsProps = {
  pot: Pick<Pot, "name" | "funder" | "conditions" | "conditionsLanguage">;
};

export function PotConditions({ pot }: PotConditionsProps) {
  const { language } = usePortal();
  const { t } = useText();
  const written = isLanguage(pot.conditionsLanguage) ? pot.conditionsLanguage : "en";
  const by = t("plans:pot.conditions-of", { funder: pot.funder, pot: pot.name });
  const inWhat = written === language ? "" : ` ${t(`portal:written-in.${written}`)}.`;
  return <Said language={written} words={pot.conditions} by={by + inWhat} />;
}
