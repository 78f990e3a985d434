/** One listening and its form: whoever may read it may put it right. */
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import { listNames } from "#app/modules/identity/person-store.server.ts";
import { changeListening } from "#app/modules/listening/change-listening.server.ts";
import { listConcernsOf } from "#app/modules/listening/concern-store.server.ts";
import { listConsents } from "#app/modules/listening/consent-store.server.ts";
import {
  changeListeningForm,
  fieldOfRefusal,
  heardValues,
  rowValues,
  withoutGone,
} from "#app/modules/listening/listening-form.ts";
import { readListeningChoices } from "#app/modules/listening/read-listening-choices.server.ts";
import { listThemesOfConcerns } from "#app/modules/listening/theme-store.server.ts";
import { requireListening } from "#app/modules/listening/require-listening.server.ts";
import { withNewestVersion } from "#app/parts/changed-meanwhile.ts";
import { Hidden } from "#app/parts/form-page.tsx";
import { useFormState } from "#app/parts/form-state.ts";
import { InnerPage } from "#app/parts/inner-page.tsx";
import { HeardFacts } from "#app/parts/listening/heard-facts.tsx";
import { ListeningFields } from "#app/parts/listening/listening-fields.tsx";
import type { PageHandle } from "#app/parts/page-frame.tsx";
import { titled } from "#app/parts/page-title.ts";
import { readForm } from "#app/platform/http/read-form.server.ts";
import { newId } from "#app/shared/id.ts";
import { paths } from "#app/shared/paths.ts";
import { Button } from "#app/ui/button.tsx";
import { Details } from "#app/ui/details.tsx";

export const meta = titled(({ t }) => t("listening:title"));
export const handle: PageHandle = { form: { id: "listening" } };

export async function loader(args: LoaderFunctionArgs) {
  const { context, cohorts, listening } = await requireListening(args);
  const { reader } = context.db;
  const { id, cohortId, heardOn, recordedById, version } = listening;
  const concerns = await listConcernsOf(reader, id);
  const ids = concerns.map((concern) => concern.id);
  const themes = await listThemesOfConcerns(reader, ids);
  const agreed = new Set((await listConsents(reader, ids)).map(({ concernId }) => concernId));
  const known = concerns.flatMap(({ personId }) => personId ?? []);
  const values = { ...heardValues(listening), ...rowValues(concerns, context.language) };
  return {
    ...{ heardOn, version: String(version), agreed: agreed.size },
    concerns: concerns.map(({ id: one, words, wordsIn, saidBy }) => ({
      ...{ id: one, words, wordsIn, saidBy },
      ...{ themes: themes.get(one) ?? [], isAgreed: agreed.has(one) },
    })),
    cohort: cohorts.find((cohort) => cohort.id === cohortId)?.name ?? null,
    recordedBy: (await listNames(reader, [recordedById])).get(recordedById) ?? "",
    choices: await readListeningChoices(context, cohortId, known),
    values: { ...values, version: String(version), token: newId() },
  };
}

export async function action(args: ActionFunctionArgs) {
  const { context, listening } = await requireListening(args);
  const form = await readForm(args, changeListeningForm);
  if (!form.ok) return form.answer;
  const { id, cohortId } = listening;
  const verdict = await changeListening(context, { ...form.value, id, cohortId });
  if (!verdict.ok) return form.refuse(verdict, fieldOfRefusal(verdict));
  return redirect(`${paths(context.language).staffHeard(id)}?done=changed`);
}

export default function Heard() {
  const { heardOn, concerns, version, agreed, choices, values, ...facts } =
    useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  const typed = withNewestVersion(useFormState(answered, values), answered, version);
  const { language } = usePortal();
  const { t, date } = useText();
  const to = paths(language);
  const standing = concerns.map(({ id }) => id);
  const form = { ...typed, values: withoutGone(typed.values, standing) };
  return (
    <InnerPage
      form={form}
      title={t("listening:heard.title", { day: date(heardOn) })}
      back={{ href: to.staffListening, text: t("listening:title") }}
      done={{ recorded: t("listening:done.recorded"), changed: t("listening:done.changed") }}
    >
      <p className="govuk-body">
        <a className="govuk-link" href={to.staffConcerns()}>
          {t("listening:next.group")}
        </a>{" "}
        ·{" "}
        <a className="govuk-link" href={to.staffNewListening()}>
          {t("listening:next.another")}
        </a>
      </p>
      <HeardFacts {...facts} concerns={concerns} />
      {/* Open where it comes back: with what was typed. */}
      <Details summary={t("listening:heard.change")} open={answered !== undefined}>
        <p className="govuk-body">{t("listening:heard.change-lead")}</p>
        {agreed > 0 && (
          <p className="govuk-body">
            <strong>{t("listening:heard.consent", { count: agreed })}</strong>
          </p>
        )}
        <form id="listening" method="post" noValidate>
          <Hidden form={form} name="token" />
          <Hidden form={form} name="version" />
          <ListeningFields form={form} choices={choices} />
          <Button>{t("listening:heard.save")}</Button>
        </form>
      </Details>
    </InnerPage>
  );
}
