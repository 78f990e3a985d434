/** Whether a meeting is ready: each part with how it stands, linked to where it is mended. */
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import { missingOf, type PartStanding, type ReadyPart } from "#app/modules/meetings/readiness.ts";
import type { Preparation } from "#app/modules/meetings/read-preparation.server.ts";
import { paths } from "#app/shared/paths.ts";
import { Tag, type TagColour } from "#app/ui/tag.tsx";
import { TaskList } from "#app/ui/task-list.tsx";

type ReadinessProps = { meetingId: string; preparation: Preparation; mayChange: boolean };

/** An open square until it is done; a dash where nobody needs it. */
const COLOURS: Partial<Record<PartStanding, TagColour>> = { done: "green", "not-needed": "grey" };

export function MeetingReadiness({ meetingId, preparation, mayChange }: ReadinessProps) {
  const { language } = usePortal();
  const { t } = useText();
  const { readiness } = preparation;
  const missing = missingOf(readiness).length;
  const step = (part: ReadyPart) =>
    part.startsWith("agenda-")
      ? paths(language).staffMeetingStep(meetingId, "agenda")
      : `${paths(language).staffMeetingStep(meetingId, "arrange")}#${FIELDS[part]}`;
  return (
    <>
      <h2 className="govuk-heading-m">{t("training:ready.title")}</h2>
      <p className="govuk-body">
        <strong>
          {missing === 0
            ? t("training:ready.yes")
            : t("training:ready.missing", { count: missing })}
        </strong>
      </p>
      <TaskList
        idPrefix="ready"
        tasks={readiness.map(({ part, standing }) => ({
          title: t(`training:ready.part.${part}`),
          ...(mayChange && { href: step(part) }),
          hint: hintOf(part, preparation) || undefined,
          status: <Tag colour={COLOURS[standing]}>{t(`training:ready.standing.${standing}`)}</Tag>,
        }))}
      />
    </>
  );
}

const FIELDS: Readonly<Record<ReadyPart, string>> = {
  host: "hostId",
  room: "isPlaceConfirmed",
  link: "isPlaceConfirmed",
  interpreter: "interpreter",
  childcare: "childcare",
  "agenda-en": "agenda",
  "agenda-es": "agenda",
};

/** Who does it, as it was written. */
function hintOf(part: ReadyPart, { host, interpreter, childcare }: Preparation): string {
  if (part === "host") return host?.fullName ?? "";
  if (part === "interpreter") return interpreter;
  return part === "childcare" ? childcare : "";
}
