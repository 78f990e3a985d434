/**
 * Legal checks: for an adviser, the cases they were asked about; for a plan officer, the children
 * whom somebody must be asked about.
 */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useText } from "#app/i18n/portal-context.tsx";
import {
  CASES_A_PAGE,
  listAnsweredCases,
  listOpenCases,
  listUnassignedCases,
} from "#app/modules/cases/case-list-store.server.ts";
import { may } from "#app/modules/identity/permissions.ts";
import { requireActor, requireSignedIn } from "#app/modules/identity/require-actor.server.ts";
import { planNumber } from "#app/modules/payment-plans/plan-store.server.ts";
import type { Reader } from "#app/platform/database.server.ts";
import { AnsweredCases, OpenCases, UnassignedCases } from "#app/parts/case-tables.tsx";
import { titled } from "#app/parts/page-title.ts";
import { DoneBanner } from "#app/parts/plan-file/done-banner.tsx";

export const meta = titled(({ t }) => t("plans:cases.title"));

export async function loader(args: LoaderFunctionArgs) {
  const { actor, db } = await requireSignedIn(args);
  const assigns = may(actor.roles, "assign-legal-check");
  if (!assigns) await requireActor(args, "record-legal-check");
  const answers = may(actor.roles, "record-legal-check");
  return {
    unassigned: assigns ? await unassignedCases(db.reader, actor.personId) : null,
    own: answers ? await ownCases(db.reader, actor.personId, pageOf(args.request)) : null,
  };
}

async function unassignedCases(reader: Reader, officerId: string) {
  const cases = await listUnassignedCases(reader, officerId);
  return cases.map((each) => ({ ...each, plan: planNumber(each.planNumber) }));
}

async function ownCases(reader: Reader, adviserId: string, page: number) {
  const answered = await listAnsweredCases(reader, adviserId, page);
  return {
    open: await listOpenCases(reader, adviserId),
    answered: answered.slice(0, CASES_A_PAGE),
    hasMore: answered.length > CASES_A_PAGE,
    page,
  };
}

/** A page that is no number is the first. */
function pageOf(request: Request): number {
  const text = new URL(request.url).searchParams.get("page") ?? "";
  return /^[1-9][0-9]{0,4}$/.test(text) ? Number(text) : 1;
}

export default function Cases() {
  const { unassigned, own } = useLoaderData<typeof loader>();
  const { t } = useText();
  return (
    <>
      <DoneBanner />
      <h1 className="govuk-heading-xl">{t("plans:cases.title")}</h1>
      {unassigned !== null && <UnassignedCases cases={unassigned} />}
      {own !== null && (
        <>
          <OpenCases cases={own.open} />
          <AnsweredCases cases={own.answered} page={own.page} hasMore={own.hasMore} />
        </>
      )}
    </>
  );
}
