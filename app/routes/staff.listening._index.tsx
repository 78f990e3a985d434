/** What was heard: each listening, newest first, and the ways to its concerns and themes. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import {
  listListenings,
  type ListedListening,
} from "#app/modules/listening/listening-store.server.ts";
import { requireReach } from "#app/modules/listening/require-listening.server.ts";
import { ListPages } from "#app/parts/list-pages.tsx";
import { titled } from "#app/parts/page-title.ts";
import { pageOfQuery } from "#app/shared/list-page.ts";
import { paths } from "#app/shared/paths.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { figure, Table, words } from "#app/ui/table.tsx";

export const meta = titled(({ t }) => t("listening:title"));

export async function loader(args: LoaderFunctionArgs) {
  const { context, cohorts, reach } = await requireReach(args);
  const page = pageOfQuery(new URL(args.request.url).searchParams);
  const names = cohorts.map(({ id, name }) => [id, name] as const);
  return {
    list: await listListenings(context.db.reader, reach, page),
    names: Object.fromEntries(names),
  };
}

export default function Listenings() {
  const { list, names } = useLoaderData<typeof loader>();
  const { language } = usePortal();
  const { t } = useText();
  const to = paths(language);
  return (
    <>
      <h1 className="govuk-heading-xl" id="listening">
        {t("listening:title")}
      </h1>
      <p className="govuk-body-l">{t("listening:lead")}</p>
      <ButtonLink href={to.staffNewListening()}>{t("listening:record")}</ButtonLink>
      <ul className="govuk-list govuk-list--spaced">
        <li>
          <a className="govuk-link" href={to.staffConcerns()}>
            {t("listening:concerns-link")}
          </a>
        </li>
        <li>
          <a className="govuk-link" href={to.staffThemes}>
            {t("listening:themes-link")}
          </a>
        </li>
      </ul>
      {list.rows.length === 0 ? (
        <p className="govuk-body">{t("listening:none")}</p>
      ) : (
        <ListeningTable rows={list.rows} names={names} />
      )}
      <ListPages list={list} />
    </>
  );
}

type TableProps = { rows: readonly ListedListening[]; names: Readonly<Record<string, string>> };

function ListeningTable({ rows, names }: TableProps) {
  const { language } = usePortal();
  const { t, date } = useText();
  const to = paths(language);
  return (
    <Table
      labelledBy="listening"
      head={[
        words(t("listening:day")),
        words(t("listening:where")),
        figure(t("listening:conversations")),
        figure(t("listening:concerns")),
      ]}
      rows={rows.map(({ id, heardOn, kind, cohortId, conversations, concerns }) => ({
        id,
        cells: [
          words(
            <a className="govuk-link" href={to.staffHeard(id)}>
              {date(heardOn)}
            </a>,
          ),
          words(
            <>
              {t(`listening:kinds.${kind}`)}
              <br />
              <span className="pp-small">{names[cohortId] ?? t("listening:no-cohort")}</span>
            </>,
          ),
          figure(conversations),
          figure(concerns),
        ],
      }))}
      rowHeaders
      stack
    />
  );
}
