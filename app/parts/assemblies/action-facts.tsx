/** What an action is, what may be done with it, and what its publication still needs. */
import { useText } from "#app/i18n/portal-context.tsx";
import { translationState } from "#app/i18n/two-texts.ts";
import { missingForPublication, type Action } from "#app/modules/assemblies/action.ts";
import type { Id } from "#app/shared/id.ts";
import { paths } from "#app/shared/paths.ts";
import { Button, ButtonGroup, ButtonLink } from "#app/ui/button.tsx";
import { SummaryList } from "#app/ui/summary-list.tsx";
import { useActionWords } from "./action-words.tsx";

export function ActionFacts({ action }: { action: Action }) {
  const { t } = useText();
  const { when } = useActionWords();
  return (
    <SummaryList
      rows={[
        { key: t("assemblies:actions.what"), value: t(`assemblies:kind.${action.kind}`) },
        { key: t("assemblies:actions.day"), value: when(action) },
        ...(action.place === "" ? [] : [{ key: t("assemblies:field.place"), value: action.place }]),
      ]}
    />
  );
}

/** What was held cannot be cancelled. */
export function ActionChanges({ action, isHeld }: { action: Action; isHeld: boolean }) {
  const { id, cancelledAt } = action;
  const { t, language } = useText();
  const to = paths(language);
  return (
    <ButtonGroup>
      <ButtonLink look="secondary" href={to.staffActionStep(id, "edit")}>
        {t("assemblies:edit.link")}
      </ButtonLink>
      {cancelledAt === null && !isHeld && (
        <ButtonLink look="secondary" href={to.staffActionStep(id, "cancel")}>
          {t("assemblies:cancel.link")}
        </ButtonLink>
      )}
    </ButtonGroup>
  );
}

export function ActionPublishing({ action, tokens }: { action: Action; tokens: readonly Id[] }) {
  const { t } = useText();
  const isOut = action.publishedAt !== null;
  const isMissing = missingForPublication(action).length > 0;
  const [press = "", confirm = ""] = tokens;
  return (
    <>
      <h2 className="govuk-heading-m">{t("assemblies:publish.heading")}</h2>
      <p className="govuk-body">
        {isOut
          ? t("assemblies:publish.is-out")
          : isMissing
            ? t("assemblies:publish.missing")
            : t("assemblies:publish.ready")}
      </p>
      {isOut && <PressForm {...{ action, token: press, act: "unpublish" }} />}
      {!isOut && !isMissing && <PressForm {...{ action, token: press, act: "publish" }} />}
      {translationState(action) === "out-of-date" && (
        <>
          <p className="govuk-body">{t("assemblies:publish.out-of-date")}</p>
          <PressForm {...{ action, token: confirm, act: "confirm" }} />
        </>
      )}
    </>
  );
}

type PressProps = { action: Action; token: Id; act: "publish" | "unpublish" | "confirm" };

function PressForm({ action: { version }, token, act }: PressProps) {
  const { t } = useText();
  return (
    <form method="post" noValidate>
      <input type="hidden" name="token" value={token} />
      <input type="hidden" name="version" value={String(version)} />
      <Button look="secondary" name="act" value={act}>
        {t(`assemblies:publish.${act}`)}
      </Button>
    </form>
  );
}
