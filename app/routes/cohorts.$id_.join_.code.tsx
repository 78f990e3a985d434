/**
 * The code that proves the address of who joins: typed, or brought by the link of the message. The
 * link fills the box and joins nobody by itself, because scanners of mail open links too.
 */
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import { findCohort } from "#app/modules/cohorts/cohort-store.server.ts";
import { confirmedAnswer } from "#app/modules/cohorts/confirmed-answer.server.ts";
import { confirmJoin } from "#app/modules/cohorts/confirm-join.server.ts";
import { deviceWords } from "#app/modules/identity/device-words.ts";
import { visitorContext } from "#app/modules/identity/require-actor.server.ts";
import { codeForm } from "#app/modules/identity/sign-in-form.ts";
import { CodeForm } from "#app/parts/code-form.tsx";
import { useFormState } from "#app/parts/form-state.ts";
import type { PageHandle } from "#app/parts/page-frame.tsx";
import { titled } from "#app/parts/page-title.ts";
import { PublicFrame } from "#app/parts/public-frame.tsx";
import { found } from "#app/platform/http/found.server.ts";
import { readForm } from "#app/platform/http/read-form.server.ts";
import { paths } from "#app/shared/paths.ts";
import { Measure } from "#app/ui/arrangement.tsx";
import { FormErrors } from "#app/ui/form-parts.tsx";
import { Sentence } from "#app/ui/sentence.tsx";

export const meta = titled(({ t }) => t("cohorts:code.title"));
export const handle: PageHandle = { form: { id: "one-time-code" } };

export async function loader(args: LoaderFunctionArgs) {
  const { db } = await visitorContext(args);
  const cohort = found(await findCohort(db.reader, args.params["id"]));
  const query = new URL(args.request.url).searchParams;
  const code = query.get("code") ?? "";
  const typed = {
    id: (query.get("id") ?? "").slice(0, 40),
    code: /^\d{6}$/.test(code) ? code : "",
  };
  return { typed, cohort: { id: cohort.id, name: cohort.name } };
}

export async function action(args: ActionFunctionArgs) {
  const context = await visitorContext(args);
  const cohort = found(await findCohort(context.db.reader, args.params["id"]));
  const form = await readForm(args, codeForm);
  if (!form.ok) return form.answer;
  const device = deviceWords(args.request.headers.get("user-agent"));
  const order = { id: form.value.id, code: form.value.code, device, cohortId: cohort.id };
  const verdict = await confirmJoin(context, order);
  if (!verdict.ok) return form.refuse(verdict, "code");
  return confirmedAnswer(context, cohort, verdict.value);
}

export default function JoinCode() {
  const { typed, cohort } = useLoaderData<typeof loader>();
  const form = useFormState(useActionData<typeof action>(), typed);
  const { language, mode } = usePortal();
  const { t } = useText();
  const to = paths(language);
  const link = (href: string) => (words: string) => (
    <a className="govuk-link" href={href}>
      {words}
    </a>
  );
  return (
    <PublicFrame>
      <Measure>
        <FormErrors
          form={form}
          title={t("portal:error-summary.title", { count: form.errors.length })}
        />
        <h1 className="govuk-heading-xl">{t("cohorts:code.title")}</h1>
        <p className="govuk-body-l">{cohort.name}</p>
        <p className="govuk-body">{t("cohorts:code.sent")}</p>
        {mode === "demonstration" && (
          <p className="govuk-body">
            <Sentence
              text={t("identity:code.demonstration")}
              parts={{ link: link(to.staffMail) }}
            />
          </p>
        )}
        <CodeForm form={form} joins={t("cohorts:code.button")} />
        <p className="govuk-body">
          <Sentence
            text={t("cohorts:code.again")}
            parts={{ link: link(to.joinCohort(cohort.id)) }}
          />
        </p>
      </Measure>
    </PublicFrame>
  );
}
