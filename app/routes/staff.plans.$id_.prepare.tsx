/**
 * Preparing a plan: terms and pot. The schedule is shown before anything is saved; who saves is
 * the preparer, and another person approves.
 */
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useText } from "#app/i18n/portal-context.tsx";
import { findFeeInForce, findProposedFees } from "#app/modules/fees/fee-store.server.ts";
import { requireActor } from "#app/modules/identity/require-actor.server.ts";
import { findApplication } from "#app/modules/payment-plans/application-store.server.ts";
import { mayPrepare } from "#app/modules/payment-plans/plan-decision.ts";
import { fieldOfReason, prepareForm } from "#app/modules/payment-plans/plan-decision-forms.ts";
import {
  countChildren,
  findPlanFile,
  findStaffPlan,
  headingOf,
} from "#app/modules/payment-plans/plan-file-store.server.ts";
import { preparePlan } from "#app/modules/payment-plans/prepare-plan.server.ts";
import {
  previewWishes,
  proposedWishes,
  shownKey,
  textsOfWishes,
  toWishes,
} from "#app/modules/payment-plans/wished-terms.ts";
import { listPots } from "#app/modules/pots/pot-store.server.ts";
import { useFormState, type TypedForm } from "#app/parts/form-state.ts";
import type { PageHandle } from "#app/parts/page-frame.tsx";
import { titledOfPlan } from "#app/parts/page-title.ts";
import { DecisionPage, SeenFields } from "#app/parts/plan-file/decision-page.tsx";
import { FeeNotice } from "#app/parts/plan-file/fee-notice.tsx";
import { PrepareFields } from "#app/parts/plan-file/prepare-fields.tsx";
import { found } from "#app/platform/http/found.server.ts";
import { readForm } from "#app/platform/http/read-form.server.ts";
import { newId } from "#app/shared/id.ts";
import { pence } from "#app/shared/money.ts";
import { paths } from "#app/shared/paths.ts";

export const meta = titledOfPlan(({ t }) => t("plans:prepare.title"));
export const handle: PageHandle = { form: { id: "prepare", name: "intent", value: "show" } };

export async function loader(args: LoaderFunctionArgs) {
  const { actor, db, today } = await requireActor(args, "prepare-plan");
  const file = found(await findPlanFile(db.reader, args.params["id"], actor.personId));
  const { plan } = file;
  const allowed = mayPrepare(plan, actor.personId, today);
  const fee = await findFeeInForce(db.reader, today);
  const application = found(await findApplication(db.reader, plan.id));
  const { count, every, firstDueOn, whole } = plan;
  const own = count !== null && every !== null && firstDueOn !== null;
  const known = own ? { count, every, firstDueOn, whole } : application.answers.wishes;
  const pots = await listPots(db.reader);
  return {
    heading: headingOf(file),
    refusal: allowed.ok ? null : allowed.reason,
    fresh: { token: newId(), version: plan.version },
    fee,
    proposedFees: await findProposedFees(db.reader),
    principal: pence(fee.amount * file.children.length),
    children: file.children.map(({ fullName, deadlineOn }) => ({ fullName, deadlineOn })),
    answers: application.answers,
    initial: {
      ...textsOfWishes(proposedWishes(known, today)),
      potId: plan.potId ?? "",
    } as Record<string, string>,
    pots: pots.filter(({ closedAt }) => closedAt === null),
    today,
  };
}

export async function action(args: ActionFunctionArgs) {
  const context = await requireActor(args, "prepare-plan");
  const plan = found(
    await findStaffPlan(context.db.reader, args.params["id"], context.actor.personId),
  );
  const form = await readForm(args, prepareForm);
  if (!form.ok) return form.answer;
  const { intent, shown, potId, conditionsRead, version, token } = form.value;
  const wishes = toWishes(form.value);
  const fee = await findFeeInForce(context.db.reader, context.today);
  const principal = pence(fee.amount * (await countChildren(context.db.reader, plan.id)));
  const preview = previewWishes(wishes, { principal, today: context.today });
  if (!preview.ok) return form.refuse(preview, fieldOfReason(preview.reason));

  const key = shownKey(wishes, principal);
  if (intent === "show" || shown !== key) {
    const kept = { potId, version: String(version), token, shown: key };
    const values = {
      ...textsOfWishes(wishes),
      ...kept,
      ...(conditionsRead && { conditionsRead: "1" }),
    };
    return data<TypedForm>({ values, errors: [] });
  }
  const verdict = await preparePlan(context, { ...wishes, potId, version, token, planId: plan.id });
  if (!verdict.ok) return form.refuse(verdict, fieldOfReason(verdict.reason));
  return redirect(`${paths(context.language).staffPlan(plan.id)}?done=prepared`);
}

export default function PreparePlan() {
  const view = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  const form = useFormState(answered, view.initial);
  const { t } = useText();
  const { heading, refusal, fresh } = view;
  return (
    <DecisionPage plan={heading} title={t("plans:prepare.title")} form={form} refusal={refusal}>
      <FeeNotice fee={view.fee} proposed={view.proposedFees} />
      <form id="prepare" method="post">
        <SeenFields form={form} answered={answered} fresh={fresh} />
        <PrepareFields form={form} {...view} />
      </form>
    </DecisionPage>
  );
}
