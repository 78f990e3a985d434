/** What somebody else arranged while this form was open: sending it again replaces that. */
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import type { Host } from "#app/modules/meetings/read-preparation.server.ts";
import { titleIn, type TrainingSession } from "#app/modules/training/training-session.ts";
import { InsetText } from "#app/ui/inset-text.tsx";
import { SummaryList } from "#app/ui/summary-list.tsx";

type MeanwhileProps = {
  /** As the form would now show it. */
  values: Readonly<Record<string, string>>;
  hosts: readonly Host[];
  sessions: readonly TrainingSession[];
};

export function ArrangedMeanwhile({ values, hosts, sessions }: MeanwhileProps) {
  const { language } = usePortal();
  const { t } = useText();
  const host = hosts.find(({ id }) => id === values["hostId"])?.fullName;
  const session = sessions.find(({ id }) => id === values["sessionId"]);
  const isConfirmed = values["isPlaceConfirmed"] === "1";
  const said = (words: string | undefined) => words || t("training:meanwhile.nothing");
  const names = ["interpreter", "childcare", "speaker"] as const;
  return (
    <InsetText>
      <p className="govuk-body">{t("training:meanwhile.lead")}</p>
      <SummaryList
        rows={[
          { key: t("training:arrange.host"), value: said(host) },
          {
            key: t("training:meanwhile.place"),
            value: isConfirmed ? t("training:meanwhile.yes") : t("training:meanwhile.no"),
          },
          ...names.map((name) => ({
            key: t(`training:arrange.${name}`),
            value: said(values[name]),
          })),
          {
            key: t("training:arrange.session"),
            value: said(session === undefined ? "" : titleIn(session, language)),
          },
        ]}
      />
    </InsetText>
  );
}
