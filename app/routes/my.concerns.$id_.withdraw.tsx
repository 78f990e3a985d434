/** Withdraws what a person said, after a question and without a reason. */
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import { requireSignedIn } from "#app/modules/identity/require-actor.server.ts";
import { withdrawConcernForm } from "#app/modules/listening/consent-form.ts";
import { readMyConcerns } from "#app/modules/listening/read-my-concerns.server.ts";
import { withdrawConcern } from "#app/modules/listening/withdraw-concern.server.ts";
import { FormPage } from "#app/parts/form-page.tsx";
import { useFormState } from "#app/parts/form-state.ts";
import type { PageHandle } from "#app/parts/page-frame.tsx";
import { titled } from "#app/parts/page-title.ts";
import { found, notFound } from "#app/platform/http/found.server.ts";
import { readForm } from "#app/platform/http/read-form.server.ts";
import { isId, newId } from "#app/shared/id.ts";
import { paths } from "#app/shared/paths.ts";

export const meta = titled(({ t }) => t("listening:my.withdraw"));
export const handle: PageHandle = { form: { id: "withdraw" } };

export async function loader(args: LoaderFunctionArgs) {
  const mine = await readMyConcerns(await requireSignedIn(args));
  const { id, words, wordsIn } = found(mine.find((one) => one.id === args.params["id"]));
  return { id, words, wordsIn, token: newId() };
}

export async function action(args: ActionFunctionArgs) {
  const context = await requireSignedIn(args);
  const form = await readForm(args, withdrawConcernForm);
  if (!form.ok) return form.answer;
  const concernId = args.params["id"];
  if (!isId(concernId)) throw notFound();
  // The same form sent twice finds its act done; to anybody else there is no such concern.
  const verdict = await withdrawConcern(context, { ...form.value, concernId });
  if (verdict.ok) return redirect(`${paths(context.language).myConcerns}?done=withdrawn`);
  if (verdict.reason === "concern-gone") throw notFound();
  return form.refuse(verdict);
}

export default function WithdrawConcern() {
  const { id, words, wordsIn, token } = useLoaderData<typeof loader>();
  const form = useFormState(useActionData<typeof action>(), { token });
  const { language } = usePortal();
  const { t } = useText();
  return (
    <FormPage
      id="withdraw"
      form={form}
      title={t("listening:my.withdraw-title")}
      lead={t("listening:my.withdraw-lead")}
      back={{ href: paths(language).myConcern(id), text: t("listening:my.title") }}
      button={{ text: t("listening:my.withdraw-button"), look: "warning" }}
    >
      <blockquote className="pp-said">
        <p lang={wordsIn}>{words}</p>
      </blockquote>
    </FormPage>
  );
}
