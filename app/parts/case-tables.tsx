/** Lists of cases: those to assign, those that wait for an adviser, those that were answered. */
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import type { AskedCase, WaitingCase } from "#app/modules/cases/case-list-store.server.ts";
import { todayInLondon } from "#app/shared/calendar-date.ts";
import { paths } from "#app/shared/paths.ts";
import { Pagination } from "#app/ui/pagination.tsx";
import { Scroll } from "#app/ui/scroll.tsx";
import { Table, words } from "#app/ui/table.tsx";
import { Tag } from "#app/ui/tag.tsx";

export function UnassignedCases({ cases }: { cases: readonly (WaitingCase & { plan: string })[] }) {
  const { language } = usePortal();
  const { t, date } = useText();
  const to = paths(language);
  return (
    <>
      <h2 className="govuk-heading-m" id="unassigned">
        {t("plans:cases.unassigned", { count: cases.length })}
      </h2>
      {cases.length === 0 ? (
        <p className="govuk-body">{t("plans:cases.none-unassigned")}</p>
      ) : (
        <Scroll labelledBy="unassigned">
          <Table
            labelledBy="unassigned"
            rowHeaders
            head={[
              words(t("plans:children.name")),
              words(t("plans:children.deadline")),
              words(t("plans:cases.family")),
              words(t("plans:list.plan")),
            ]}
            rows={cases.map(({ id, planId, plan, childName, deadlineOn, borrowerName }) => ({
              id,
              cells: [
                words(childName),
                words(date(deadlineOn)),
                words(borrowerName),
                words(
                  <a className="govuk-link" href={to.staffPlanStep(planId, "legal-check")}>
                    {t("plans:cases.ask", { plan })}
                  </a>,
                ),
              ],
            }))}
          />
        </Scroll>
      )}
    </>
  );
}

export function OpenCases({ cases }: { cases: readonly AskedCase[] }) {
  const { t } = useText();
  return (
    <>
      <h2 className="govuk-heading-m" id="open">
        {t("plans:cases.open", { count: cases.length })}
      </h2>
      {cases.length === 0 ? (
        <p className="govuk-body">{t("plans:cases.none-open")}</p>
      ) : (
        <CaseTable id="open" cases={cases} />
      )}
    </>
  );
}

type AnsweredProps = { cases: readonly AskedCase[]; page: number; hasMore: boolean };

export function AnsweredCases({ cases, page, hasMore }: AnsweredProps) {
  const { language } = usePortal();
  const { t } = useText();
  const at = (number: number) => `${paths(language).staffCases}?page=${String(number)}`;
  if (cases.length === 0 && page === 1) return null;
  return (
    <>
      <h2 className="govuk-heading-m" id="answered">
        {t("plans:cases.answered")}
      </h2>
      <CaseTable id="answered" cases={cases} />
      {(page > 1 || hasMore) && (
        <Pagination
          label={t("portal:pagination.label")}
          previous={
            page > 1 ? { href: at(page - 1), text: t("portal:pagination.previous") } : undefined
          }
          next={hasMore ? { href: at(page + 1), text: t("portal:pagination.next") } : undefined}
        />
      )}
    </>
  );
}

function CaseTable({ id, cases }: { id: string; cases: readonly AskedCase[] }) {
  const { language } = usePortal();
  const { t, date } = useText();
  return (
    <Scroll labelledBy={id}>
      <Table
        labelledBy={id}
        rowHeaders
        head={[
          words(t("plans:children.name")),
          words(t("plans:children.deadline")),
          words(t("plans:cases.family")),
          words(t("plans:fact.language")),
          words(t("plans:cases.asked-on")),
          words(t("plans:cases.answer")),
        ]}
        rows={cases.map((each) => ({
          id: each.id,
          cells: [
            words(
              <a className="govuk-link" href={paths(language).staffCase(each.id)}>
                {each.childName}
              </a>,
            ),
            words(date(each.deadlineOn)),
            words(each.borrowerName),
            words(t(`portal:languages.${each.language}`)),
            words(each.askedAt === null ? "" : date(todayInLondon(each.askedAt))),
            words(<OutcomeTag outcome={each.outcome} />),
          ],
        }))}
      />
    </Scroll>
  );
}

const COLOURS = {
  "may-proceed": "green",
  "more-needed": "purple",
  "do-not-proceed": "grey",
} as const;

export function OutcomeTag({ outcome }: { outcome: AskedCase["outcome"] }) {
  const { t } = useText();
  if (outcome === null) return <Tag>{t("plans:cases.waits")}</Tag>;
  return <Tag colour={COLOURS[outcome]}>{t(`plans:outcome.${outcome}`)}</Tag>;
}
