/** One offer of places for a parent: what came of their request and why, and giving it up again. */
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import { requireSignedIn } from "#app/modules/identity/require-actor.server.ts";
import { handPlacesBack, withdrawRequest } from "#app/modules/wins/ask-for-places.server.ts";
import { giveUpForm } from "#app/modules/wins/place-form.ts";
import { readMyPlace } from "#app/modules/wins/read-my-places.server.ts";
import { DoneBanner } from "#app/parts/done-banner.tsx";
import { useFormState } from "#app/parts/form-state.ts";
import { FormSummary } from "#app/parts/form-summary.tsx";
import { titled } from "#app/parts/page-title.ts";
import { FairRule } from "#app/parts/wins/fair-rule.tsx";
import { MyPlaceFacts, MyPlaceNews } from "#app/parts/wins/my-place.tsx";
import { MyPlaceActs } from "#app/parts/wins/my-place-acts.tsx";
import { titleOf } from "#app/parts/wins/offer-words.ts";
import { found } from "#app/platform/http/found.server.ts";
import { readForm } from "#app/platform/http/read-form.server.ts";
import { newId } from "#app/shared/id.ts";
import { paths } from "#app/shared/paths.ts";
import { Measure } from "#app/ui/arrangement.tsx";
import { BackNavigation } from "#app/ui/back-link.tsx";

export const meta = titled(({ t }) => t("wins:my.page"));

export async function loader(args: LoaderFunctionArgs) {
  const context = await requireSignedIn(args);
  return { mine: found(await readMyPlace(context, args.params["id"])), token: newId() };
}

export async function action(args: ActionFunctionArgs) {
  const context = await requireSignedIn(args);
  const { offer } = found(await readMyPlace(context, args.params["id"]));
  const form = await readForm(args, giveUpForm);
  if (!form.ok) return form.answer;
  const { token, act } = form.value;
  const giveUp = act === "withdraw" ? withdrawRequest : handPlacesBack;
  const verdict = await giveUp(context, { token, offerId: offer.id });
  if (!verdict.ok) return form.refuse(verdict);
  return redirect(`${paths(context.language).myPlace(offer.id)}?done=${act}`);
}

export default function MyPlace() {
  const { mine, token } = useLoaderData<typeof loader>();
  const form = useFormState(useActionData<typeof action>());
  const { language } = usePortal();
  const { t } = useText();
  return (
    <>
      <BackNavigation
        label={t("portal:back")}
        href={paths(language).myPlaces}
        text={t("wins:my.title")}
      />
      <Measure>
        <FormSummary form={form} />
        <DoneBanner
          texts={{
            ask: t("wins:my.done.ask"),
            withdraw: t("wins:my.done.withdraw"),
            "hand-back": t("wins:my.done.hand-back"),
          }}
        />
        <h1 className="govuk-heading-xl">{titleOf(mine.offer, language)}</h1>
        <MyPlaceNews mine={mine} />
        {mine.writtenBy !== null && (
          <p className="govuk-body">{t("wins:my.written-by", { name: mine.writtenBy })}</p>
        )}
        <MyPlaceFacts mine={mine} />
        <MyPlaceActs mine={mine} token={token} />
        <h2 className="govuk-heading-m">{t("wins:rule.title")}</h2>
        <FairRule />
      </Measure>
    </>
  );
}
