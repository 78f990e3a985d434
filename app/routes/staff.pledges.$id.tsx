/** A pledge: its words, its office and who inherited it, and what became of it. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import { findToldPledge } from "#app/modules/campaigns/pledge-store.server.ts";
import { withToken } from "#app/modules/evidence/with-token.ts";
import { may } from "#app/modules/identity/permissions.ts";
import { requireActor } from "#app/modules/identity/require-actor.server.ts";
import { officeOf } from "#app/parts/campaigns/own-title.tsx";
import { PledgeFacts, PledgeHistory, PledgeWords } from "#app/parts/campaigns/pledge-facts.tsx";
import { DoneBanner } from "#app/parts/done-banner.tsx";
import { useEvidenceDone } from "#app/parts/evidence/evidence-done.ts";
import { EvidencePart } from "#app/parts/evidence/evidence-part.tsx";
import { titled } from "#app/parts/page-title.ts";
import { found } from "#app/platform/http/found.server.ts";
import { paths } from "#app/shared/paths.ts";
import { Measure } from "#app/ui/arrangement.tsx";
import { BackNavigation } from "#app/ui/back-link.tsx";
import { ButtonGroup, ButtonLink } from "#app/ui/button.tsx";

export const meta = titled(({ t }) => t("campaigns:pledge.page-title"));

export async function loader(args: LoaderFunctionArgs) {
  const { actor, db, today } = await requireActor(args, "see-campaigns");
  const pledge = found(await findToldPledge(db.reader, args.params["id"]));
  return {
    ...{ pledge, today, mayManage: may(actor.roles, "manage-campaigns") },
    evidence: pledge.evidence.map(withToken),
    isPublished: pledge.campaign.publishedAt !== null,
  };
}

export default function Pledge() {
  const { pledge, today, mayManage, evidence, isPublished } = useLoaderData<typeof loader>();
  const { language } = usePortal();
  const text = useText();
  const { t } = text;
  return (
    <>
      <BackNavigation
        label={t("portal:back")}
        href={paths(language).staffPledges}
        text={t("campaigns:pledge.list-title")}
      />
      <DoneBanner
        texts={{
          pledge: t("campaigns:done.pledge"),
          corrected: t("campaigns:done.corrected"),
          noted: t("campaigns:done.noted"),
          check: t("campaigns:done.check"),
          ...useEvidenceDone(),
        }}
      />
      <Measure>
        <h1 className="govuk-heading-xl">
          {t("campaigns:pledge.title", { office: officeOf(text, pledge.target) })}
        </h1>
        <PledgeWords pledge={pledge} />
        {mayManage && <Acts id={pledge.id} isAtEnd={pledge.state === "superseded"} />}
        <PledgeFacts pledge={pledge} today={today} />
        <EvidencePart
          subject={{ kind: "pledge", id: pledge.id, isPublished }}
          title={t("wins:evidence.title")}
          evidence={evidence}
          mayManage={mayManage}
        />
        <PledgeHistory pledge={pledge} mayManage={mayManage} />
      </Measure>
    </>
  );
}

function Acts({ id, isAtEnd }: { id: string; isAtEnd: boolean }) {
  const { language } = usePortal();
  const { t } = useText();
  const to = paths(language);
  if (isAtEnd) {
    return (
      <>
        <p className="govuk-body">{t("campaigns:pledge.at-end")}</p>
        <p className="govuk-body">
          <Correct id={id} />
        </p>
      </>
    );
  }
  return (
    <ButtonGroup>
      <ButtonLink href={to.staffPledgeStep(id, "change")}>
        {t("campaigns:pledge.follow")}
      </ButtonLink>
      <ButtonLink look="secondary" href={to.staffPledgeStep(id, "check")}>
        {t("campaigns:pledge.plan-check")}
      </ButtonLink>
      <Correct id={id} />
    </ButtonGroup>
  );
}

function Correct({ id }: { id: string }) {
  const { language } = usePortal();
  const { t } = useText();
  return (
    <a className="govuk-link" href={paths(language).staffPledgeStep(id, "edit")}>
      {t("campaigns:pledge.correct")}
    </a>
  );
}
