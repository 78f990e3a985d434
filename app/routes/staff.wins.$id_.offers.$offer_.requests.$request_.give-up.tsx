/** Withdraws a parent's request or hands their places back, at their word, after a question. */
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import { allows } from "#app/modules/wins/place-request.ts";
import { findRequest, listNames } from "#app/modules/wins/place-request-store.server.ts";
import { giveUpForm } from "#app/modules/wins/place-form.ts";
import { requireOffer } from "#app/modules/wins/require-win.server.ts";
import { giveUpForParent } from "#app/modules/wins/write-down-request.server.ts";
import { FormPage } from "#app/parts/form-page.tsx";
import { useFormState } from "#app/parts/form-state.ts";
import type { PageHandle } from "#app/parts/page-frame.tsx";
import { titled } from "#app/parts/page-title.ts";
import { titleOf } from "#app/parts/wins/offer-words.ts";
import { found } from "#app/platform/http/found.server.ts";
import { readForm } from "#app/platform/http/read-form.server.ts";
import { newId } from "#app/shared/id.ts";
import { paths } from "#app/shared/paths.ts";

export const meta = titled(({ t }) => t("wins:give-up.page"));
export const handle: PageHandle = { form: { id: "give-up" } };

async function requireRequest(args: LoaderFunctionArgs) {
  const required = await requireOffer(args);
  const { context, offer } = required;
  const request = found(await findRequest(context.db.reader, offer.id, args.params["request"]));
  return { ...required, request };
}

export async function loader(args: LoaderFunctionArgs) {
  const { context, offer, request } = await requireRequest(args);
  const { state, personId, places, given } = request;
  const act = (["hand-back", "withdraw"] as const).find((one) => allows(state, one)) ?? null;
  const names = await listNames(context.db.reader, [personId]);
  const count = act === "hand-back" ? given : places;
  return { offer, act, count, name: names.get(personId) ?? "", token: newId() };
}

export async function action(args: ActionFunctionArgs) {
  const { context, win, offer, request } = await requireRequest(args);
  const form = await readForm(args, giveUpForm);
  if (!form.ok) return form.answer;
  const of = { offer, offerId: offer.id, personId: request.personId };
  const verdict = await giveUpForParent(context, { ...form.value, ...of });
  const to = paths(context.language);
  if (verdict.ok) return redirect(`${to.staffOffer(win.id, offer.id)}?done=${form.value.act}`);
  if (verdict.reason === "form-used") return form.refuse(verdict);
  // Somebody did it meanwhile: the page says so.
  return redirect(to.staffGiveUpPlaces(win.id, offer.id, request.id));
}

export default function GiveUpForParent() {
  const { offer, act, count, name, token } = useLoaderData<typeof loader>();
  const form = useFormState(useActionData<typeof action>(), { token, act: act ?? "" });
  const { language } = usePortal();
  const { t } = useText();
  return (
    <FormPage
      id="give-up"
      form={form}
      title={t(act === null ? "wins:give-up.page" : `wins:give-up.${act}`)}
      lead={
        act === null
          ? t("wins:give-up.over", { name })
          : t(`wins:give-up.${act}-lead`, { name, places: t("wins:places", { count }) })
      }
      back={{
        href: paths(language).staffOffer(offer.winId, offer.id),
        text: titleOf(offer, language),
      }}
      {...(act !== null && { button: { text: t(`wins:give-up.${act}`) } })}
    >
      <input type="hidden" name="act" value={form.values["act"] ?? act ?? ""} />
    </FormPage>
  );
}
