/** An institution's dues: the balance of each year, and every entry, also those that were reversed. */
import { useText } from "#app/i18n/portal-context.tsx";
import { balancesOf, type DuesEntry } from "#app/modules/assemblies/dues.ts";
import { paths } from "#app/shared/paths.ts";
import { figure, Table, words } from "#app/ui/table.tsx";
import { OwedAmount } from "./owed-amount.tsx";

export function DuesBalances({ entries }: { entries: readonly DuesEntry[] }) {
  const { t, money } = useText();
  return (
    <Table
      labelledBy="dues"
      head={[
        words(t("assemblies:dues.year")),
        figure(t("assemblies:dues.charged")),
        figure(t("assemblies:dues.paid")),
        figure(t("assemblies:dues.owed")),
      ]}
      rowHeaders
      rows={balancesOf(entries).map(({ year, charged, paid, owed }) => ({
        cells: [
          words(year),
          figure(money(charged)),
          figure(money(paid)),
          figure(<OwedAmount owed={owed} />),
        ],
      }))}
    />
  );
}

export function DuesEntries({ entries }: { entries: readonly DuesEntry[] }) {
  const { t, day, money } = useText();
  return (
    <>
      <h3 className="govuk-heading-s" id="entries">
        {t("assemblies:dues.entries")}
      </h3>
      <Table
        labelledBy="entries"
        head={[
          words(t("assemblies:dues.day")),
          words(t("assemblies:dues.what")),
          figure(t("assemblies:dues.amount")),
        ]}
        rows={entries.map((entry) => ({
          id: entry.id,
          cells: [
            words(`${day(entry.on)} ${entry.on.slice(0, 4)}`),
            words(<What entry={entry} entries={entries} />),
            figure(money(entry.amount)),
          ],
        }))}
      />
    </>
  );
}

function What({ entry, entries }: { entry: DuesEntry; entries: readonly DuesEntry[] }) {
  const { t, language, date } = useText();
  const { id, institutionId, kind, note, on } = entry;
  const what = t(`assemblies:dues.kind.${kind}`);
  const about = entries.find((one) => one.id === entry.reversesId);
  const isReversed = entries.some(({ reversesId }) => reversesId === id);
  const mayReverse = kind !== "reversal" && !isReversed;
  return (
    <>
      {about === undefined ? what : `${what}: ${t(`assemblies:dues.kind.${about.kind}`)}`}
      {note !== "" && (
        <>
          <br />
          <span className="pp-small">{note}</span>
        </>
      )}
      {(mayReverse || isReversed) && <br />}
      {isReversed && <span className="pp-small">{t("assemblies:dues.is-reversed")}</span>}
      {mayReverse && (
        <a className="govuk-link" href={paths(language).staffReverseDues(institutionId, id)}>
          {t("assemblies:dues.reverse")}
          <span className="govuk-visually-hidden">
            {" "}
            {t("assemblies:dues.reverse-about", { what, day: date(on) })}
          </span>
        </a>
      )}
    </>
  );
}
