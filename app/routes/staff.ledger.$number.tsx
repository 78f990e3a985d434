/** One entry of the journal with its postings, and what it reverses or is reversed by. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import { requireActor } from "#app/modules/identity/require-actor.server.ts";
import { findEntry } from "#app/modules/ledger/ledger-store.server.ts";
import { findPersonName, nameAccounts } from "#app/modules/payments/account-name-store.server.ts";
import { EntryFacts, PostingTable } from "#app/parts/money/entry-facts.tsx";
import { titled } from "#app/parts/page-title.ts";
import { found } from "#app/platform/http/found.server.ts";
import { paths } from "#app/shared/paths.ts";
import { BackNavigation } from "#app/ui/back-link.tsx";

export const meta = titled<{ entry: { number: number } }>(({ t, data }) =>
  t("money:ledger.entry-title", { number: data?.entry.number ?? "" }),
);

export async function loader(args: LoaderFunctionArgs) {
  const { db } = await requireActor(args, "see-ledger");
  const text = args.params["number"] ?? "";
  const number = found(/^[1-9]\d{0,8}$/.test(text) ? Number(text) : null);
  const entry = found(await findEntry(db.reader, number));
  const codes = entry.postings.flatMap(({ debit, credit }) => [debit, credit]);
  return {
    entry,
    accounts: await nameAccounts(db.reader, codes),
    recordedByName: await findPersonName(db.reader, entry.recordedById),
  };
}

export default function Entry() {
  const { entry, accounts, recordedByName } = useLoaderData<typeof loader>();
  const { language } = usePortal();
  const { t } = useText();
  return (
    <>
      <BackNavigation
        label={t("portal:back")}
        href={paths(language).staffLedger}
        text={t("money:ledger.title")}
      />
      <h1 className="govuk-heading-xl">
        {t("money:ledger.entry-title", { number: entry.number })}
      </h1>
      <EntryFacts entry={entry} recordedByName={recordedByName} />
      <PostingTable postings={entry.postings} accounts={accounts} />
    </>
  );
}
