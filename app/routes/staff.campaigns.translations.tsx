/** What the portal owes to one of its languages, in one list. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import { listDebts } from "#app/modules/campaigns/translation-debt-store.server.ts";
import { requireActor } from "#app/modules/identity/require-actor.server.ts";
import { DebtTable } from "#app/parts/campaigns/debt-table.tsx";
import { titled } from "#app/parts/page-title.ts";
import { paths } from "#app/shared/paths.ts";
import { BackNavigation } from "#app/ui/back-link.tsx";

export const meta = titled(({ t }) => t("campaigns:debt.title"));

export async function loader(args: LoaderFunctionArgs) {
  const { db } = await requireActor(args, "see-campaigns");
  return { debts: await listDebts(db.reader) };
}

const MOST_SHOWN = 200;

export default function Translations() {
  const { debts } = useLoaderData<typeof loader>();
  const { language } = usePortal();
  const { t } = useText();
  const parts = [
    { id: "published", debts: debts.filter(({ isPublished }) => isPublished) },
    { id: "drafts", debts: debts.filter(({ isPublished }) => !isPublished) },
  ] as const;
  return (
    <>
      <BackNavigation
        label={t("portal:back")}
        href={paths(language).staffCampaigns}
        text={t("campaigns:title")}
      />
      <h1 className="govuk-heading-xl">{t("campaigns:debt.title")}</h1>
      <p className="govuk-body">{t("campaigns:debt.lead")}</p>
      {debts.length === 0 && <p className="govuk-body">{t("campaigns:debt.none")}</p>}
      {parts
        .filter((part) => part.debts.length > 0)
        .map((part) => (
          <section key={part.id} aria-labelledby={part.id}>
            <h2 className="govuk-heading-m" id={part.id}>
              {t(`campaigns:debt.${part.id}`)}
            </h2>
            <DebtTable labelledBy={part.id} debts={part.debts} />
          </section>
        ))}
      {debts.length === MOST_SHOWN && <p className="govuk-body">{t("campaigns:debt.most")}</p>}
    </>
  );
}
