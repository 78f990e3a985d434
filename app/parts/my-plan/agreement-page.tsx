/**
 * The agreement to read, and the form that answers it. The table of dates stands where the text
 * has its lines: the same numbers, dates and amounts.
 */
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import type { AgreementToRead } from "#app/modules/payment-plans/read-agreement.server.ts";
import { useFormState, type TypedForm } from "#app/parts/form-state.ts";
import { FormSummary } from "#app/parts/form-summary.tsx";
import { InstalmentTable } from "#app/parts/schedule.tsx";
import { todayInLondon } from "#app/shared/calendar-date.ts";
import { ZERO } from "#app/shared/money.ts";
import { paths } from "#app/shared/paths.ts";
import { Measure } from "#app/ui/arrangement.tsx";
import { BackNavigation } from "#app/ui/back-link.tsx";
import { Card } from "#app/ui/card.tsx";
import { Facts } from "#app/ui/facts.tsx";
import { InsetText } from "#app/ui/inset-text.tsx";
import { Sentence } from "#app/ui/sentence.tsx";
import { Sum } from "#app/ui/sum.tsx";
import { AcceptanceForm } from "./acceptance-form.tsx";

type AgreementPageProps = {
  agreement: AgreementToRead;
  token: string;
  answered: TypedForm | undefined;
};

export function AgreementPage({ agreement, token, answered }: AgreementPageProps) {
  const form = useFormState(answered);
  const { t } = useText();
  const to = paths(usePortal().language);
  const isOpen = agreement.state === "open";
  return (
    <>
      <BackNavigation
        label={t("portal:back")}
        href={to.plan(agreement.planId)}
        text={t("agreement:agreement.back")}
      />
      <FormSummary form={form} />
      <h1 className="govuk-heading-xl">{t("agreement:agreement.title")}</h1>
      <Measure>
        {isOpen && <p className="govuk-body-l">{t("agreement:agreement.lead")}</p>}
        <Standing agreement={agreement} />
        <AtAGlance agreement={agreement} />
        <AgreementText agreement={agreement} />
        {isOpen ? (
          <AcceptanceForm agreement={agreement} token={token} form={form} />
        ) : (
          // The language control sends the page's form; without an answer to give it is empty.
          <form id="acceptance" />
        )}
        <Fingerprint agreement={agreement} />
      </Measure>
    </>
  );
}

/** How it stands, where it is not simply waiting for an answer. */
function Standing({ agreement }: { agreement: AgreementToRead }) {
  const { t, date } = useText();
  const { state, firstDueOn } = agreement;
  const words = {
    open: null,
    accepted: null,
    "first-passed": t("agreement:agreement.first-passed", { date: date(firstDueOn) }),
    outdated: t("agreement:agreement.outdated"),
    closed: t("agreement:agreement.closed"),
  }[state];
  return (
    <>
      {words !== null && <InsetText>{words}</InsetText>}
      <Accepted agreement={agreement} />
    </>
  );
}

function Accepted({ agreement: { planId, acceptance } }: { agreement: AgreementToRead }) {
  const { t, date, language } = useText();
  if (acceptance === null) return null;
  const on = date(todayInLondon(acceptance.acceptedAt));
  const read = paths(acceptance.language).agreement(planId);
  return (
    <InsetText>
      <p className="govuk-body">
        <strong>
          {t("agreement:agreement.accepted", { date: on, name: acceptance.typedName })}
        </strong>
      </p>
      {acceptance.language !== language && (
        <p className="govuk-body">
          {t("agreement:agreement.accepted-language", {
            language: t(`portal:languages.${acceptance.language}`),
            other: t(`portal:languages.${language}`),
          })}{" "}
          <Sentence
            text={t("agreement:agreement.accepted-read")}
            parts={{
              link: (words) => (
                <a className="govuk-link" href={read} hrefLang={acceptance.language}>
                  {words}
                </a>
              ),
            }}
          />
        </p>
      )}
    </InsetText>
  );
}

function AgreementText({ agreement }: { agreement: AgreementToRead }) {
  const { t } = useText();
  // The last two paragraphs are the schedule and its heading: the table has its own caption.
  const paragraphs = agreement.paragraphs.slice(0, -2);
  return (
    <>
      {paragraphs.map(({ kind, text }, index) =>
        kind === "heading" ? (
          <h2 key={index} className="govuk-heading-m">
            {text}
          </h2>
        ) : (
          <p key={index} className="govuk-body pp-lines">
            {text}
          </p>
        ),
      )}
      <InstalmentTable instalments={agreement.instalments} caption={t("agreement:text.schedule")} />
    </>
  );
}

function AtAGlance({ agreement }: { agreement: AgreementToRead }) {
  const { t, money, date } = useText();
  const { language } = usePortal();
  const { planId, planNumber, principal, count, firstDueOn } = agreement;
  return (
    <Card>
      <h2 className="pp-title">{t("agreement:agreement.facts.amount")}</h2>
      <Sum>{money(principal)}</Sum>
      <Facts
        facts={[
          { term: t("agreement:agreement.facts.plan"), value: planNumber },
          { term: t("agreement:agreement.facts.instalments"), value: count },
          { term: t("agreement:agreement.facts.first"), value: date(firstDueOn) },
          { term: t("agreement:agreement.facts.charges"), value: money(ZERO) },
        ]}
      />
      <p className="govuk-body pp-noprint">
        <a className="govuk-link" href={paths(language).agreementPdf(planId)}>
          {t("agreement:agreement.pdf")}
        </a>
      </p>
    </Card>
  );
}

/** By it anybody can tell later that the text is the one that was read. */
function Fingerprint({ agreement: { version, hash } }: { agreement: AgreementToRead }) {
  const { t } = useText();
  return (
    <p className="pp-small pp-break">
      {t("agreement:agreement.version", { version })}
      {". "}
      {t("agreement:agreement.hash", { hash })}
    </p>
  );
}
