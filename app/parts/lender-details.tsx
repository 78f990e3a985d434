/** What the lender is, the wording of its agreement in both languages, and its versions. */
import { useText, type Text } from "#app/i18n/portal-context.tsx";
import { changedFields, type LenderField } from "#app/modules/settings/lender-change.ts";
import type { LenderStatus } from "#app/modules/settings/lender-store.server.ts";
import { todayInLondon } from "#app/shared/calendar-date.ts";
import { Details } from "#app/ui/details.tsx";
import { Scroll } from "#app/ui/scroll.tsx";
import { SummaryList } from "#app/ui/summary-list.tsx";
import { Table, words } from "#app/ui/table.tsx";
import { Tag } from "#app/ui/tag.tsx";

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

function fieldsOf({ t }: Text): { field: LenderField; label: string }[] {
  return [
    { field: "name", label: t("settings:lender.name") },
    { field: "licenceNumber", label: t("settings:lender.licence") },
    { field: "address", label: t("settings:lender.address") },
    { field: "telephone", label: t("settings:lender.telephone") },
    { field: "email", label: t("settings:lender.email") },
    { field: "bankName", label: t("settings:lender.bank") },
    { field: "bankSortCode", label: t("settings:lender.sort-code") },
    { field: "bankAccount", label: t("settings:lender.account") },
  ];
}

export function LenderFacts({ lender }: { lender: ShownLender }) {
  const rows = fieldsOf(useText()).map(({ field, label }) => ({
    key: label,
    value: lender[field],
  }));
  return <SummaryList rows={rows} />;
}

type LenderDifferencesProps = {
  inForce: ShownLender & { version: number };
  proposed: ShownLender & { version: number };
};

/** Both versions side by side, what differs marked; the changed wording in full. */
export function LenderDifferences({ inForce, proposed }: LenderDifferencesProps) {
  const text = useText();
  const { t } = text;
  const changed = changedFields(inForce, proposed);
  const mark = <Tag colour="orange">{t("settings:lender.changed")}</Tag>;
  const rows = fieldsOf(text).map(({ field, label }) => ({
    id: field,
    cells: [
      words(label),
      words(inForce[field]),
      words(
        <>
          {proposed[field]} {changed.includes(field) && mark}
        </>,
      ),
    ],
  }));
  const wording = [
    { field: "agreementTextEn", label: t("settings:lender.text-en") },
    { field: "agreementTextEs", label: t("settings:lender.text-es") },
  ] as const;
  const wordingRows = wording.map(({ field, label }) => ({
    id: field,
    cells: [
      words(label),
      words(""),
      words(changed.includes(field) ? mark : t("settings:lender.same")),
    ],
  }));
  return (
    <>
      <Scroll labelledBy="proposed">
        <Table
          labelledBy="proposed"
          head={[
            words(t("settings:lender.detail")),
            words(t("settings:lender.in-force", { version: inForce.version })),
            words(t("settings:lender.proposed", { version: proposed.version })),
          ]}
          rows={[...rows, ...wordingRows]}
          rowHeaders
        />
      </Scroll>
      <LenderTexts lender={proposed} />
    </>
  );
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
  /** Number of the version in force. */
  inForce: number;
  versions: readonly {
    version: number;
    name: string;
    status: LenderStatus;
    approvedNote: string | null;
    createdAt: Date;
  }[];
};

export function LenderVersions({ inForce, versions }: LenderVersionsProps) {
  const { t, date } = useText();
  const head = [
    words(t("settings:lender.which")),
    words(t("settings:lender.name")),
    words(t("settings:lender.made")),
    words(t("settings:lender.standing")),
    words(t("settings:lender.approval")),
  ];
  const rows = versions.map(({ version, name, status, approvedNote, createdAt }) => ({
    id: String(version),
    cells: [
      words(t("settings:lender.version", { version })),
      words(name),
      words(date(todayInLondon(createdAt))),
      words(t(`settings:lender.statuses.${standingOf(status, version === inForce)}`)),
      words(approvedNote ?? t("settings:lender.no-words")),
    ],
  }));
  return (
    <>
      <h2 className="govuk-heading-m" id="versions">
        {t("settings:lender.history")}
      </h2>
      <Scroll labelledBy="versions">
        <Table labelledBy="versions" head={head} rows={rows} rowHeaders />
      </Scroll>
    </>
  );
}

function standingOf(status: LenderStatus, isInForce: boolean) {
  if (status !== "approved") return status;
  return isInForce ? "in-force" : "replaced";
}
