/** Gives the free places to the parents who ask, after saying by which rule. */
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import { givePlaces } from "#app/modules/wins/give-places.server.ts";
import { countPlaces } from "#app/modules/wins/place-counts.ts";
import { listRequests } from "#app/modules/wins/place-request-store.server.ts";
import { requireOffer } from "#app/modules/wins/require-win.server.ts";
import { onceForm } from "#app/modules/wins/win-form.ts";
import { FormPage } from "#app/parts/form-page.tsx";
import { useFormState } from "#app/parts/form-state.ts";
import type { PageHandle } from "#app/parts/page-frame.tsx";
import { titled } from "#app/parts/page-title.ts";
import { FairRule } from "#app/parts/wins/fair-rule.tsx";
import { titleOf } from "#app/parts/wins/offer-words.ts";
import { readForm } from "#app/platform/http/read-form.server.ts";
import { newId } from "#app/shared/id.ts";
import { paths } from "#app/shared/paths.ts";

export const meta = titled(({ t }) => t("wins:give.title"));
export const handle: PageHandle = { form: { id: "give" } };

export async function loader(args: LoaderFunctionArgs) {
  const { context, offer } = await requireOffer(args);
  const requests = await listRequests(context.db.reader, offer.id);
  return { offer, counts: countPlaces(offer.offered, requests), token: newId() };
}

export async function action(args: ActionFunctionArgs) {
  const { context, win, offer } = await requireOffer(args);
  const form = await readForm(args, onceForm);
  if (!form.ok) return form.answer;
  const verdict = await givePlaces(context, { ...form.value, offerId: offer.id });
  if (!verdict.ok) return form.refuse(verdict);
  return redirect(`${paths(context.language).staffOffer(win.id, offer.id)}?done=given`);
}

export default function GivePlaces() {
  const { offer, counts, token } = useLoaderData<typeof loader>();
  const form = useFormState(useActionData<typeof action>(), { token });
  const { language } = usePortal();
  const { t } = useText();
  const back = paths(language).staffOffer(offer.winId, offer.id);
  return (
    <FormPage
      id="give"
      form={form}
      title={t("wins:give.title")}
      lead={t("wins:give.lead", {
        free: t("wins:free-places", { count: counts.free }),
        parents: t("wins:give.parents", { count: counts.waiting }),
      })}
      back={{ href: back, text: titleOf(offer, language) }}
      button={{ text: t("wins:give.button") }}
    >
      <FairRule />
      <p className="govuk-body">{t("wins:give.told")}</p>
    </FormPage>
  );
}
