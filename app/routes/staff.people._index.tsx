/** People by name or address, for administrators. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import { searchPeople, type ListedPerson } from "#app/modules/identity/people-list-store.server.ts";
import { requireActor } from "#app/modules/identity/require-actor.server.ts";
import { ListPages } from "#app/parts/list-pages.tsx";
import { titled } from "#app/parts/page-title.ts";
import { roleName } from "#app/parts/staff-frame.tsx";
import { cut, tidy } from "#app/shared/form-fields.ts";
import { pageOfQuery } from "#app/shared/list-page.ts";
import { paths } from "#app/shared/paths.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { Filter } from "#app/ui/filter.tsx";
import { Input } from "#app/ui/input.tsx";
import { Scroll } from "#app/ui/scroll.tsx";
import { Table, words } from "#app/ui/table.tsx";

export const meta = titled(({ t }) => t("records:people.title"));

export async function loader(args: LoaderFunctionArgs) {
  const { db } = await requireActor(args, "manage-people");
  const query = new URL(args.request.url).searchParams;
  const search = cut(tidy(query.get("q") ?? ""), 100);
  return { search, list: await searchPeople(db.reader, search, pageOfQuery(query)) };
}

export default function People() {
  const { search, list } = useLoaderData<typeof loader>();
  const { language } = usePortal();
  const { t } = useText();
  return (
    <>
      <h1 className="govuk-heading-xl" id="people">
        {t("records:people.title")}
      </h1>
      <ButtonLink href={paths(language).staffNewPerson}>{t("records:people.add")}</ButtonLink>
      <Filter button={t("records:people.show")}>
        <Input
          name="q"
          label={t("records:people.search")}
          value={search}
          width={20}
          spellCheck={false}
        />
      </Filter>
      {list.rows.length === 0 ? (
        <p className="govuk-body">{t("records:people.none")}</p>
      ) : (
        <PeopleTable people={list.rows} />
      )}
      <ListPages list={list} />
    </>
  );
}

function PeopleTable({ people }: { people: readonly ListedPerson[] }) {
  const { language } = usePortal();
  const text = useText();
  const { t } = text;
  const head = [
    words(t("records:people.name")),
    words(t("records:people.email")),
    words(t("records:people.roles")),
  ];
  const rows = people.map(({ id, fullName, email, roles }) => ({
    id,
    cells: [
      words(
        <a className="govuk-link" href={paths(language).staffPerson(id)}>
          {fullName}
        </a>,
      ),
      words(email ?? t("records:person.none")),
      words(roles.map((role) => roleName(text, role)).join(", ") || t("records:people.no-roles")),
    ],
  }));
  return (
    <Scroll labelledBy="people">
      <Table labelledBy="people" head={head} rows={rows} rowHeaders />
    </Scroll>
  );
}
