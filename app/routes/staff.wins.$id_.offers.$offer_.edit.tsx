/** Changes an offer of places: never below what is taken. */
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import { changeOffer } from "#app/modules/wins/change-offer.server.ts";
import { changeOfferForm, offerValues } from "#app/modules/wins/place-form.ts";
import { requireOffer } from "#app/modules/wins/require-win.server.ts";
import { withNewestVersion } from "#app/parts/changed-meanwhile.ts";
import { FormPage } from "#app/parts/form-page.tsx";
import { useFormState } from "#app/parts/form-state.ts";
import type { PageHandle } from "#app/parts/page-frame.tsx";
import { titled } from "#app/parts/page-title.ts";
import { OfferFields } from "#app/parts/wins/offer-fields.tsx";
import { titleOf } from "#app/parts/wins/offer-words.ts";
import { readForm } from "#app/platform/http/read-form.server.ts";
import { newId } from "#app/shared/id.ts";
import { paths } from "#app/shared/paths.ts";

export const meta = titled(({ t }) => t("wins:offer.edit-title"));
export const handle: PageHandle = { form: { id: "offer" } };

export async function loader(args: LoaderFunctionArgs) {
  const { offer } = await requireOffer(args);
  return { offer, token: newId() };
}

const FIELDS: Readonly<Record<string, string>> = {
  "fewer-than-taken": "offered",
  "deadline-passed": "deadlineOn",
  "deadline-after-day": "deadlineOn",
};

export async function action(args: ActionFunctionArgs) {
  const { context, win, offer } = await requireOffer(args);
  const form = await readForm(args, changeOfferForm);
  if (!form.ok) return form.answer;
  const verdict = await changeOffer(context, { ...form.value, winId: win.id, offerId: offer.id });
  if (!verdict.ok) return form.refuse(verdict, FIELDS[verdict.reason] ?? "");
  return redirect(`${paths(context.language).staffOffer(win.id, offer.id)}?done=changed`);
}

export default function EditOffer() {
  const { offer, token } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  const typed = useFormState(answered, { ...offerValues(offer), token });
  const form = withNewestVersion(typed, answered, String(offer.version));
  const { language } = usePortal();
  const { t } = useText();
  const back = paths(language).staffOffer(offer.winId, offer.id);
  return (
    <FormPage
      id="offer"
      form={form}
      title={t("wins:offer.edit-title")}
      back={{ href: back, text: titleOf(offer, language) }}
      button={{ text: t("wins:offer.save") }}
    >
      <OfferFields form={form} />
    </FormPage>
  );
}
