/** A new offer of places. */
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import { addOffer } from "#app/modules/wins/change-offer.server.ts";
import { newOfferForm } from "#app/modules/wins/place-form.ts";
import { requireWin } from "#app/modules/wins/require-win.server.ts";
import { FormPage } from "#app/parts/form-page.tsx";
import { useFormState } from "#app/parts/form-state.ts";
import type { PageHandle } from "#app/parts/page-frame.tsx";
import { titled } from "#app/parts/page-title.ts";
import { OfferFields } from "#app/parts/wins/offer-fields.tsx";
import { winTitle } from "#app/parts/wins/offer-words.ts";
import { readForm } from "#app/platform/http/read-form.server.ts";
import { newId } from "#app/shared/id.ts";
import { paths } from "#app/shared/paths.ts";

export const meta = titled(({ t }) => t("wins:offers.add"));
export const handle: PageHandle = { form: { id: "offer" } };

export async function loader(args: LoaderFunctionArgs) {
  const { win } = await requireWin(args);
  return { win, token: newId() };
}

export async function action(args: ActionFunctionArgs) {
  const { context, win } = await requireWin(args);
  const form = await readForm(args, newOfferForm);
  if (!form.ok) return form.answer;
  const verdict = await addOffer(context, { ...form.value, winId: win.id });
  if (!verdict.ok) return form.refuse(verdict, "deadlineOn");
  return redirect(`${paths(context.language).staffOffer(win.id, verdict.value)}?done=added`);
}

export default function NewOffer() {
  const { win, token } = useLoaderData<typeof loader>();
  const form = useFormState(useActionData<typeof action>(), { token });
  const { language } = usePortal();
  const { t } = useText();
  return (
    <FormPage
      id="offer"
      form={form}
      title={t("wins:offers.add")}
      lead={t("wins:offer.lead")}
      back={{ href: paths(language).staffWin(win.id), text: winTitle(win, language).words }}
      button={{ text: t("wins:offer.save") }}
    >
      <OfferFields form={form} />
    </FormPage>
  );
}
