/** The head of the live page: which action it is, and the ways to its two halves. */
import { useText } from "#app/i18n/portal-context.tsx";
import type { Action } from "#app/modules/assemblies/action.ts";
import type { Turnout } from "#app/modules/assemblies/turnout.ts";
import { TitleIn, useActionWords } from "./action-words.tsx";
import { TurnoutSentence } from "./turnout-table.tsx";

export function ActionDay({ action }: { action: Action }) {
  const { when } = useActionWords();
  return (
    <p className="govuk-body">
      <strong>
        <TitleIn {...action} />
      </strong>
      <br />
      {when(action)}
    </p>
  );
}

export function LiveJumps({ turnout }: { turnout: Turnout }) {
  const { t } = useText();
  return (
    <>
      <TurnoutSentence turnout={turnout} />
      <ul className="govuk-list">
        <li>
          <a className="govuk-link" href="#answers">
            {t("assemblies:live.jump-asks")}
          </a>
        </li>
        <li>
          <a className="govuk-link" href="#turnout">
            {t("assemblies:live.jump-count")}
          </a>
        </li>
      </ul>
    </>
  );
}
