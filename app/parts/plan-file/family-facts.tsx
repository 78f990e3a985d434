/** Facts about the family and the decisions on its plan, in as many columns as fit. */
import { useText, type Text } from "#app/i18n/portal-context.tsx";
import { isTextKey } from "#app/i18n/translator.ts";
import { formatHouseholdReference } from "#app/modules/payment-plans/household-reference.ts";
import type { PlanFile } from "#app/modules/payment-plans/plan-file-store.server.ts";
import { todayInLondon } from "#app/shared/calendar-date.ts";
import type { Id } from "#app/shared/id.ts";
import { SummaryList } from "#app/ui/summary-list.tsx";

export function FamilyFacts({ file }: { file: PlanFile }) {
  const text = useText();
  const rows = [...aboutFamily(text, file), ...aboutDecisions(text, file)];
  return (
    <SummaryList
      stack
      rows={rows.map(([key, value]) => ({ key: text.t(`plans:fact.${key}`), value }))}
    />
  );
}

type FactName =
  | "language"
  | "spoken-language"
  | "contact"
  | "email"
  | "phone"
  | "safe-contact"
  | "reference"
  | "started-by"
  | "fee"
  | "pot"
  | "prepared-by"
  | "approved-by"
  | "agreed";

type Fact = [name: FactName, value: string];

/** Facts without a value are left out. */
function told(facts: readonly (readonly [FactName, string | null])[]): Fact[] {
  return facts.flatMap(([name, value]): Fact[] =>
    value === null || value === "" ? [] : [[name, value]],
  );
}

function aboutFamily({ t }: Text, { family, plan, names }: PlanFile): Fact[] {
  const contact = `plans:contact-by.${family.contactBy}`;
  return told([
    ["language", t(`portal:languages.${family.language}`)],
    ["spoken-language", family.spokenLanguage],
    ["contact", isTextKey(contact) ? t(contact) : null],
    ["email", family.email],
    ["phone", family.phone],
    ["safe-contact", family.safeContact],
    ["reference", formatHouseholdReference(family.reference)],
    ["started-by", plan.startedById === null ? null : (names[plan.startedById] ?? null)],
  ]);
}

function aboutDecisions(text: Text, { plan, pot, agreement, names, children }: PlanFile): Fact[] {
  const { t, money } = text;
  const by = (id: Id | null, at: Date | null) =>
    id === null || at === null
      ? null
      : t("plans:fact.by-on", { name: names[id] ?? "", date: dayOf(text, at) });
  const fee =
    plan.fee === null
      ? null
      : t("plans:fact.fee-for", { fee: money(plan.fee), count: children.length });
  const acceptedAt = agreement?.acceptedAt ?? null;
  return told([
    ["fee", fee],
    ["pot", pot?.name ?? null],
    ["prepared-by", by(plan.preparedById, plan.preparedAt)],
    ["approved-by", by(plan.approvedById, plan.approvedAt)],
    ["agreed", acceptedAt === null ? null : dayOf(text, acceptedAt)],
  ]);
}

function dayOf(text: Text, instant: Date): string {
  return text.date(todayInLondon(instant));
}
