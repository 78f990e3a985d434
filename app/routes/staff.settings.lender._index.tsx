/** The lender's details in force, the version that waits for another administrator, and all before. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import { requireActor } from "#app/modules/identity/require-actor.server.ts";
import {
  findLender,
  findProposedLender,
  listLenderVersions,
} from "#app/modules/settings/lender-store.server.ts";
import { DoneBanner } from "#app/parts/done-banner.tsx";
import {
  LenderDifferences,
  LenderFacts,
  LenderTexts,
  LenderVersions,
} from "#app/parts/lender-details.tsx";
import { titled } from "#app/parts/page-title.ts";
import { paths } from "#app/shared/paths.ts";
import { ButtonGroup, ButtonLink } from "#app/ui/button.tsx";
import { InsetText } from "#app/ui/inset-text.tsx";
import { Tag } from "#app/ui/tag.tsx";

export const meta = titled(({ t }) => t("settings:lender.title"));

export async function loader(args: LoaderFunctionArgs) {
  const { db } = await requireActor(args, "manage-settings");
  return {
    lender: await findLender(db.reader),
    proposed: await findProposedLender(db.reader),
    versions: await listLenderVersions(db.reader),
  };
}

export default function Lender() {
  const { lender, proposed, versions } = useLoaderData<typeof loader>();
  const { language } = usePortal();
  const { t } = useText();
  const to = paths(language);
  const { approvedNote, version } = lender;
  const texts = {
    saved: t("settings:lender.saved"),
    approved: t("settings:lender.approval-saved"),
    "set-aside": t("settings:lender.set-aside"),
  };
  return (
    <>
      <DoneBanner texts={texts} />
      <h1 className="govuk-heading-xl">{t("settings:lender.title")}</h1>
      {proposed !== null && (
        <>
          <h2 className="govuk-heading-m" id="proposed">
            {t("settings:lender.proposed", { version: proposed.version })}{" "}
            <Tag colour="blue">{t("settings:lender.waiting")}</Tag>
          </h2>
          <InsetText>{t("settings:lender.proposed-about")}</InsetText>
          <LenderDifferences inForce={lender} proposed={proposed} />
          <ButtonGroup>
            <ButtonLink href={to.staffLenderApproval}>{t("settings:lender.decide")}</ButtonLink>
          </ButtonGroup>
        </>
      )}
      <h2 className="govuk-heading-m">
        {t("settings:lender.in-force", { version })}{" "}
        {approvedNote === null ? (
          <Tag colour="blue">{t("settings:lender.no-words")}</Tag>
        ) : (
          <Tag colour="green">{t("settings:lender.approved")}</Tag>
        )}
      </h2>
      <InsetText>{approvedNote ?? t("settings:lender.waiting-about")}</InsetText>
      <LenderFacts lender={lender} />
      <LenderTexts lender={lender} />
      <ButtonGroup>
        <ButtonLink href={to.staffNewLender}>{t("settings:lender.change")}</ButtonLink>
        {approvedNote === null && proposed === null && (
          <ButtonLink look="secondary" href={to.staffLenderApproval}>
            {t("settings:lender.record-approval")}
          </ButtonLink>
        )}
      </ButtonGroup>
      <LenderVersions inForce={version} versions={versions} />
    </>
  );
}
