/** Tells parents once more of an offer's free places: how many get a message, and whom to ring. */
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import { countPlaces } from "#app/modules/wins/place-counts.ts";
import { listToRing, listToWrite, newsKey } from "#app/modules/wins/place-news-store.server.ts";
import { listRequests } from "#app/modules/wins/place-request-store.server.ts";
import { requireOffer } from "#app/modules/wins/require-win.server.ts";
import { tellParents } from "#app/modules/wins/tell-parents.server.ts";
import { onceForm } from "#app/modules/wins/win-form.ts";
import { FormPage } from "#app/parts/form-page.tsx";
import { useFormState } from "#app/parts/form-state.ts";
import type { PageHandle } from "#app/parts/page-frame.tsx";
import { titled } from "#app/parts/page-title.ts";
import { titleOf } from "#app/parts/wins/offer-words.ts";
import { ParentsToRing } from "#app/parts/wins/parents-to-ring.tsx";
import { readForm } from "#app/platform/http/read-form.server.ts";
import { newId } from "#app/shared/id.ts";
import { paths } from "#app/shared/paths.ts";

export const meta = titled(({ t }) => t("wins:tell.title"));
export const handle: PageHandle = { form: { id: "tell" } };

export async function loader(args: LoaderFunctionArgs) {
  const { context, offer } = await requireOffer(args);
  const { reader } = context.db;
  const requests = await listRequests(reader, offer.id);
  const people = await listToWrite(reader, {
    offerId: offer.id,
    key: newsKey(offer.id, context.today),
  });
  return {
    ...{ offer, people: people.length, token: newId() },
    counts: countPlaces(offer.offered, requests),
    isTold: offer.told?.on === context.today,
    toRing: await listToRing(reader, offer.id),
  };
}

export async function action(args: ActionFunctionArgs) {
  const { context, win, offer } = await requireOffer(args);
  const form = await readForm(args, onceForm);
  if (!form.ok) return form.answer;
  const verdict = await tellParents(context, { ...form.value, offerId: offer.id });
  if (!verdict.ok) return form.refuse(verdict);
  return redirect(`${paths(context.language).staffOffer(win.id, offer.id)}?done=told`);
}

export default function TellParents() {
  const { offer, people, counts, isTold, toRing, token } = useLoaderData<typeof loader>();
  const form = useFormState(useActionData<typeof action>(), { token });
  const { language } = usePortal();
  const { t } = useText();
  const mayTell = !isTold && people > 0;
  const free = t("wins:free-places", { count: counts.free });
  return (
    <FormPage
      id="tell"
      form={form}
      title={t("wins:tell.title")}
      lead={
        isTold
          ? t("wins:tell.told-today", { count: offer.told?.to ?? 0 })
          : t(people === 0 ? "wins:tell.nobody" : "wins:tell.lead", { count: people, free })
      }
      back={{
        href: paths(language).staffOffer(offer.winId, offer.id),
        text: titleOf(offer, language),
      }}
      {...(mayTell && { button: { text: t("wins:tell.button") } })}
    >
      {mayTell && <p className="govuk-body">{t("wins:tell.rule")}</p>}
      <ParentsToRing people={toRing} offer={offer} />
    </FormPage>
  );
}
