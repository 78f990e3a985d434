/** One one-to-one: what its writer noted and what the member says to it; its writer changes it here. */
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import { changeOneToOneForm } from "#app/modules/care/care-forms.ts";
import { changeOneToOne } from "#app/modules/care/change-one-to-one.server.ts";
import { conversationValues, fieldOfRefusal } from "#app/modules/care/one-to-one-answers.ts";
import { findPrivateLine, listCorrections } from "#app/modules/care/one-to-one-store.server.ts";
import { lastDayOfLine } from "#app/modules/care/one-to-one.ts";
import { requireOneToOne } from "#app/modules/care/require-care.server.ts";
import { listNames } from "#app/modules/identity/person-store.server.ts";
import { queryOfListening } from "#app/modules/listening/listening-query.ts";
import { Corrections, NextStep } from "#app/parts/care/one-to-one-facts.tsx";
import { OneToOneFields } from "#app/parts/care/one-to-one-fields.tsx";
import { useFormState } from "#app/parts/form-state.ts";
import { InnerPage } from "#app/parts/inner-page.tsx";
import type { PageHandle } from "#app/parts/page-frame.tsx";
import { titled } from "#app/parts/page-title.ts";
import { found } from "#app/platform/http/found.server.ts";
import { readForm } from "#app/platform/http/read-form.server.ts";
import { todayInLondon } from "#app/shared/calendar-date.ts";
import { newId } from "#app/shared/id.ts";
import { paths } from "#app/shared/paths.ts";
import { Button } from "#app/ui/button.tsx";
import { SummaryList } from "#app/ui/summary-list.tsx";

export const meta = titled(({ t }) => t("care:one-to-ones.title"));
export const handle: PageHandle = { form: { id: "one-to-one" } };

export async function loader(args: LoaderFunctionArgs) {
  const { context, cohort, oneToOne, isWriter } = await requireOneToOne(args);
  const { reader } = context.db;
  const { id, personId, writerId, metOn, nextStep, nextStepIn, dueOn, stepBy } = oneToOne;
  const names = await listNames(reader, [personId, writerId]);
  const line = isWriter
    ? await findPrivateLine(reader, { id, writerId, today: context.today })
    : null;
  const lineUntil = lastDayOfLine(todayInLondon(oneToOne.createdAt));
  return {
    ...{ cohortId: cohort.id, personId },
    ...{ metOn, step: { nextStep, nextStepIn, dueOn } },
    member: names.get(personId) ?? "",
    writer: names.get(writerId) ?? "",
    by: names.get(stepBy === "member" ? personId : writerId) ?? "",
    corrections: await listCorrections(reader, id),
    values: isWriter ? conversationValues(oneToOne, line?.words ?? "") : null,
    lineUntil: lineUntil >= context.today ? lineUntil : null,
    version: String(oneToOne.version),
    token: newId(),
  };
}

export async function action(args: ActionFunctionArgs) {
  const { context, cohort, oneToOne, isWriter } = await requireOneToOne(args);
  found(isWriter ? oneToOne : null);
  const form = await readForm(args, changeOneToOneForm);
  if (!form.ok) return form.answer;
  const { id } = oneToOne;
  const verdict = await changeOneToOne(context, { ...form.value, id, cohortId: cohort.id });
  if (!verdict.ok) return form.refuse(verdict, fieldOfRefusal(verdict.reason));
  return redirect(`${paths(context.language).staffOneToOne(cohort.id, id)}?done=changed`);
}

export default function OneToOnePage() {
  const view = useLoaderData<typeof loader>();
  const { cohortId, personId, metOn, step, member, writer, by, corrections, values, token } = view;
  const form = useFormState(useActionData<typeof action>(), { ...values, token });
  const { language } = usePortal();
  const { t, date } = useText();
  const back = {
    href: paths(language).staffOneToOnes(cohortId),
    text: t("care:one-to-ones.title"),
  };
  return (
    <InnerPage
      back={back}
      title={t("care:one-to-one.title", { day: date(metOn) })}
      form={form}
      done={{
        recorded: t("care:one-to-ones.recorded"),
        changed: t("care:one-to-ones.changed"),
      }}
    >
      <SummaryList
        rows={[
          { key: t("care:one-to-ones.member"), value: member },
          { key: t("care:one-to-ones.writer"), value: writer },
          {
            key: t("care:one-to-ones.next-step"),
            value: <NextStep step={step} by={t("care:one-to-ones.by-member", { name: by })} />,
          },
        ]}
      />
      <Corrections
        corrections={corrections}
        name={member}
        title={t("care:one-to-one.corrections")}
      />
      <p className="govuk-body">
        <a
          className="govuk-link"
          href={paths(language).staffNewListening(
            queryOfListening({ cohortId, kind: "one-to-one", on: metOn, personId }),
          )}
        >
          {t("listening:from-one-to-one")}
        </a>
      </p>
      {values !== null && <ChangeForm form={form} view={view} />}
      <p className="pp-small">{t("care:one-to-one.delete-note")}</p>
    </InnerPage>
  );
}

type ChangeProps = {
  form: ReturnType<typeof useFormState>;
  view: Pick<ReturnType<typeof useLoaderData<typeof loader>>, "version" | "lineUntil">;
};

/** The version is that of what stands above, also after a refusal: what was new is read by then. */
function ChangeForm({ form, view: { version, lineUntil } }: ChangeProps) {
  const { t } = useText();
  const token = form.values["token"];
  return (
    <>
      <h2 className="govuk-heading-m">{t("care:one-to-one.change")}</h2>
      <form id="one-to-one" method="post" noValidate>
        <input type="hidden" name="token" value={typeof token === "string" ? token : ""} />
        <input type="hidden" name="version" value={version} />
        <OneToOneFields form={form} lineUntil={lineUntil} />
        <Button>{t("care:one-to-one.change-button")}</Button>
      </form>
    </>
  );
}
