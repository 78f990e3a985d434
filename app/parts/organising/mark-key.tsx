/** The letters of a paper register, and what each says in the page's language. */
import { useText } from "#app/i18n/portal-context.tsx";
import { MARKS } from "#app/modules/meetings/attendance.ts";
import { MARK_LETTERS } from "#app/modules/meetings/keyed-register.ts";

export function MarkKey() {
  const { t } = useText();
  return (
    <ul className="govuk-list">
      {MARKS.map((mark) => (
        <li key={mark}>
          <strong>{MARK_LETTERS[mark]}</strong> {t(`register:mark.${mark}`)}
        </li>
      ))}
    </ul>
  );
}
