/** What a member did, as stated: the day, the act, and who says so. */
import { useText } from "#app/i18n/portal-context.tsx";
import type { LeadershipAct } from "#app/modules/care/leadership-act.ts";

export type StatedAct = Pick<LeadershipAct, "id" | "act" | "actedOn"> & { statedBy: string };

export function ActList({ acts }: { acts: readonly StatedAct[] }) {
  const { t, date } = useText();
  if (acts.length === 0) return <p className="govuk-body">{t("care:member.no-acts")}</p>;
  return (
    <ul className="govuk-list govuk-list--spaced">
      {acts.map(({ id, act, actedOn, statedBy }) => (
        <li key={id}>
          {t("care:member.act-line", { day: date(actedOn), act: t(`care:acts.${act}`) })}
          <br />
          <span className="pp-small">{t("care:member.stated-by", { name: statedBy })}</span>
        </li>
      ))}
    </ul>
  );
}
