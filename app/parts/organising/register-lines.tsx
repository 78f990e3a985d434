/**
 * The members on a register: five answers a thumb wide for each, in the order of the paper
 * register. A line that somebody else marked otherwise meanwhile says so, and keeps the leader's
 * own choice.
 */
import { useText, type Text } from "#app/i18n/portal-context.tsx";
import { MARKS, type Mark } from "#app/modules/meetings/attendance.ts";
import type { RegisterMember } from "#app/modules/meetings/read-register.server.ts";
import { MARK_FIELD, SEEN_FIELD, sentLine } from "#app/modules/meetings/register-form.ts";
import { chosenNow, compareLine, seenText } from "#app/modules/meetings/register-line.ts";
import { ErrorMessage } from "#app/ui/error-message.tsx";

export type ShownLine = RegisterMember & {
  chosen: Mark | null;
  /** What somebody else marked meanwhile, in words. */
  differs: string | null;
};

/** The lines as the page shows them: as they stand, and with what came back from the form. */
export function shownLines(
  text: Text,
  members: readonly RegisterMember[],
  typed: Readonly<Record<string, unknown>> = {},
): ShownLine[] {
  return members.map((member) => {
    const sent = sentLine(typed, member.personId);
    const isAsked = compareLine(member.state, sent) === "differs";
    return {
      ...member,
      chosen: chosenNow(member.state, sent),
      differs: isAsked ? differsWords(text, member) : null,
    };
  });
}

function differsWords({ t }: Text, { state, markedBy }: RegisterMember): string {
  if (markedBy === null || state.mark === null) return t("register:differs.door");
  return t("register:differs.by", { by: markedBy, mark: t(`register:mark.${state.mark}`) });
}

/** For the summary of what is wrong: each line that somebody else marked otherwise. */
export function lineErrors({ t }: Text, lines: readonly ShownLine[]) {
  return lines.flatMap(({ personId, fullName: name, differs: words }) => {
    if (words === null) return [];
    return [{ field: MARK_FIELD + personId, text: t("register:about-person", { name, words }) }];
  });
}

export function RegisterLines({ lines }: { lines: readonly ShownLine[] }) {
  const { t } = useText();
  if (lines.length === 0) return <p className="govuk-body">{t("register:nobody")}</p>;
  return lines.map((line) => <Line key={line.personId} line={line} />);
}

function Line({
  line: { personId, fullName, code, isNew, state, chosen, differs },
}: {
  line: ShownLine;
}) {
  const { t } = useText();
  const name = MARK_FIELD + personId;
  const errorId = `${name}-error`;
  return (
    <fieldset className="pp-seg" aria-describedby={differs === null ? undefined : errorId}>
      <legend>
        {fullName}
        {code !== null && <span className="pp-small"> · {t("register:code", { code })}</span>}
        {isNew && <span className="pp-small"> · {t("register:first-time")}</span>}
      </legend>
      {differs !== null && <ErrorMessage id={errorId}>{differs}</ErrorMessage>}
      <input type="hidden" name={SEEN_FIELD + personId} value={seenText(state)} />
      <div>
        {MARKS.map((mark, index) => (
          <p key={mark}>
            <input
              type="radio"
              id={index === 0 ? name : `${name}-${String(index + 1)}`}
              name={name}
              value={mark}
              defaultChecked={mark === chosen}
            />
            <label htmlFor={index === 0 ? name : `${name}-${String(index + 1)}`}>
              {t(`register:mark.${mark}`)}
            </label>
          </p>
        ))}
      </div>
    </fieldset>
  );
}
