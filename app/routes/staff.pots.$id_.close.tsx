/** Closes a pot from which nothing is promised any more. */
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import { requireActor } from "#app/modules/identity/require-actor.server.ts";
import { closePot } from "#app/modules/pots/close-pot.server.ts";
import { closePotForm } from "#app/modules/pots/pot-form.ts";
import { availableInPot, findPot } from "#app/modules/pots/pot-store.server.ts";
import { useFormState } from "#app/parts/form-state.ts";
import { FormPage } from "#app/parts/form-page.tsx";
import type { PageHandle } from "#app/parts/page-frame.tsx";
import { titleAbout, titled } from "#app/parts/page-title.ts";
import { found } from "#app/platform/http/found.server.ts";
import { readForm } from "#app/platform/http/read-form.server.ts";
import { newId } from "#app/shared/id.ts";
import { paths } from "#app/shared/paths.ts";
import { InsetText } from "#app/ui/inset-text.tsx";

export const meta = titled<{ name: string }>(({ t, data }) =>
  titleAbout(t("money:close-pot.title"), data?.name),
);
export const handle: PageHandle = { form: { id: "close" } };

export async function loader(args: LoaderFunctionArgs) {
  const { db } = await requireActor(args, "fund-pot");
  const { id, name } = found(await findPot(db.reader, args.params["id"]));
  const { committed } = await availableInPot(db.reader, id);
  return { id, name, committed, token: newId() };
}

export async function action(args: ActionFunctionArgs) {
  const context = await requireActor(args, "fund-pot");
  const pot = found(await findPot(context.db.reader, args.params["id"]));
  const form = await readForm(args, closePotForm);
  if (!form.ok) return form.answer;
  const verdict = await closePot(context, { ...form.value, potId: pot.id });
  if (!verdict.ok) return form.refuse(verdict, "close");
  return redirect(`${paths(context.language).staffPot(pot.id)}?done=closed`);
}

export default function ClosePot() {
  const { id, name, committed, token } = useLoaderData<typeof loader>();
  const form = useFormState(useActionData<typeof action>(), { token });
  const { language } = usePortal();
  const { t, money } = useText();
  return (
    <FormPage
      id="close"
      form={form}
      title={t("money:close-pot.title")}
      lead={t("money:close-pot.lead")}
      back={{ href: paths(language).staffPot(id), text: name }}
      button={{ text: t("money:close-pot.button"), look: "warning" }}
    >
      {committed > 0 && (
        <InsetText>{t("money:close-pot.committed", { amount: money(committed) })}</InsetText>
      )}
    </FormPage>
  );
}
