/** Who comes to a meeting: the figures in one line, and the names by their answers. */
import { useText } from "#app/i18n/portal-context.tsx";
import type { MeetingReplies, Replier } from "#app/modules/replies/read-replies.server.ts";
import type { ReplyCounts } from "#app/modules/replies/reply-counts.ts";
import { Tag } from "#app/ui/tag.tsx";
import { useNamesake } from "./namesake.ts";

/** Real figures: a cohort's leaders work with them. */
export function ReplyLine({ counts }: { counts: ReplyCounts }) {
  const { t } = useText();
  const { yes, maybe, no, none, children } = counts;
  return (
    <p className="govuk-body">
      <strong>{t("replies:staff.line", { yes, maybe, no, none })}</strong>
      <br />
      {t("replies:staff.children", { children })}{" "}
      <span className="pp-small">{t("replies:staff.children-about")}</span>
    </p>
  );
}

const GROUPS = ["yes", "maybe", "none", "no"] as const;

export function ReplyGroups({ groups }: Pick<MeetingReplies, "groups">) {
  const { t } = useText();
  return GROUPS.map((group) => {
    const people = groups[group];
    return (
      <section key={group} aria-labelledby={`replies-${group}`}>
        <h2 className="govuk-heading-m" id={`replies-${group}`}>
          {t(`replies:staff.group.${group}`, { people: people.length })}
        </h2>
        {people.length === 0 ? (
          <p className="govuk-body">{t("replies:staff.nobody")}</p>
        ) : (
          <ul className="govuk-list">
            {people.map((person) => (
              <Person key={person.id} person={person} />
            ))}
          </ul>
        )}
      </section>
    );
  });
}

function Person({ person }: { person: Replier }) {
  const { t } = useText();
  const { inLine } = useNamesake();
  const { children, unreached } = person;
  return (
    <li>
      {inLine(person)}
      {children !== null &&
        children > 0 &&
        `, ${t("replies:staff.with", { count: children })}`}{" "}
      {unreached !== null && <Tag colour="grey">{t(`replies:staff.${unreached}`)}</Tag>}
    </li>
  );
}
