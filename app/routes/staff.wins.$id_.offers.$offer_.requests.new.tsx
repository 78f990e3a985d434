/** Writes down that a parent asks for places: for whoever rang, or said it at a meeting. */
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import { toldApart } from "#app/modules/cohorts/namesakes.ts";
import { writeDownForm } from "#app/modules/wins/place-form.ts";
import { listParentsToAsk, MOST_PARENTS } from "#app/modules/wins/place-parent-store.server.ts";
import { MOST_PLACES } from "#app/modules/wins/place-request.ts";
import { requireOffer } from "#app/modules/wins/require-win.server.ts";
import { writeDownRequest } from "#app/modules/wins/write-down-request.server.ts";
import { Hidden } from "#app/parts/form-page.tsx";
import { useFormState } from "#app/parts/form-state.ts";
import { InnerPage } from "#app/parts/inner-page.tsx";
import type { PageHandle } from "#app/parts/page-frame.tsx";
import { titled } from "#app/parts/page-title.ts";
import { titleOf } from "#app/parts/wins/offer-words.ts";
import { ParentField, ParentSearch } from "#app/parts/wins/parent-choice.tsx";
import { WishFields } from "#app/parts/wins/wish-fields.tsx";
import { readForm } from "#app/platform/http/read-form.server.ts";
import { cut, tidy } from "#app/shared/form-fields.ts";
import { newId } from "#app/shared/id.ts";
import { paths } from "#app/shared/paths.ts";
import { Button } from "#app/ui/button.tsx";

export const meta = titled(({ t }) => t("wins:requests.add"));
export const handle: PageHandle = { form: { id: "wish" } };

const LONGEST_SEARCH = 60;

export async function loader(args: LoaderFunctionArgs) {
  const { context, offer } = await requireOffer(args);
  const query = new URL(args.request.url).searchParams;
  const words = cut(tidy(query.get("name") ?? ""), LONGEST_SEARCH);
  const search = { offerId: offer.id, words, but: context.actor.personId };
  const found = await listParentsToAsk(context.db.reader, search);
  return {
    ...{ offer, words, token: newId() },
    parents: toldApart(found).slice(0, MOST_PARENTS),
    areMore: found.length > MOST_PARENTS,
  };
}

/** Where a refusal stands. */
const OF_PARENT = [
  ...["asker-missing", "own-place-request"],
  ...["parent-asks-already", "parent-has-places"],
];

export async function action(args: ActionFunctionArgs) {
  const { context, win, offer } = await requireOffer(args);
  const form = await readForm(args, writeDownForm);
  if (!form.ok) return form.answer;
  const { fewer: fewerIsFine, ...wish } = form.value;
  const verdict = await writeDownRequest(context, { ...wish, fewerIsFine, offerId: offer.id });
  if (!verdict.ok) {
    return form.refuse(verdict, OF_PARENT.includes(verdict.reason) ? "personId" : "");
  }
  return redirect(`${paths(context.language).staffOffer(win.id, offer.id)}?done=asked`);
}

export default function WriteDownRequest() {
  const { offer, words, parents, areMore, token } = useLoaderData<typeof loader>();
  const only = words !== "" && parents.length === 1 ? parents[0]?.id : undefined;
  const form = useFormState(useActionData<typeof action>(), {
    token,
    ...(only !== undefined && { personId: only }),
  });
  const { language } = usePortal();
  const { t } = useText();
  const most = Math.min(MOST_PLACES, offer.offered);
  return (
    <InnerPage
      title={t("wins:requests.add")}
      form={form}
      back={{
        href: paths(language).staffOffer(offer.winId, offer.id),
        text: titleOf(offer, language),
      }}
    >
      <p className="govuk-body">{t("wins:requests.add-lead")}</p>
      <ParentSearch words={words} />
      <form id="wish" method="post" noValidate>
        <Hidden form={form} name="token" />
        <ParentField form={form} parents={parents} areMore={areMore} words={words} />
        <WishFields form={form} most={most} ofParent />
        <Button>{t("wins:requests.save")}</Button>
      </form>
    </InnerPage>
  );
}
