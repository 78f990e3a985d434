/** What to say to a family that is told by telephone or post, in its language; noted when done. */
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import { requireActor } from "#app/modules/identity/require-actor.server.ts";
import { findTellingFile, listToTell } from "#app/modules/notifications/by-hand-store.server.ts";
import { tellByHand } from "#app/modules/notifications/tell-by-hand.server.ts";
import { tellingForm } from "#app/modules/notifications/telling-form.ts";
import { planNumber } from "#app/modules/payment-plans/plan-store.server.ts";
import { useFormState } from "#app/parts/form-state.ts";
import { titleAbout, titled } from "#app/parts/page-title.ts";
import { TellingPage } from "#app/parts/plan-file/telling-page.tsx";
import { found } from "#app/platform/http/found.server.ts";
import { readForm } from "#app/platform/http/read-form.server.ts";
import { newId } from "#app/shared/id.ts";
import { paths } from "#app/shared/paths.ts";
import { BackNavigation } from "#app/ui/back-link.tsx";

export const meta = titled<{ plan: string }>(({ t, data }) =>
  titleAbout(t("plans:tell.title"), data?.plan),
);

export async function loader(args: LoaderFunctionArgs) {
  const { actor, db } = await requireActor(args, "tell-family");
  const file = found(await findTellingFile(db.reader, args.params["id"], actor.personId));
  const news = await listToTell(db.reader, file.planId);
  return { file, plan: planNumber(file.planNumber), news, token: newId() };
}

export async function action(args: ActionFunctionArgs) {
  const context = await requireActor(args, "tell-family");
  const { actor, db, language } = context;
  const { planId } = found(await findTellingFile(db.reader, args.params["id"], actor.personId));
  const form = await readForm(args, tellingForm);
  if (!form.ok) return form.answer;
  const { token, messages: messageIds } = form.value;
  const verdict = await tellByHand(context, { token, planId, messageIds });
  if (!verdict.ok) return form.refuse(verdict);
  return redirect(`${paths(language).staffPlan(planId)}?done=told`);
}

export default function Tell() {
  const view = useLoaderData<typeof loader>();
  const form = useFormState(useActionData<typeof action>());
  const { language } = usePortal();
  const { t } = useText();
  return (
    <>
      <BackNavigation
        label={t("portal:back")}
        href={paths(language).staffPlan(view.file.planId)}
        text={t("plans:plan.title", { plan: view.plan })}
      />
      <TellingPage {...view} form={form} />
    </>
  );
}
