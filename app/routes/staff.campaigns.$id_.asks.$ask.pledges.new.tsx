/** Writes down what somebody in office promised for an ask. */
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import { readPledgeOfAnswer } from "#app/modules/assemblies/pledge-of-answer.server.ts";
import { dateValues } from "#app/modules/campaigns/campaign-form.ts";
import { newPledgeForm } from "#app/modules/campaigns/pledge-form.ts";
import { listActionsUntil } from "#app/modules/campaigns/pledge-list-store.server.ts";
import { recordPledge } from "#app/modules/campaigns/record-pledge.server.ts";
import { fieldOf } from "#app/modules/campaigns/refused-field.ts";
import { requireAsk } from "#app/modules/campaigns/require-campaign.server.ts";
import { findHolder, listTargetNames } from "#app/modules/campaigns/target-store.server.ts";
import { titleOf } from "#app/parts/campaigns/own-title.tsx";
import { PledgeFields } from "#app/parts/campaigns/pledge-fields.tsx";
import { FormPage, Hidden } from "#app/parts/form-page.tsx";
import { useFormState } from "#app/parts/form-state.ts";
import type { PageHandle } from "#app/parts/page-frame.tsx";
import { titled } from "#app/parts/page-title.ts";
import { readForm } from "#app/platform/http/read-form.server.ts";
import { newId } from "#app/shared/id.ts";
import { paths } from "#app/shared/paths.ts";

export const meta = titled(({ t }) => t("campaigns:pledge.new-title"));
export const handle: PageHandle = { form: { id: "pledge" } };

export async function loader(args: LoaderFunctionArgs) {
  const { context, campaign, ask } = await requireAsk(args);
  const { db, today, language } = context;
  // For an answer at an assembly the form begins with all that is known of it.
  const actionId = new URL(args.request.url).searchParams.get("action");
  const answer = await readPledgeOfAnswer(db.reader, ask, { actionId, language });
  const known = answer?.pledgeId ?? null;
  if (known !== null) throw redirect(paths(language).staffPledge(known));
  const links = { labelIn1: language, labelIn2: language };
  const begun = { targetId: ask.targetId, ...dateValues("pledgedOn", today) };
  const said = answer !== null && { ...answer.values, givenAt: answer.action.id };
  return {
    ...{ campaign, ask, event: answer?.action ?? null, token: newId() },
    values: { ...begun, keptWhenIn: language, ...links, ...said },
    targets: await listTargetNames(db.reader),
    holder: await findHolder(db.reader, ask.targetId, answer?.action.on ?? today),
    actions: answer === null ? await listActionsUntil(db.reader, campaign.id, today) : null,
  };
}

export async function action(args: ActionFunctionArgs) {
  const { context, campaign, ask } = await requireAsk(args);
  const form = await readForm(args, newPledgeForm(ask.askedOn, context.today));
  if (!form.ok) return form.answer;
  const { token, links, keptWhenIn, givenAt, ...facts } = form.value;
  const to = paths(context.language);
  const verdict = await recordPledge(context, {
    ...{ token, links, campaignId: campaign.id, askId: ask.id, givenAt },
    facts: { ...facts, keptWhenIn: keptWhenIn ?? context.language },
  });
  // Where the answer is no promise any more, the page comes back with the events to choose from.
  if (!verdict.ok) return form.refuse(verdict, fieldOf(verdict));
  // Back to the assembly, where the next answer waits.
  const next = givenAt === null ? to.staffPledge(verdict.value) : to.staffAction(givenAt);
  return redirect(`${next}?done=pledge${givenAt === null ? "" : "#asks"}`);
}

export default function NewPledge() {
  const { campaign, ask, event, values, token, ...offered } = useLoaderData<typeof loader>();
  const form = useFormState(useActionData<typeof action>(), { ...values, token });
  const { language } = usePortal();
  const text = useText();
  const { t, date } = text;
  const to = paths(language);
  const back =
    event === null
      ? { href: to.staffCampaign(campaign.id), text: titleOf(text, campaign) }
      : { href: to.staffAction(event.id), text: titleOf(text, event) };
  return (
    <FormPage
      id="pledge"
      form={form}
      title={t("campaigns:pledge.new-title")}
      lead={
        <>
          {t("campaigns:pledge.for-ask", { title: titleOf(text, ask) })}
          <br />
          {event !== null && (
            <>
              {t("campaigns:pledge.given-at", {
                ...{ title: titleOf(text, event), day: date(event.on) },
              })}
              <br />
            </>
          )}
          {t("campaigns:pledge.new-lead")}
        </>
      }
      back={back}
      button={{ text: t("campaigns:save") }}
    >
      {event !== null && <Hidden form={form} name="givenAt" />}
      <PledgeFields form={form} {...offered} />
    </FormPage>
  );
}
