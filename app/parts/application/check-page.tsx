/** All answers on one page: to check and send, to correct once sent, or only to read. */
import { useText } from "#app/i18n/portal-context.tsx";
import { checkCorrectable } from "#app/modules/payment-plans/application-changes.ts";
import {
  missingParts,
  partStates,
  type Part,
} from "#app/modules/payment-plans/application-parts.ts";
import { useFormState } from "#app/parts/form-state.ts";
import { CheckboxField, type FormState } from "#app/ui/form-parts.tsx";
import { InsetText } from "#app/ui/inset-text.tsx";
import { ApplicationAnswers } from "./answer-rows.tsx";
import {
  AnswerForm,
  ApplicationFrame,
  NoForm,
  useAddresses,
  type PageProps,
} from "./application-frame.tsx";

export function CheckPage({ view, answered }: PageProps) {
  const { t } = useText();
  const to = useAddresses(view);
  const form = useFormState(answered);
  const { application } = view;
  const missing = missingParts(partStates(application, view));
  const isDraft = application.plan.status === "draft";
  const change = checkCorrectable(application.plan).ok ? { change: to.change } : {};
  return (
    <ApplicationFrame view={view} form={form}>
      <h1 className="govuk-heading-xl">
        {t(isDraft ? "apply:check.heading" : "apply:check.sent")}
      </h1>
      {!isDraft && (
        <p className="govuk-body-l">
          {t(`apply:check.${"change" in change ? "correct" : "closed"}`)}
        </p>
      )}
      <ApplicationAnswers
        application={application}
        now={view}
        deadlines={view.door === "officer"}
        {...change}
      />
      {missing.length > 0 && <Missing parts={missing} hrefOf={to.change} />}
      {isDraft && missing.length === 0 ? (
        <Declaration form={form} token={view.token} door={view.door} />
      ) : (
        <NoForm />
      )}
    </ApplicationFrame>
  );
}

function Missing({ parts, hrefOf }: { parts: readonly Part[]; hrefOf: (part: Part) => string }) {
  const { t } = useText();
  return (
    <InsetText id="missing">
      <p className="govuk-body">
        <strong>{t("apply:check.missing", { count: parts.length })}</strong>
      </p>
      <ul className="govuk-list">
        {parts.map((part) => (
          <li key={part}>
            <a className="govuk-link" href={hrefOf(part)}>
              {t(`apply:${part}.task`)}
            </a>
          </li>
        ))}
      </ul>
    </InsetText>
  );
}

const DECLARATIONS = ["adult", "parent", "truth"] as const;

function Declaration({
  form,
  token,
  door,
}: {
  form: FormState;
  token: string;
  door: "family" | "officer";
}) {
  const { t } = useText();
  return (
    <>
      <h2 className="govuk-heading-m">{t("apply:check.declare")}</h2>
      {door === "officer" && <p className="govuk-body">{t("apply:check.read-aloud")}</p>}
      <p className="govuk-body">{t("apply:check.no-debt")}</p>
      <AnswerForm form={form} token={token} button={t("apply:check.send")}>
        {DECLARATIONS.map((name) => (
          <CheckboxField
            key={name}
            form={form}
            name={name}
            choices={[{ value: "1", text: t(`apply:check.${name}`) }]}
          />
        ))}
      </AnswerForm>
    </>
  );
}
