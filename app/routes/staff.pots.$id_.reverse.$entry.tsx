/** Reverses a contribution to a pot that was recorded wrongly, with a reason. */
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import { requireActor } from "#app/modules/identity/require-actor.server.ts";
import { findContribution } from "#app/modules/pots/contribution-store.server.ts";
import { reverseContributionForm } from "#app/modules/pots/pot-form.ts";
import { findPot } from "#app/modules/pots/pot-store.server.ts";
import { reverseContribution } from "#app/modules/pots/reverse-contribution.server.ts";
import { useFormState } from "#app/parts/form-state.ts";
import { FormPage } from "#app/parts/form-page.tsx";
import type { PageHandle } from "#app/parts/page-frame.tsx";
import { titleAbout, titled } from "#app/parts/page-title.ts";
import type { Reader } from "#app/platform/database.server.ts";
import { found } from "#app/platform/http/found.server.ts";
import { readForm } from "#app/platform/http/read-form.server.ts";
import { newId } from "#app/shared/id.ts";
import { paths } from "#app/shared/paths.ts";
import { TextAreaField } from "#app/ui/form-parts.tsx";
import { InsetText } from "#app/ui/inset-text.tsx";

export const meta = titled<{ name: string }>(({ t, data }) =>
  titleAbout(t("money:reverse-contribution.title"), data?.name),
);
export const handle: PageHandle = { form: { id: "reversal" } };

async function findOf(reader: Reader, params: LoaderFunctionArgs["params"]) {
  const pot = found(await findPot(reader, params["id"]));
  return { pot, contribution: found(await findContribution(reader, pot.id, params["entry"])) };
}

export async function loader(args: LoaderFunctionArgs) {
  const { db } = await requireActor(args, "fund-pot");
  const { pot, contribution } = await findOf(db.reader, args.params);
  return { id: pot.id, name: pot.name, contribution, token: newId() };
}

export async function action(args: ActionFunctionArgs) {
  const context = await requireActor(args, "fund-pot");
  const { pot, contribution } = await findOf(context.db.reader, args.params);
  const form = await readForm(args, reverseContributionForm);
  if (!form.ok) return form.answer;
  const order = { ...form.value, potId: pot.id, entryNumber: contribution.number };
  const verdict = await reverseContribution(context, order);
  if (!verdict.ok) return form.refuse(verdict);
  return redirect(`${paths(context.language).staffPot(pot.id)}?done=contribution-reversed`);
}

export default function ReverseContribution() {
  const { id, name, contribution, token } = useLoaderData<typeof loader>();
  const form = useFormState(useActionData<typeof action>(), { token });
  const { language } = usePortal();
  const { t, money, date } = useText();
  const { amount, receivedOn, reference, reversedBy } = contribution;
  const isOpen = reversedBy === null || form.errors.length > 0;
  return (
    <FormPage
      id="reversal"
      form={form}
      title={t("money:reverse-contribution.title")}
      lead={t("money:reverse-contribution.lead", {
        ...{ name, reference, amount: money(amount), date: date(receivedOn) },
      })}
      back={{ href: paths(language).staffPot(id), text: name }}
      {...(isOpen && { button: { text: t("money:reverse-contribution.button"), look: "warning" } })}
    >
      {isOpen ? (
        <TextAreaField
          form={form}
          name="reason"
          label={t("money:reverse-contribution.reason")}
          hint={t("money:reverse-contribution.hint")}
          rows={3}
        />
      ) : (
        <InsetText>{t("errors:contribution-reversed-already")}</InsetText>
      )}
    </FormPage>
  );
}
