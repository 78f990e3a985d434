/** What the lender is, the wording of its agreement in both languages, and its versions. */
import { useText } from "#app/i18n/portal-context.tsx";
import { todayInLondon } from "#app/shared/calendar-date.ts";
import { Details } from "#app/ui/details.tsx";
import { Scroll } from "#app/ui/scroll.tsx";
import { SummaryList } from "#app/ui/summary-list.tsx";
import { Table, words } from "#app/ui/table.tsx";

export type ShownLender = {
  name: string;
  licenceNumber: string;
  address: string;
  telephone: string;
  email: string;
  bankName: string;
  bankSortCode: string;
  bankAccount: string;
  agreementTextEn: string;
  agreementTextEs: string;
};

export function LenderFacts({ lender }: { lender: ShownLender }) {
  const { t } = useText();
  const rows = [
    { key: t("settings:lender.name"), value: lender.name },
    { key: t("settings:lender.licence"), value: lender.licenceNumber },
    { key: t("settings:lender.address"), value: lender.address },
    { key: t("settings:lender.telephone"), value: lender.telephone },
    { key: t("settings:lender.email"), value: lender.email },
    { key: t("settings:lender.bank"), value: lender.bankName },
    { key: t("settings:lender.sort-code"), value: lender.bankSortCode },
    { key: t("settings:lender.account"), value: lender.bankAccount },
  ];
  return <SummaryList rows={rows} />;
}

export function LenderTexts({ lender }: { lender: ShownLender }) {
  const { t } = useText();
  const texts = [
    { language: "en", summary: t("settings:lender.text-en"), text: lender.agreementTextEn },
    { language: "es", summary: t("settings:lender.text-es"), text: lender.agreementTextEs },
  ];
  return texts.map(({ language, summary, text }) => (
    <Details key={language} summary={summary}>
      <div lang={language}>
        {text.split(/\n{2,}/).map((paragraph, index) => (
          <p key={index} className="govuk-body">
            {paragraph}
          </p>
        ))}
      </div>
    </Details>
  ));
}

type LenderVersionsProps = {
  versions: readonly {
    version: number;
    name: string;
    approvedNote: string | null;
    createdAt: Date;
  }[];
};

export function LenderVersions({ versions }: LenderVersionsProps) {
  const { t, date } = useText();
  const head = [
    words(t("settings:lender.which")),
    words(t("settings:lender.name")),
    words(t("settings:lender.made")),
    words(t("settings:lender.approval")),
  ];
  const rows = versions.map(({ version, name, approvedNote, createdAt }) => ({
    id: String(version),
    cells: [
      words(t("settings:lender.version", { version })),
      words(name),
      words(date(todayInLondon(createdAt))),
      words(approvedNote ?? t("settings:lender.waiting")),
    ],
  }));
  return (
    <>
      <h2 className="govuk-heading-l" id="versions">
        {t("settings:lender.history")}
      </h2>
      <Scroll labelledBy="versions">
        <Table labelledBy="versions" head={head} rows={rows} rowHeaders />
      </Scroll>
    </>
  );
}
