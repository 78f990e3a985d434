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
import { AnsweredCases, OpenCases, UnassignedCases } from "#app/parts/case-tables.tsx";
import { titled } from "#app/parts/page-title.ts";
import { DoneBanner } from "#app/parts/plan-file/done-banner.tsx";

export const meta = titled(({ t }) => t("plans:cases.title"));

export async function loader(args: LoaderFunctionArgs) {
  const { actor, db } = await requireSignedIn(args);
  const assigns = may(actor.roles, "assign-legal-check");
  if (!assigns) await requireActor(args, "record-legal-check");
  const answers = may(actor.roles, "record-legal-check");
  const page = pageOf(args.request);
  const unassigned = assigns ? await listUnassignedCases(db.reader, actor.personId) : null;
  const open = answers ? await listOpenCases(db.reader, actor.personId) : null;
  const answered = answers ? await listAnsweredCases(db.reader, actor.personId, page) : null;
  return {
    unassigned: unassigned?.map((each) => ({ ...each, plan: planNumber(each.planNumber) })) ?? null,
    open,
    answered: answered?.slice(0, CASES_A_PAGE) ?? null,
    page,
    hasMore: (answered?.length ?? 0) > CASES_A_PAGE,
  };
}

/** A page that is no number is the first. */
function pageOf(request: Request): number {
  const text = new URL(request.url).searchParams.get("page") ?? "";
  return /^[1-9][0-9]{0,4}$/.test(text) ? Number(text) : 1;
}

export default function Cases() {
  const { unassigned, open, answered, page, hasMore } = useLoaderData<typeof loader>();
  const { t } = useText();
  return (
    <>
      <DoneBanner />
      <h1 className="govuk-heading-xl">{t("plans:cases.title")}</h1>
      {unassigned !== null && <UnassignedCases cases={unassigned} />}
      {open !== null && <OpenCases cases={open} />}
      {answered !== null && <AnsweredCases cases={answered} page={page} hasMore={hasMore} />}
    </>
  );
}
