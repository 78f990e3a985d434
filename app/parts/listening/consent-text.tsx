/** The text that a parent agrees to, or agreed to: then with the day and the language. */
import { useText } from "#app/i18n/portal-context.tsx";
import { CONSENT_TEXT } from "#app/modules/listening/consent.ts";
import type { MyConcern } from "#app/modules/listening/read-my-concerns.server.ts";

const PARAGRAPHS = ["what", "who", "why", "free", "end"] as const;

export function ConsentText({ consent }: { consent: MyConcern["consent"] }) {
  const { t, instant } = useText();
  return (
    <>
      <h2 className="govuk-heading-m">{t(`listening:consent.${CONSENT_TEXT}.title`)}</h2>
      {consent !== null && (
        <p className="govuk-body">
          <strong>
            {t("listening:my.agreed-on", {
              at: instant(consent.givenAt),
              language: t(`portal:languages.${consent.language}`),
            })}
          </strong>
        </p>
      )}
      {PARAGRAPHS.map((paragraph) => (
        <p key={paragraph} className="govuk-body">
          {t(`listening:consent.${CONSENT_TEXT}.${paragraph}`)}
        </p>
      ))}
    </>
  );
}
