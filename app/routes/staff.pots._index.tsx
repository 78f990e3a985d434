/** Every pot: what it holds, what is promised to plans, what can still be promised. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import { may } from "#app/modules/identity/permissions.ts";
import { requireActor } from "#app/modules/identity/require-actor.server.ts";
import { listPots } from "#app/modules/pots/pot-store.server.ts";
import { titled } from "#app/parts/page-title.ts";
import { paths } from "#app/shared/paths.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { Scroll } from "#app/ui/scroll.tsx";
import { figure, Table, words } from "#app/ui/table.tsx";
import { Tag } from "#app/ui/tag.tsx";

export const meta = titled(({ t }) => t("money:pots.title"));

export async function loader(args: LoaderFunctionArgs) {
  const { actor, db } = await requireActor(args, "see-pots");
  return { pots: await listPots(db.reader), mayOpen: may(actor.roles, "fund-pot") };
}

export default function Pots() {
  const { pots, mayOpen } = useLoaderData<typeof loader>();
  const { language } = usePortal();
  const { t, money } = useText();
  const to = paths(language);
  const head = [
    words(t("money:pots.name")),
    figure(t("money:pots.balance")),
    figure(t("money:pots.committed")),
    figure(t("money:pots.available")),
    figure(t("money:pots.plans")),
  ];
  const rows = pots.map((pot) => ({
    id: pot.id,
    cells: [
      words(
        <>
          <a className="govuk-link" href={to.staffPot(pot.id)}>
            {pot.name}
          </a>{" "}
          {pot.closedAt !== null && <Tag colour="grey">{t("money:pots.closed")}</Tag>}
          <span className="pp-small">
            {pot.code} · {t(`money:pots.kind.${pot.kind}`)}
          </span>
        </>,
      ),
      figure(money(pot.balance)),
      figure(money(pot.committed)),
      figure(money(pot.available)),
      figure(pot.plans),
    ],
  }));
  return (
    <>
      <h1 className="govuk-heading-xl" id="pots">
        {t("money:pots.title")}
      </h1>
      <p className="govuk-body">{t("money:pots.lead")}</p>
      {mayOpen && <ButtonLink href={to.staffNewPot}>{t("money:pots.open")}</ButtonLink>}
      {rows.length === 0 ? (
        <p className="govuk-body">{t("money:pots.none")}</p>
      ) : (
        <Scroll labelledBy="pots">
          <Table labelledBy="pots" head={head} rows={rows} rowHeaders />
        </Scroll>
      )}
    </>
  );
}
