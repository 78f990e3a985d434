/** A person's own details, and the way to their sessions. The address is changed by telephone. */
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import { recordForm } from "#app/modules/identity/person-form.ts";
import { findPerson } from "#app/modules/identity/person-store.server.ts";
import { requireSignedIn } from "#app/modules/identity/require-actor.server.ts";
import { saveRecord } from "#app/modules/identity/save-record.server.ts";
import { isUnsubscribed } from "#app/modules/notifications/unsubscription-store.server.ts";
import { DoneBanner } from "#app/parts/done-banner.tsx";
import { useFormState } from "#app/parts/form-state.ts";
import { FormSummary } from "#app/parts/form-summary.tsx";
import type { PageHandle } from "#app/parts/page-frame.tsx";
import { titled } from "#app/parts/page-title.ts";
import { RecordForm } from "#app/parts/record-form.tsx";
import { found } from "#app/platform/http/found.server.ts";
import { readForm } from "#app/platform/http/read-form.server.ts";
import { newId } from "#app/shared/id.ts";
import { paths } from "#app/shared/paths.ts";
import { Measure } from "#app/ui/arrangement.tsx";

export const meta = titled(({ t }) => t("identity:record.title"));
export const handle: PageHandle = { form: { id: "record" } };

export async function loader(args: LoaderFunctionArgs) {
  const { db, actor } = await requireSignedIn(args);
  const person = found(await findPerson(db.reader, actor.personId));
  const { fullName, phone, email, language, spokenLanguage } = person;
  const token = newId();
  const wish = { personId: actor.personId, topic: "meetings" } as const;
  return {
    email,
    getsMail: !(await isUnsubscribed(db.reader, wish)),
    typed: { token, fullName, language, phone: phone ?? "", spokenLanguage: spokenLanguage ?? "" },
  };
}

export async function action(args: ActionFunctionArgs) {
  const context = await requireSignedIn(args);
  const form = await readForm(args, recordForm);
  if (!form.ok) return form.answer;
  const verdict = await saveRecord(context, form.value);
  if (!verdict.ok) return form.refuse(verdict);
  return redirect(`${paths(context.language).myRecord}?done=saved`);
}

export default function Record() {
  const { email, getsMail, typed } = useLoaderData<typeof loader>();
  const form = useFormState(useActionData<typeof action>(), typed);
  const { language } = usePortal();
  const { t } = useText();
  return (
    <Measure>
      <FormSummary form={form} />
      <DoneBanner texts={{ saved: t("identity:record.saved") }} />
      <h1 className="govuk-heading-xl">{t("identity:record.title")}</h1>
      <RecordForm form={form} email={email} />
      <p className="govuk-body">
        <a className="govuk-link" href={paths(language).myOneToOnes}>
          {t("care:my.link")}
        </a>
      </p>
      <p className="govuk-body">
        <a className="govuk-link" href={paths(language).myConcerns}>
          {t("listening:my.link")}
        </a>
      </p>
      <h2 className="govuk-heading-m">{t("replies:stop.title")}</h2>
      <p className="govuk-body">{getsMail ? t("replies:wish.on") : t("replies:wish.off")}</p>
      <p className="govuk-body">
        <a className="govuk-link" href={paths(language).myMessages}>
          {t("replies:wish.change")}
          <span className="govuk-visually-hidden">: {t("replies:stop.title")}</span>
        </a>
      </p>
      <h2 className="govuk-heading-m">{t("identity:record.sessions")}</h2>
      <p className="govuk-body">{t("identity:record.sessions-lead")}</p>
      <p className="govuk-body">
        <a className="govuk-link" href={paths(language).mySessions}>
          {t("identity:record.sessions-link")}
        </a>
      </p>
    </Measure>
  );
}
