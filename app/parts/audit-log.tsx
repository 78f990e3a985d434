/** The audit log as a table, and the questions that narrow it. */
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import { resources } from "#app/i18n/resources.ts";
import { SUBJECT_KINDS } from "#app/modules/audit/audit-filter.ts";
import { changesOf } from "#app/modules/audit/changes.ts";
import { paths } from "#app/shared/paths.ts";
import { Filter } from "#app/ui/filter.tsx";
import { DateField, SelectField, TextField, type FormState } from "#app/ui/form-parts.tsx";
import { Scroll } from "#app/ui/scroll.tsx";
import { Table, words } from "#app/ui/table.tsx";
import { changeWords, commandWords, fieldWords, kindWords } from "./audit-words.ts";

const COMMANDS = Object.keys(resources.en.records.commands);

export type ShownLine = {
  id: string;
  at: Date;
  actorName: string | null;
  command: string;
  subjectKind: string;
  subjectId: string;
  fields: string;
  before: string | null;
  after: string | null;
  reason: string | null;
};

export function AuditFilterForm({ form }: { form: FormState }) {
  const text = useText();
  const { t } = text;
  const byWords = (a: { text: string }, b: { text: string }) => a.text.localeCompare(b.text);
  const commands = COMMANDS.map((value) => ({ value, text: commandWords(text, value) }));
  const kinds = SUBJECT_KINDS.map((value) => ({ value, text: kindWords(text, value) }));
  return (
    <Filter button={t("records:audit.show")}>
      <SelectField
        form={form}
        name="command"
        label={t("records:audit.command")}
        options={[
          { value: "", text: t("records:audit.command-any") },
          ...commands.toSorted(byWords),
        ]}
      />
      <SelectField
        form={form}
        name="kind"
        label={t("records:audit.kind")}
        options={[{ value: "", text: t("records:audit.kind-any") }, ...kinds.toSorted(byWords)]}
      />
      <TextField form={form} name="who" label={t("records:audit.who")} width={10} />
      <DateField
        form={form}
        name="day"
        legend={t("records:audit.day")}
        labels={{
          day: t("portal:date-boxes.day"),
          month: t("portal:date-boxes.month"),
          year: t("portal:date-boxes.year"),
        }}
      />
      <TextField
        form={form}
        name="subject"
        label={t("records:audit.subject")}
        width={20}
        spellCheck={false}
      />
    </Filter>
  );
}

type Names = Readonly<Record<string, string>>;
type LineProps = { line: ShownLine; names: Names };
type AuditTableProps = { lines: readonly ShownLine[]; names: Names; labelledBy: string };

export function AuditTable({ lines, names, labelledBy }: AuditTableProps) {
  const text = useText();
  const { t, instant } = text;
  const head = [
    words(t("records:audit.when")),
    words(t("records:audit.by")),
    words(t("records:audit.what")),
    words(t("records:audit.record")),
    words(t("records:audit.changes")),
  ];
  const rows = lines.map((line) => ({
    id: line.id,
    cells: [
      words(instant(line.at)),
      words(line.actorName ?? t("records:audit.nobody")),
      words(commandWords(text, line.command)),
      words(<Subject line={line} names={names} />),
      words(<Changes line={line} names={names} />),
    ],
  }));
  return (
    <Scroll labelledBy={labelledBy}>
      <Table labelledBy={labelledBy} head={head} rows={rows} stack />
    </Scroll>
  );
}

/** The record's kind and name, and its id as the way to everything else that happened to it. */
function Subject({ line: { subjectKind, subjectId }, names }: LineProps) {
  const { language } = usePortal();
  const text = useText();
  return (
    <>
      {kindWords(text, subjectKind)} {names[subjectId]}
      <br />
      <a className="govuk-link" href={`${paths(language).staffAudit}?subject=${subjectId}`}>
        {subjectId}
      </a>
    </>
  );
}

function Changes({ line, names }: LineProps) {
  const text = useText();
  const { t } = text;
  const changes = changesOf(line.before, line.after);
  const named = line.fields.split(",").map((field) => fieldWords(text, field));
  const fields = named.join(", ");
  return (
    <>
      {changes.map((change) => (
        <div key={change.field}>{changeWords(text, change, names)}</div>
      ))}
      {changes.length === 0 && fields !== "" && <div>{t("records:audit.fields", { fields })}</div>}
      {line.reason !== null && <div>{t("records:audit.reason", { reason: line.reason })}</div>}
    </>
  );
}
