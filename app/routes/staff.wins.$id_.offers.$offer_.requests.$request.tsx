/** Notes how many of a parent's places were used, and corrects it. */
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import { noteUsed } from "#app/modules/wins/note-used.server.ts";
import { usedForm } from "#app/modules/wins/place-form.ts";
import { holdsPlaces } from "#app/modules/wins/place-request.ts";
import { findRequest, listNames } from "#app/modules/wins/place-request-store.server.ts";
import { requireOffer } from "#app/modules/wins/require-win.server.ts";
import { FormPage } from "#app/parts/form-page.tsx";
import { useFormState } from "#app/parts/form-state.ts";
import type { PageHandle } from "#app/parts/page-frame.tsx";
import { titled } from "#app/parts/page-title.ts";
import { titleOf } from "#app/parts/wins/offer-words.ts";
import { found } from "#app/platform/http/found.server.ts";
import { readForm } from "#app/platform/http/read-form.server.ts";
import { newId } from "#app/shared/id.ts";
import { paths } from "#app/shared/paths.ts";
import { RadioField } from "#app/ui/form-parts.tsx";

export const meta = titled(({ t }) => t("wins:used.title"));
export const handle: PageHandle = { form: { id: "used-form" } };

async function requireRequest(args: LoaderFunctionArgs) {
  const required = await requireOffer(args);
  const { context, offer } = required;
  const request = await findRequest(context.db.reader, offer.id, args.params["request"]);
  return { ...required, request: found(request !== null && holdsPlaces(request) ? request : null) };
}

export async function loader(args: LoaderFunctionArgs) {
  const { context, offer, request } = await requireRequest(args);
  const names = await listNames(context.db.reader, [request.personId]);
  return { offer, request, name: names.get(request.personId) ?? "", token: newId() };
}

export async function action(args: ActionFunctionArgs) {
  const { context, win, offer, request } = await requireRequest(args);
  const form = await readForm(args, usedForm);
  if (!form.ok) return form.answer;
  const of = { winId: win.id, offerId: offer.id, requestId: request.id };
  const verdict = await noteUsed(context, { ...form.value, ...of });
  if (!verdict.ok) return form.refuse(verdict, "used");
  return redirect(`${paths(context.language).staffOffer(win.id, offer.id)}?done=used`);
}

export default function NoteUsed() {
  const { offer, request, name, token } = useLoaderData<typeof loader>();
  const { given, used, version } = request;
  const form = useFormState(useActionData<typeof action>(), {
    ...{ token, version: String(version) },
    ...(used !== null && { used: String(used) }),
  });
  const { language } = usePortal();
  const { t } = useText();
  const counts = Array.from({ length: given + 1 }, (_, index) => given - index);
  return (
    <FormPage
      id="used-form"
      form={form}
      title={t("wins:used.title")}
      lead={t("wins:used.lead", { name, places: t("wins:places", { count: given }) })}
      back={{
        href: paths(language).staffOffer(offer.winId, offer.id),
        text: titleOf(offer, language),
      }}
      button={{ text: t("wins:used.save") }}
    >
      <RadioField
        form={form}
        name="used"
        legend={t("wins:used.legend")}
        choices={counts.map((count) => ({
          value: String(count),
          text: count === 0 ? t("wins:used.none") : t("wins:places", { count }),
        }))}
      />
    </FormPage>
  );
}
