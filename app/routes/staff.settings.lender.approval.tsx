/**
 * Decides about a version of the lender's details: another administrator approves it in the
 * lender's own words, or sets it aside. For the shipped version it records the words alone.
 */
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import { requireActor } from "#app/modules/identity/require-actor.server.ts";
import { decideLender } from "#app/modules/settings/decide-lender.server.ts";
import { findLender, findProposedLender } from "#app/modules/settings/lender-store.server.ts";
import { lenderApprovalForm } from "#app/modules/settings/setting-forms.ts";
import { useFormState } from "#app/parts/form-state.ts";
import { InnerPage } from "#app/parts/inner-page.tsx";
import {
  LenderDifferences,
  LenderFacts,
  LenderTexts,
  type ShownLender,
} from "#app/parts/lender-details.tsx";
import type { PageHandle } from "#app/parts/page-frame.tsx";
import { titled } from "#app/parts/page-title.ts";
import { readForm } from "#app/platform/http/read-form.server.ts";
import { newId } from "#app/shared/id.ts";
import { paths } from "#app/shared/paths.ts";
import { Measure } from "#app/ui/arrangement.tsx";
import { Button, ButtonGroup } from "#app/ui/button.tsx";
import { TextAreaField } from "#app/ui/form-parts.tsx";
import { InsetText } from "#app/ui/inset-text.tsx";

export const meta = titled(({ t }) => t("settings:approve-lender.title"));
export const handle: PageHandle = { form: { id: "approval" } };

export async function loader(args: LoaderFunctionArgs) {
  const { db, actor } = await requireActor(args, "manage-settings");
  const inForce = await findLender(db.reader);
  const proposed = await findProposedLender(db.reader);
  const { version, createdById } = proposed ?? inForce;
  return {
    ...{ inForce, proposed, isOwn: createdById === actor.personId },
    typed: { token: newId(), version: String(version) },
  };
}

export async function action(args: ActionFunctionArgs) {
  const context = await requireActor(args, "manage-settings");
  const form = await readForm(args, lenderApprovalForm);
  if (!form.ok) return form.answer;
  const verdict = await decideLender(context, form.value);
  if (!verdict.ok) return form.refuse(verdict, "note");
  const done = form.value.decision === "approve" ? "approved" : "set-aside";
  return redirect(`${paths(context.language).staffLender}?done=${done}`);
}

export default function LenderApproval() {
  const { inForce, proposed, isOwn, typed } = useLoaderData<typeof loader>();
  const form = useFormState(useActionData<typeof action>(), typed);
  const { language } = usePortal();
  const { t } = useText();
  const version = String(form.values["version"] ?? "");
  return (
    <InnerPage
      back={{ href: paths(language).staffLender, text: t("settings:lender.title") }}
      title={t("settings:approve-lender.title")}
      form={form}
      wide
    >
      <InQuestion inForce={inForce} proposed={proposed} />
      <Measure>
        <p className="govuk-body">{t("settings:approve-lender.lead", { version })}</p>
        {isOwn && <InsetText>{t("settings:approve-lender.own")}</InsetText>}
        <form id="approval" method="post" noValidate>
          <input type="hidden" name="token" value={String(form.values["token"] ?? "")} />
          <input type="hidden" name="version" value={version} />
          <TextAreaField
            form={form}
            name="note"
            label={t("settings:approve-lender.note")}
            rows={4}
          />
          <ButtonGroup>
            {!isOwn && (
              <Button name="decision" value="approve">
                {t("settings:approve-lender.save")}
              </Button>
            )}
            {proposed !== null && (
              <Button name="decision" value="set-aside" look="secondary">
                {t("settings:approve-lender.set-aside")}
              </Button>
            )}
          </ButtonGroup>
        </form>
      </Measure>
    </InnerPage>
  );
}

type Version = ShownLender & { version: number };

/** What is approved, in full: the proposed version beside the one in force, or that one alone. */
function InQuestion({ inForce, proposed }: { inForce: Version; proposed: Version | null }) {
  const { t } = useText();
  if (proposed === null) {
    return (
      <>
        <h2 className="govuk-heading-m">
          {t("settings:lender.in-force", { version: inForce.version })}
        </h2>
        <LenderFacts lender={inForce} />
        <LenderTexts lender={inForce} />
      </>
    );
  }
  return (
    <>
      <h2 className="govuk-heading-m" id="proposed">
        {t("settings:lender.proposed", { version: proposed.version })}
      </h2>
      <LenderDifferences inForce={inForce} proposed={proposed} />
    </>
  );
}
