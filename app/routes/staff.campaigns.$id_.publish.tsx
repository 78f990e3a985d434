/** Publishes a campaign once nothing is missing, or takes it back from the public pages. */
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import { listAsks } from "#app/modules/campaigns/ask-store.server.ts";
import { publishForm } from "#app/modules/campaigns/campaign-form.ts";
import {
  publishCampaign,
  withdrawCampaign,
} from "#app/modules/campaigns/publish-campaign.server.ts";
import { missingToPublish } from "#app/modules/campaigns/publishing.ts";
import { listDebtsOf, type Debt } from "#app/modules/campaigns/translation-debt-store.server.ts";
import { requireCampaign } from "#app/modules/campaigns/require-campaign.server.ts";
import { DebtTable } from "#app/parts/campaigns/debt-table.tsx";
import { titleOf } from "#app/parts/campaigns/own-title.tsx";
import { MissingList } from "#app/parts/campaigns/publishing-list.tsx";
import { FormPage } from "#app/parts/form-page.tsx";
import { useFormState } from "#app/parts/form-state.ts";
import type { PageHandle } from "#app/parts/page-frame.tsx";
import { titled } from "#app/parts/page-title.ts";
import { readForm } from "#app/platform/http/read-form.server.ts";
import { newId } from "#app/shared/id.ts";
import { paths } from "#app/shared/paths.ts";

export const meta = titled(({ t }) => t("campaigns:publish.title"));
export const handle: PageHandle = { form: { id: "publish" } };

export async function loader(args: LoaderFunctionArgs) {
  const { context, campaign } = await requireCampaign(args);
  const { reader } = context.db;
  const asks = await listAsks(reader, campaign.id);
  return {
    ...{ campaign, missing: missingToPublish(campaign, asks), token: newId() },
    debts: await listDebtsOf(reader, campaign.id),
  };
}

export async function action(args: ActionFunctionArgs) {
  const { context, campaign } = await requireCampaign(args);
  const form = await readForm(args, publishForm);
  if (!form.ok) return form.answer;
  const { token, version, act } = form.value;
  const order = { token, version, campaignId: campaign.id };
  const verdict =
    act === "publish"
      ? await publishCampaign(context, order)
      : await withdrawCampaign(context, order);
  if (!verdict.ok) return form.refuse(verdict);
  return redirect(`${paths(context.language).staffCampaign(campaign.id)}?done=${act}ed`);
}

export default function PublishCampaign() {
  const { campaign, missing, debts, token } = useLoaderData<typeof loader>();
  const stored = { token, version: String(campaign.version) };
  const form = useFormState(useActionData<typeof action>(), stored);
  const { language } = usePortal();
  const text = useText();
  const { t } = text;
  const isPublished = campaign.publishedAt !== null;
  const mayGo = isPublished || missing.length === 0;
  const act = isPublished ? "unpublish" : "publish";
  return (
    <FormPage
      id="publish"
      form={form}
      title={isPublished ? t("campaigns:publish.unpublish") : t("campaigns:publish.title")}
      lead={isPublished ? t("campaigns:publish.unpublish-lead") : t("campaigns:publish.lead")}
      back={{ href: paths(language).staffCampaign(campaign.id), text: titleOf(text, campaign) }}
      {...(mayGo && {
        button: {
          text: isPublished ? t("campaigns:publish.unpublish") : t("campaigns:publish.button"),
        },
      })}
    >
      <input type="hidden" name="act" value={act} />
      {mayGo ? (
        !isPublished && <Ready debts={debts} />
      ) : (
        <>
          <h2 className="govuk-heading-m">{t("campaigns:publish.missing")}</h2>
          <MissingList campaignId={campaign.id} missing={missing} />
        </>
      )}
    </FormPage>
  );
}

/** Nothing holds it back; what is older in one language is owed all the same, and is said. */
function Ready({ debts }: { debts: readonly Debt[] }) {
  const { t } = useText();
  if (debts.length === 0) return <p className="govuk-body">{t("campaigns:publish.ready")}</p>;
  return (
    <>
      <p className="govuk-body">{t("campaigns:publish.owed-lead")}</p>
      <h2 className="govuk-heading-m" id="owed">
        {t("campaigns:publish.owed")}
      </h2>
      <DebtTable labelledBy="owed" debts={debts} />
    </>
  );
}
