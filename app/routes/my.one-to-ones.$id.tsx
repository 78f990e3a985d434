/** One one-to-one for the member whom it is about: they correct it in their own words, beside it. */
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import { correctionForm } from "#app/modules/care/care-forms.ts";
import { correctOneToOne } from "#app/modules/care/correct-one-to-one.server.ts";
import { readMyOneToOnes } from "#app/modules/care/read-my-one-to-ones.server.ts";
import { requireSignedIn } from "#app/modules/identity/require-actor.server.ts";
import { MyOneToOneFacts } from "#app/parts/care/my-one-to-one.tsx";
import { useFormState } from "#app/parts/form-state.ts";
import { InnerPage } from "#app/parts/inner-page.tsx";
import type { PageHandle } from "#app/parts/page-frame.tsx";
import { titled } from "#app/parts/page-title.ts";
import { found } from "#app/platform/http/found.server.ts";
import { readForm } from "#app/platform/http/read-form.server.ts";
import { newId } from "#app/shared/id.ts";
import { paths } from "#app/shared/paths.ts";
import { Button } from "#app/ui/button.tsx";
import { TextAreaField } from "#app/ui/form-parts.tsx";

export const meta = titled(({ t }) => t("care:my.title"));
export const handle: PageHandle = { form: { id: "correction" } };

async function requireMine(args: LoaderFunctionArgs) {
  const context = await requireSignedIn(args);
  const mine = await readMyOneToOnes(context);
  return { context, mine: found(mine.find(({ id }) => id === args.params["id"])) };
}

export async function loader(args: LoaderFunctionArgs) {
  const { mine } = await requireMine(args);
  return { mine, token: newId() };
}

export async function action(args: ActionFunctionArgs) {
  const { context, mine } = await requireMine(args);
  const form = await readForm(args, correctionForm);
  if (!form.ok) return form.answer;
  const { id, cohortId } = mine;
  const verdict = await correctOneToOne(context, { ...form.value, id, cohortId });
  if (!verdict.ok) return form.refuse(verdict);
  return redirect(`${paths(context.language).myOneToOne(id)}?done=corrected`);
}

export default function MyOneToOne() {
  const { mine, token } = useLoaderData<typeof loader>();
  const form = useFormState(useActionData<typeof action>(), { token });
  const { language } = usePortal();
  const { t, date } = useText();
  const to = paths(language);
  const kept = form.values["token"];
  return (
    <InnerPage
      back={{ href: to.myOneToOnes, text: t("care:my.title") }}
      title={t("care:one-to-one.title", { day: date(mine.metOn) })}
      form={form}
      done={{ corrected: t("care:my.done.corrected") }}
    >
      <MyOneToOneFacts mine={mine} />
      <h2 className="govuk-heading-m">{t("care:my.correct")}</h2>
      <form id="correction" method="post" noValidate>
        <input type="hidden" name="token" value={typeof kept === "string" ? kept : ""} />
        {/* Of the note as it stands above, also where it was changed while they wrote. */}
        <input type="hidden" name="version" value={String(mine.version)} />
        <TextAreaField
          form={form}
          name="words"
          label={t("care:my.words")}
          hint={t("care:my.words-hint")}
        />
        <Button>{t("care:my.correct-button")}</Button>
      </form>
      <p className="govuk-body">
        <a className="govuk-link" href={to.deleteOneToOne(mine.id)}>
          {t("care:my.delete")}
        </a>
      </p>
    </InnerPage>
  );
}
