/** One case for the adviser who was asked about it, and the form for their answer. */
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import { legalCheckForm } from "#app/modules/cases/case-forms.ts";
import { findAskedCase } from "#app/modules/cases/case-list-store.server.ts";
import { isOpenToChecks } from "#app/modules/cases/legal-check.ts";
import { recordLegalCheck } from "#app/modules/cases/record-legal-check.server.ts";
import { requireActor } from "#app/modules/identity/require-actor.server.ts";
import { CaseFacts, CheckFields } from "#app/parts/case-file.tsx";
import { useFormState } from "#app/parts/form-state.ts";
import { FormSummary } from "#app/parts/form-summary.tsx";
import type { PageHandle } from "#app/parts/page-frame.tsx";
import { titleAbout, titled } from "#app/parts/page-title.ts";
import { found } from "#app/platform/http/found.server.ts";
import { readForm } from "#app/platform/http/read-form.server.ts";
import { newId } from "#app/shared/id.ts";
import { paths } from "#app/shared/paths.ts";
import { Measure } from "#app/ui/arrangement.tsx";
import { BackNavigation } from "#app/ui/back-link.tsx";

export const meta = titled<{ asked: { planNumber: string } }>(({ t, data }) =>
  titleAbout(t("plans:case.title"), data?.asked.planNumber),
);
export const handle: PageHandle = { form: { id: "legal-check" } };

export async function loader(args: LoaderFunctionArgs) {
  const { actor, db } = await requireActor(args, "record-legal-check");
  const asked = found(await findAskedCase(db.reader, args.params["id"], actor.personId));
  const isOpen = asked.outcome === null && isOpenToChecks(asked.planStatus);
  return { asked, isOpen, token: newId() };
}

export async function action(args: ActionFunctionArgs) {
  const context = await requireActor(args, "record-legal-check");
  const { reader } = context.db;
  const asked = found(await findAskedCase(reader, args.params["id"], context.actor.personId));
  const form = await readForm(args, legalCheckForm);
  if (!form.ok) return form.answer;
  const verdict = await recordLegalCheck(context, { ...form.value, caseId: asked.id });
  if (!verdict.ok) return form.refuse(verdict, "legal-check");
  return redirect(`${paths(context.language).staffCases}?done=check-recorded`);
}

export default function LegalCheck() {
  const { asked, isOpen, token } = useLoaderData<typeof loader>();
  const initial = { token, registrationReference: asked.registrationReference };
  const form = useFormState(useActionData<typeof action>(), initial);
  const { language } = usePortal();
  const { t } = useText();
  return (
    <>
      <BackNavigation
        label={t("portal:back")}
        href={paths(language).staffCases}
        text={t("plans:cases.title")}
      />
      <div className="pp-gap">
        <Measure>
          <FormSummary form={form} />
          <p className="pp-small pp-nogap">{t("plans:case.title")}</p>
          <h1 className="govuk-heading-xl">{asked.childName}</h1>
          <CaseFacts asked={asked} />
          <form id="legal-check" method="post">
            <input type="hidden" name="token" value={String(form.values["token"] ?? token)} />
            {isOpen && <CheckFields form={form} />}
          </form>
        </Measure>
      </div>
    </>
  );
}
