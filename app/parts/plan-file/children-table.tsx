/**
 * The children of a plan: the 18th birthday as the deadline, the legal check, the fee paid out.
 * An adviser's note is for staff and stands as it was written.
 */
import { useText, type Text } from "#app/i18n/portal-context.tsx";
import { isTextKey } from "#app/i18n/translator.ts";
import type { ChildOnFile } from "#app/modules/payment-plans/plan-file-store.server.ts";
import { todayInLondon } from "#app/shared/calendar-date.ts";
import { Scroll } from "#app/ui/scroll.tsx";
import { Table, words, type Cell } from "#app/ui/table.tsx";
import { Tag, type TagColour } from "#app/ui/tag.tsx";

export function ChildrenTable({ items }: { items: readonly ChildOnFile[] }) {
  const text = useText();
  const { t } = text;
  return (
    <>
      <h2 className="govuk-heading-m" id="children">
        {t("plans:children.title", { count: items.length })}
      </h2>
      <Scroll labelledBy="children">
        <Table
          labelledBy="children"
          rowHeaders
          head={[
            words(t("plans:children.name")),
            words(t("plans:children.born")),
            words(t("plans:children.deadline")),
            words(t("plans:children.check")),
            words(t("plans:children.pay-out")),
          ]}
          rows={items.map((child) => ({ id: child.caseId, cells: cellsOf(text, child) }))}
        />
      </Scroll>
    </>
  );
}

function cellsOf(text: Text, child: ChildOnFile): Cell[] {
  return [
    words(child.fullName),
    words(text.date(child.bornOn)),
    words(text.date(child.deadlineOn)),
    words(<Check child={child} />),
    words(<PaidOut child={child} />),
  ];
}

const OUTCOME_COLOURS: Readonly<Record<string, TagColour>> = {
  "may-proceed": "green",
  "more-needed": "purple",
  "do-not-proceed": "grey",
};

function Check({ child }: { child: ChildOnFile }) {
  const { t, date } = useText();
  const { adviserName: name, askedAt, outcome } = child;
  const key = `plans:outcome.${outcome ?? ""}`;
  if (outcome !== null && isTextKey(key)) {
    return (
      <>
        <Tag colour={OUTCOME_COLOURS[outcome]}>{t(key)}</Tag>
        <Recorded child={child} />
      </>
    );
  }
  if (name === null || askedAt === null) return <Tag>{t("plans:children.nobody-asked")}</Tag>;
  return (
    <>
      <Tag colour="blue">{t("plans:children.asked")}</Tag>
      <span className="pp-small">
        {t("plans:children.asked-on", { name, date: date(todayInLondon(askedAt)) })}
      </span>
    </>
  );
}

/** Who answered, by which registration, and the note for staff. */
function Recorded({ child: { check, adviserName } }: { child: ChildOnFile }) {
  const { t, date } = useText();
  if (check === null) return null;
  const { registrationReference: reference, recordedAt, note } = check;
  const on = { name: adviserName ?? "", date: date(todayInLondon(recordedAt)), reference };
  return (
    <>
      <span className="pp-small">{t("plans:children.recorded", on)}</span>
      {note !== "" && <div className="pp-small">{t("plans:children.note", { note })}</div>}
    </>
  );
}

function PaidOut({ child: { payOut } }: { child: ChildOnFile }) {
  const { t, money, date } = useText();
  if (payOut === null) return <>{t("plans:children.not-paid-out")}</>;
  return (
    <>
      <Tag colour="green">{money(payOut.amount)}</Tag>
      <span className="pp-small">
        {t("plans:children.paid-out-on", {
          date: date(payOut.paidOn),
          reference: payOut.reference,
        })}
      </span>
    </>
  );
}
