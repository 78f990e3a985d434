/** Deletes a one-to-one at its member's wish, after a question and without a reason. */
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import { deleteOneToOneForm } from "#app/modules/care/care-forms.ts";
import { deleteOneToOne } from "#app/modules/care/delete-one-to-one.server.ts";
import { readMyOneToOnes } from "#app/modules/care/read-my-one-to-ones.server.ts";
import { requireSignedIn } from "#app/modules/identity/require-actor.server.ts";
import { FormPage } from "#app/parts/form-page.tsx";
import { useFormState } from "#app/parts/form-state.ts";
import type { PageHandle } from "#app/parts/page-frame.tsx";
import { titled } from "#app/parts/page-title.ts";
import { found } from "#app/platform/http/found.server.ts";
import { readForm } from "#app/platform/http/read-form.server.ts";
import { newId } from "#app/shared/id.ts";
import { paths } from "#app/shared/paths.ts";

export const meta = titled(({ t }) => t("care:my.delete"));
export const handle: PageHandle = { form: { id: "delete" } };

export async function loader(args: LoaderFunctionArgs) {
  const mine = await readMyOneToOnes(await requireSignedIn(args));
  const { id, metOn } = found(mine.find((one) => one.id === args.params["id"]));
  return { id, metOn, token: newId() };
}

export async function action(args: ActionFunctionArgs) {
  const context = await requireSignedIn(args);
  const form = await readForm(args, deleteOneToOneForm);
  if (!form.ok) return form.answer;
  const list = `${paths(context.language).myOneToOnes}?done=deleted`;
  const mine = (await readMyOneToOnes(context)).find((one) => one.id === args.params["id"]);
  // Sent twice, or gone already: what they wished for is so.
  if (mine === undefined) return redirect(list);
  const { id, cohortId } = mine;
  const verdict = await deleteOneToOne(context, { ...form.value, id, cohortId });
  return verdict.ok ? redirect(list) : form.refuse(verdict);
}

export default function DeleteOneToOne() {
  const { id, metOn, token } = useLoaderData<typeof loader>();
  const form = useFormState(useActionData<typeof action>(), { token });
  const { language } = usePortal();
  const { t, date } = useText();
  return (
    <FormPage
      id="delete"
      form={form}
      title={t("care:my.delete-title", { day: date(metOn) })}
      lead={t("care:my.delete-lead")}
      back={{ href: paths(language).myOneToOne(id), text: t("care:my.title") }}
      button={{ text: t("care:my.delete-button"), look: "warning" }}
    />
  );
}
