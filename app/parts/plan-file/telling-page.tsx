/**
 * How to reach a family and what to say to it, each piece of news in the family's language.
 *
 * After a refusal the page shows what is still to be told, with a token of its own.
 */
import { useText } from "#app/i18n/portal-context.tsx";
import type { NewsToTell, TellingFile } from "#app/modules/notifications/by-hand-store.server.ts";
import { FormSummary } from "#app/parts/form-summary.tsx";
import { Letter } from "#app/parts/letter.tsx";
import { todayInLondon } from "#app/shared/calendar-date.ts";
import { Measure } from "#app/ui/arrangement.tsx";
import { Button } from "#app/ui/button.tsx";
import type { FormState } from "#app/ui/form-parts.tsx";
import { SummaryList } from "#app/ui/summary-list.tsx";

type TellingPageProps = {
  file: TellingFile;
  news: readonly NewsToTell[];
  token: string;
  form: FormState;
};

export function TellingPage({ file, news, token, form }: TellingPageProps) {
  const { t, date } = useText();
  const facts = [
    { key: t("plans:fact.contact"), value: t(`plans:contact-by.${file.way}`) },
    { key: t("plans:fact.phone"), value: file.phone ?? "" },
    { key: t("plans:tell.address"), value: file.address },
    { key: t("plans:fact.language"), value: t(`portal:languages.${file.language}`) },
    { key: t("plans:fact.safe-contact"), value: file.safeContact },
  ].filter(({ value }) => value !== "");
  return (
    <Measure>
      <FormSummary form={form} />
      <h1 className="govuk-heading-xl">{t("plans:tell.heading", { name: file.name })}</h1>
      <SummaryList rows={facts} />
      {news.length === 0 ? (
        <p className="govuk-body">{t("plans:tell.none")}</p>
      ) : (
        <>
          <p className="govuk-body">{t(`plans:tell.lead.${file.way}`)}</p>
          {news.map(({ id, subject, body, language, createdAt }) => (
            <section key={id} aria-labelledby={id}>
              <h2 className="govuk-heading-m" id={id} lang={language}>
                {subject}
              </h2>
              <p className="pp-small">{date(todayInLondon(createdAt))}</p>
              <Letter language={language} body={body} />
            </section>
          ))}
          <form id="telling" method="post">
            <input type="hidden" name="token" value={token} />
            <input type="hidden" name="messages" value={news.map(({ id }) => id).join(" ")} />
            <Button>{t("plans:tell.done", { count: news.length })}</Button>
          </form>
        </>
      )}
    </Measure>
  );
}
