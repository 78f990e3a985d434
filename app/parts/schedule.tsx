/**
 * A plan's schedule with its words, the same wherever it is shown: number, due date with its
 * standing and why it is collected on another day, amount, total.
 */
import { useText, type Text } from "#app/i18n/portal-context.tsx";
import type { Standing } from "#app/modules/payment-plans/instalment-standing.ts";
import type { CalendarDate } from "#app/shared/calendar-date.ts";
import { total, type Pence } from "#app/shared/money.ts";
import { collectionDate, collectionReason } from "#app/shared/working-days.ts";
import { ScheduleTable, type ScheduleRow } from "#app/ui/schedule-table.tsx";
import { PlanBand } from "#app/ui/standing.tsx";

/** An instalment as it is shown; standing and payment are absent before anybody has agreed. */
export type ShownInstalment = {
  number: number;
  dueOn: CalendarDate;
  amount: Pence;
  standing?: Standing;
  isNext?: boolean;
  paid?: Pence;
  paidOn?: CalendarDate | null;
};

type InstalmentTableProps = {
  instalments: readonly ShownInstalment[];
  caption: string;
  captionSize?: "m" | "l" | "hidden";
};

export function InstalmentTable({ instalments, caption, captionSize = "m" }: InstalmentTableProps) {
  const text = useText();
  const { t, money } = text;
  const hasStandings = instalments.some(({ standing }) => standing !== undefined);
  return (
    <ScheduleTable
      caption={caption}
      captionSize={captionSize}
      heads={{
        number: t("portal:schedule.number"),
        date: t(hasStandings ? "portal:schedule.date-and-standing" : "portal:schedule.date"),
        amount: t("portal:schedule.amount"),
      }}
      rows={instalments.map((instalment) => scheduleRow(text, instalment))}
      total={{
        text: t("portal:schedule.total", { count: instalments.length }),
        amount: money(total(instalments.map(({ amount }) => amount))),
      }}
    />
  );
}

function scheduleRow(text: Text, instalment: ShownInstalment): ScheduleRow {
  const { number, dueOn, amount, standing } = instalment;
  const row = { number, date: text.date(dueOn), amount: text.money(amount) };
  const notes = [...collectionNotes(text, instalment), ...paidNotes(text, instalment)];
  if (standing === undefined) return { ...row, notes };
  const kind = instalment.isNext === true && standing === "to-come" ? "due-next" : standing;
  return { ...row, notes, standing: { kind, word: text.t(`portal:standing.${kind}`) } };
}

function collectionNotes(text: Text, { dueOn, standing }: ShownInstalment): string[] {
  const reason = standing === "paid" ? null : collectionReason(dueOn);
  if (reason === null) return [];
  const date = text.weekday(collectionDate(dueOn));
  return [text.t(`portal:schedule.collected.${reason}`, { date })];
}

function paidNotes(
  text: Text,
  { standing, paid, paidOn, amount, dueOn }: ShownInstalment,
): string[] {
  if (standing === "paid" && paidOn !== null && paidOn !== undefined && paidOn !== dueOn) {
    return [text.t("portal:schedule.paid-on", { date: text.date(paidOn) })];
  }
  if (standing !== "paid" && paid !== undefined && paid > 0) {
    const values = { paid: text.money(paid), amount: text.money(amount) };
    return [text.t("portal:schedule.part-paid", values)];
  }
  return [];
}

/** The band of a plan, with the sentence that says the same. */
export function PaidBand({ instalments }: { instalments: readonly ShownInstalment[] }) {
  const { t } = useText();
  const paid = instalments.filter(({ standing }) => standing === "paid").length;
  return (
    <>
      <PlanBand standings={instalments.map(bandStanding)} />
      <p className="pp-small">
        {t("portal:schedule.paid-count", { paid, count: instalments.length })}
      </p>
    </>
  );
}

function bandStanding({ standing = "to-come", isNext = false }: ShownInstalment): Standing {
  return isNext && standing === "to-come" ? "due-next" : standing;
}
