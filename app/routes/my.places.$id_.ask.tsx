/** Asks for places of an offer, or asks otherwise than before. */
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import { requireSignedIn } from "#app/modules/identity/require-actor.server.ts";
import { askForPlaces } from "#app/modules/wins/ask-for-places.server.ts";
import { askForm } from "#app/modules/wins/place-form.ts";
import { MOST_PLACES } from "#app/modules/wins/place-request.ts";
import { readMyPlace } from "#app/modules/wins/read-my-places.server.ts";
import { FormPage } from "#app/parts/form-page.tsx";
import { useFormState } from "#app/parts/form-state.ts";
import type { PageHandle } from "#app/parts/page-frame.tsx";
import { titled } from "#app/parts/page-title.ts";
import { titleOf } from "#app/parts/wins/offer-words.ts";
import { WishFields } from "#app/parts/wins/wish-fields.tsx";
import { found } from "#app/platform/http/found.server.ts";
import { readForm } from "#app/platform/http/read-form.server.ts";
import { newId } from "#app/shared/id.ts";
import { paths } from "#app/shared/paths.ts";

export const meta = titled(({ t }) => t("wins:my.ask"));
export const handle: PageHandle = { form: { id: "ask" } };

export async function loader(args: LoaderFunctionArgs) {
  const context = await requireSignedIn(args);
  const { offer, request } = found(await readMyPlace(context, args.params["id"]));
  return { offer, request, token: newId() };
}

export async function action(args: ActionFunctionArgs) {
  const context = await requireSignedIn(args);
  const { offer } = found(await readMyPlace(context, args.params["id"]));
  const form = await readForm(args, askForm);
  if (!form.ok) return form.answer;
  const { token, places, fewer } = form.value;
  const order = { token, offerId: offer.id, places, fewerIsFine: fewer };
  const verdict = await askForPlaces(context, order);
  if (!verdict.ok) return form.refuse(verdict);
  return redirect(`${paths(context.language).myPlace(offer.id)}?done=ask`);
}

export default function AskForPlaces() {
  const { offer, request, token } = useLoaderData<typeof loader>();
  const asked = request?.state === "asked" ? request : null;
  const form = useFormState(useActionData<typeof action>(), {
    token,
    ...(asked !== null && { places: String(asked.places) }),
    ...(asked?.fewerIsFine === true && { fewer: "1" }),
  });
  const { language } = usePortal();
  const { t } = useText();
  const most = Math.min(MOST_PLACES, offer.offered);
  return (
    <FormPage
      id="ask"
      form={form}
      title={t("wins:my.ask")}
      lead={titleOf(offer, language)}
      back={{ href: paths(language).myPlace(offer.id), text: titleOf(offer, language) }}
      button={{ text: t(asked === null ? "wins:my.send" : "wins:my.ask-again") }}
    >
      <WishFields form={form} most={most} />
      <p className="govuk-body">{t("wins:my.promise")}</p>
    </FormPage>
  );
}
