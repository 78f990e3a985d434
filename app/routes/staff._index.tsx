/** A person's work: what waits for them, by what their roles may do, with the way there. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import { countChecksDue } from "#app/modules/campaigns/pledge-list-store.server.ts";
import { countOwnTasks } from "#app/modules/care/read-care-tasks.server.ts";
import { countOpenCases } from "#app/modules/cases/case-list-store.server.ts";
import { countFeesToConfirm } from "#app/modules/fees/fee-store.server.ts";
import { may, type Permission } from "#app/modules/identity/permissions.ts";
import { requireSignedIn } from "#app/modules/identity/require-actor.server.ts";
import { countWaiting } from "#app/modules/payment-plans/plan-work-store.server.ts";
import { countInSuspense } from "#app/modules/payments/payment-list-store.server.ts";
import { countCallsToMake } from "#app/modules/replies/read-calls.server.ts";
import { countLendersToDecide } from "#app/modules/settings/lender-store.server.ts";
import { listOffersToSave } from "#app/modules/wins/place-offer-store.server.ts";
import { titled } from "#app/parts/page-title.ts";
import { workFor } from "#app/parts/work.ts";
import { WorkList } from "#app/parts/work-list.tsx";

export const meta = titled(({ t }) => t("plans:work.title"));

export async function loader(args: LoaderFunctionArgs) {
  const context = await requireSignedIn(args);
  const { actor, db, today } = context;
  const { personId, roles } = actor;
  const ifMay = async (needs: Permission, count: () => Promise<number>) =>
    may(roles, needs) ? count() : 0;
  const { reader } = db;
  const counts = {
    waiting: may(roles, "see-plans") ? await countWaiting(reader, { today, personId }) : null,
    cases: await ifMay("record-legal-check", () => countOpenCases(reader, personId)),
    suspense: await ifMay("record-payment", () => countInSuspense(reader, personId)),
    lenders: await ifMay("manage-settings", () => countLendersToDecide(reader, personId)),
    fees: await ifMay("manage-fees", () => countFeesToConfirm(reader, personId)),
    care: await ifMay("care-for-members", () => countOwnTasks(context)),
    calls: await ifMay("keep-register", () => countCallsToMake(context)),
    checks: await ifMay("manage-campaigns", () => countChecksDue(reader, today)),
    placesToSave: await ifMay("manage-campaigns", async () => {
      return (await listOffersToSave(reader, today)).length;
    }),
  };
  return { work: workFor(roles, counts), name: actor.fullName };
}

export default function StaffHome() {
  const { work, name } = useLoaderData<typeof loader>();
  const { language } = usePortal();
  const { t } = useText();
  return (
    <>
      <p className="pp-small pp-nogap">{name}</p>
      <h1 className="govuk-heading-xl">{t("plans:work.title")}</h1>
      <WorkList work={work} language={language} />
    </>
  );
}
