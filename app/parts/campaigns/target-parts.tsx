/** Offices: as rows with who holds them, the questions about one, and who held it when. */
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import { currentHolder, type Holder, type Target } from "#app/modules/campaigns/target.ts";
import { LanguagePair } from "#app/parts/each-language.tsx";
import type { CalendarDate } from "#app/shared/calendar-date.ts";
import { paths } from "#app/shared/paths.ts";
import { TextField, type FormState } from "#app/ui/form-parts.tsx";
import { Table, words } from "#app/ui/table.tsx";
import { officeOf } from "./own-title.tsx";

type TableProps = { labelledBy: string; targets: readonly Target[] };

export function TargetTable({ labelledBy, targets }: TableProps) {
  const { language } = usePortal();
  const text = useText();
  const { t } = text;
  const head = [words(t("campaigns:target.office")), words(t("campaigns:target.holder"))];
  const rows = targets.map((target) => ({
    id: target.id,
    cells: [
      words(
        <a className="govuk-link" href={paths(language).staffTarget(target.id)}>
          {officeOf(text, target)}
        </a>,
      ),
      words(currentHolder(target.holders)?.name ?? t("campaigns:target.nobody")),
    ],
  }));
  return <Table labelledBy={labelledBy} head={head} rows={rows} rowHeaders stack />;
}

export function TargetFields({ form }: { form: FormState }) {
  const { t } = useText();
  return (
    <>
      <LanguagePair
        form={form}
        field="office"
        label={(language) => t(`campaigns:target.office-${language}`)}
        hint={t("campaigns:target.office-hint")}
      />
      <TextField
        form={form}
        name="body"
        label={t("portal:optional", { label: t("campaigns:target.body-label") })}
      />
    </>
  );
}

type HoldersProps = { labelledBy: string; holders: readonly Holder[] };

/** Everybody who held the office, the latest first. */
export function HolderTable({ labelledBy, holders }: HoldersProps) {
  const { t, date } = useText();
  const day = (on: CalendarDate | null, none: string) => words(on === null ? none : date(on));
  const head = [
    words(t("campaigns:target.name")),
    words(t("campaigns:target.from")),
    words(t("campaigns:target.until")),
  ];
  const rows = holders.toReversed().map(({ id, name, fromOn, untilOn }) => ({
    id,
    cells: [
      words(name),
      day(fromOn, t("campaigns:target.unknown")),
      day(untilOn, t("campaigns:target.now")),
    ],
  }));
  return <Table labelledBy={labelledBy} head={head} rows={rows} rowHeaders stack />;
}
