/** Closes an offer of places to requests, or opens it again, after a question. */
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import { closeOffer } from "#app/modules/wins/change-offer.server.ts";
import { requireOffer } from "#app/modules/wins/require-win.server.ts";
import { sureForm } from "#app/modules/wins/win-form.ts";
import { FormPage } from "#app/parts/form-page.tsx";
import { useFormState } from "#app/parts/form-state.ts";
import type { PageHandle } from "#app/parts/page-frame.tsx";
import { titled } from "#app/parts/page-title.ts";
import { titleOf } from "#app/parts/wins/offer-words.ts";
import { readForm } from "#app/platform/http/read-form.server.ts";
import { newId } from "#app/shared/id.ts";
import { paths } from "#app/shared/paths.ts";

export const meta = titled(({ t }) => t("wins:offer.close"));
export const handle: PageHandle = { form: { id: "close" } };

export async function loader(args: LoaderFunctionArgs) {
  const { offer } = await requireOffer(args);
  return { offer, token: newId() };
}

export async function action(args: ActionFunctionArgs) {
  const { context, win, offer } = await requireOffer(args);
  const form = await readForm(args, sureForm);
  if (!form.ok) return form.answer;
  const verdict = await closeOffer(context, { ...form.value, winId: win.id, offerId: offer.id });
  if (!verdict.ok) return form.refuse(verdict);
  return redirect(`${paths(context.language).staffOffer(win.id, offer.id)}?done=closed`);
}

export default function CloseOffer() {
  const { offer, token } = useLoaderData<typeof loader>();
  const version = String(offer.version);
  const form = useFormState(useActionData<typeof action>(), { token, version });
  const { language } = usePortal();
  const { t } = useText();
  const act = offer.closedAt === null ? "close" : "reopen";
  const back = paths(language).staffOffer(offer.winId, offer.id);
  return (
    <FormPage
      id="close"
      form={form}
      title={t(`wins:offer.${act}`)}
      lead={t(`wins:offer.${act}-lead`)}
      back={{ href: back, text: titleOf(offer, language) }}
      button={{ text: t(`wins:offer.${act}`) }}
    />
  );
}
