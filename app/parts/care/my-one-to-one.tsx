/** A one-to-one as its member reads it: with whom, the next step, who sees it, their own words. */
import { useText } from "#app/i18n/portal-context.tsx";
import type { MyOneToOne } from "#app/modules/care/read-my-one-to-ones.server.ts";
import { Corrections, NextStep } from "./one-to-one-facts.tsx";

export function MyOneToOneFacts({ mine }: { mine: MyOneToOne }) {
  const { t } = useText();
  const { writer, stepBy, corrections } = mine;
  const by =
    stepBy === "member" ? t("care:my.you") : t("care:one-to-ones.by-member", { name: writer });
  return (
    <>
      <p className="govuk-body">{t("care:my.with", { name: writer })}</p>
      <p className="govuk-body">
        <strong>{t("care:one-to-ones.next-step")}</strong>
        <br />
        <NextStep step={mine} by={by} />
      </p>
      <p className="pp-small">{t("care:my.seen-by", { writer })}</p>
      <Corrections
        corrections={corrections}
        name={t("care:my.me")}
        title={t("care:my.your-words")}
      />
    </>
  );
}
