/** What a win lacks before it may be published, each in words. */
import { useText } from "#app/i18n/portal-context.tsx";
import type { Lack } from "#app/modules/wins/win.ts";

export function WinLacks({ lacks }: { lacks: readonly Lack[] }) {
  const { t } = useText();
  return (
    <ul className="govuk-list govuk-list--bullet">
      {lacks.map((lack) => (
        <li key={lack}>{t(`wins:lacks.${lack}`)}</li>
      ))}
    </ul>
  );
}
