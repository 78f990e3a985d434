/** The audit log as a table, and the questions that narrow it. */
import { formatMoney } from "#app/i18n/format.ts";
import { usePortal, useText, type Text } from "#app/i18n/portal-context.tsx";
import { resources } from "#app/i18n/resources.ts";
import { isTextKey } from "#app/i18n/translator.ts";
import { SUBJECT_KINDS, type AuditQuery } from "#app/modules/audit/audit-filter.ts";
import { changesOf, type Change } from "#app/modules/audit/changes.ts";
import { pence } from "#app/shared/money.ts";
import { paths } from "#app/shared/paths.ts";
import { Filter } from "#app/ui/filter.tsx";
import { Input } from "#app/ui/input.tsx";
import { Scroll } from "#app/ui/scroll.tsx";
import { Select } from "#app/ui/select.tsx";
import { Table, words } from "#app/ui/table.tsx";

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

function commandWords({ t }: Text, command: string): string {
  const key = `records:commands.${command}`;
  return isTextKey(key) ? t(key) : command;
}

function kindWords({ t }: Text, kind: string): string {
  const key = `records:kinds.${kind}`;
  return isTextKey(key) ? t(key) : kind;
}

export function AuditFilterForm({ asked }: { asked: AuditQuery }) {
  const text = useText();
  const { t } = text;
  const byWords = (a: { text: string }, b: { text: string }) => a.text.localeCompare(b.text);
  const commands = COMMANDS.map((value) => ({ value, text: commandWords(text, value) }));
  const kinds = SUBJECT_KINDS.map((value) => ({ value, text: kindWords(text, value) }));
  return (
    <Filter button={t("records:audit.show")}>
      <Select
        name="command"
        label={t("records:audit.command")}
        value={asked.command}
        options={[
          { value: "", text: t("records:audit.command-any") },
          ...commands.toSorted(byWords),
        ]}
      />
      <Select
        name="kind"
        label={t("records:audit.kind")}
        value={asked.kind}
        options={[{ value: "", text: t("records:audit.kind-any") }, ...kinds.toSorted(byWords)]}
      />
      <Input name="who" label={t("records:audit.who")} value={asked.who} width={10} />
      <Input name="on" label={t("records:audit.day")} value={asked.on} width={10} />
      <Input
        name="subject"
        label={t("records:audit.subject")}
        value={asked.subject}
        width={20}
        spellCheck={false}
      />
    </Filter>
  );
}

type AuditTableProps = { lines: readonly ShownLine[]; labelledBy: string };

export function AuditTable({ lines, labelledBy }: AuditTableProps) {
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
      words(<Subject line={line} />),
      words(<Changes line={line} />),
    ],
  }));
  return (
    <Scroll labelledBy={labelledBy}>
      <Table labelledBy={labelledBy} head={head} rows={rows} />
    </Scroll>
  );
}

/** The record's kind, and its id as the way to everything else that happened to it. */
function Subject({ line: { subjectKind, subjectId } }: { line: ShownLine }) {
  const { language } = usePortal();
  const text = useText();
  return (
    <>
      {kindWords(text, subjectKind)}
      <br />
      <a className="govuk-link" href={`${paths(language).staffAudit}?subject=${subjectId}`}>
        {subjectId}
      </a>
    </>
  );
}

function Changes({ line }: { line: ShownLine }) {
  const text = useText();
  const { t } = text;
  const changes = changesOf(line.before, line.after);
  const fields = line.fields.split(",").join(", ");
  return (
    <>
      {changes.map((change) => (
        <div key={change.field}>{changeWords(text, change)}</div>
      ))}
      {changes.length === 0 && fields !== "" && <div>{t("records:audit.fields", { fields })}</div>}
      {line.reason !== null && <div>{t("records:audit.reason", { reason: line.reason })}</div>}
    </>
  );
}

const LONGEST_VALUE = 200;

function changeWords(text: Text, { field, before, after, isMoney }: Change): string {
  const { t } = text;
  const shown = (value: string | null) => {
    if (value === null || value === "") return t("records:audit.nothing");
    if (isMoney && /^-?\d{1,12}$/.test(value)) {
      return formatMoney(text.language, pence(Number(value)));
    }
    return value.length > LONGEST_VALUE ? `${value.slice(0, LONGEST_VALUE)}…` : value;
  };
  if (before === null) return t("records:audit.value", { field, value: shown(after) });
  return t("records:audit.change", { field, before: shown(before), after: shown(after) });
}
