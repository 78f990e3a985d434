/** Concerns, newest first: searched, narrowed, ticked and put under themes. */
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import { readIn } from "#app/i18n/two-texts.ts";
import { cohortsAsked, readQuestions } from "#app/modules/listening/concern-filter.ts";
import { listConcerns } from "#app/modules/listening/concern-list-store.server.ts";
import { listConsents } from "#app/modules/listening/consent-store.server.ts";
import { groupConcerns } from "#app/modules/listening/group-concerns.server.ts";
import { NO_COHORT } from "#app/modules/listening/listening.ts";
import { requireReach } from "#app/modules/listening/require-listening.server.ts";
import { groupForm } from "#app/modules/listening/theme-form.ts";
import { listThemes } from "#app/modules/listening/theme-store.server.ts";
import { isOpenTheme } from "#app/modules/listening/theme.ts";
import { DoneBanner } from "#app/parts/done-banner.tsx";
import { useFormState } from "#app/parts/form-state.ts";
import { FormSummary } from "#app/parts/form-summary.tsx";
import { ListPages } from "#app/parts/list-pages.tsx";
import { ConcernFilterForm } from "#app/parts/listening/concern-filter-form.tsx";
import { ConcernTicks } from "#app/parts/listening/concern-ticks.tsx";
import type { PageHandle } from "#app/parts/page-frame.tsx";
import { titled } from "#app/parts/page-title.ts";
import { readForm } from "#app/platform/http/read-form.server.ts";
import { newId } from "#app/shared/id.ts";
import { pageOfQuery } from "#app/shared/list-page.ts";
import { paths } from "#app/shared/paths.ts";
import { Measure } from "#app/ui/arrangement.tsx";
import { BackNavigation } from "#app/ui/back-link.tsx";

export const meta = titled(({ t }) => t("listening:list.title"));
export const handle: PageHandle = { form: { id: "group" } };

export async function loader(args: LoaderFunctionArgs) {
  const { context, cohorts, reach } = await requireReach(args);
  const { reader } = context.db;
  const query = new URL(args.request.url).searchParams;
  const asked = readQuestions(query, reach);
  const cohortIds = cohortsAsked(asked, reach);
  const list = await listConcerns(reader, { ...asked, cohortIds }, pageOfQuery(query));
  const ids = list.rows.map(({ id }) => id);
  const agreed = await listConsents(reader, ids);
  const themes = (await listThemes(reader)).map((theme) => ({
    ...{ id: theme.id, isOpen: isOpenTheme(theme) },
    name: readIn(theme, "name", context.language),
  }));
  return {
    ...{ asked, list, themes, token: newId() },
    agreed: agreed.map(({ concernId }) => concernId),
    cohorts: cohorts.map(({ id, name }) => ({ id, name })),
    isAnywhere: reach.includes(NO_COHORT),
  };
}

/** The page comes back under the same questions; a theme that begins shows itself. */
export async function action(args: ActionFunctionArgs) {
  const { context, reach } = await requireReach(args);
  const form = await readForm(args, groupForm);
  if (!form.ok) return form.answer;
  const verdict = await groupConcerns(context, reach, form.value);
  const { act, name } = form.value;
  if (!verdict.ok) return form.refuse(verdict, verdict.reason.startsWith("theme") ? "themeId" : "");
  const to = paths(context.language);
  if (name !== undefined) return redirect(`${to.staffTheme(verdict.value)}?done=begun`);
  const query = new URL(args.request.url).searchParams;
  query.set("done", act);
  return redirect(to.staffConcerns(`?${query.toString()}`));
}

export default function Concerns() {
  const { asked, list, themes, agreed, cohorts, isAnywhere, token } =
    useLoaderData<typeof loader>();
  const themeId = asked.theme === "none" || asked.theme === null ? "" : asked.theme;
  const form = useFormState(useActionData<typeof action>(), { token });
  const { language } = usePortal();
  const { t } = useText();
  const to = paths(language);
  return (
    <>
      <BackNavigation
        label={t("portal:back")}
        href={to.staffListening}
        text={t("listening:title")}
      />
      <FormSummary form={form} />
      <DoneBanner texts={{ put: t("listening:done.put"), take: t("listening:done.take") }} />
      <h1 className="govuk-heading-xl">{t("listening:list.title")}</h1>
      <p className="govuk-body">{t("listening:list.lead")}</p>
      <ConcernFilterForm {...{ asked, cohorts, isAnywhere, themes }} />
      {list.rows.length === 0 ? (
        <p className="govuk-body">{t("listening:list.none")}</p>
      ) : (
        <Measure>
          <ConcernTicks {...{ form, rows: list.rows, themes, agreed, themeId }} />
        </Measure>
      )}
      <ListPages list={list} />
    </>
  );
}
