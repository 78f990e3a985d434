/** The live page's one form: answers, people counted, and what waits on this telephone. */
import { useText } from "#app/i18n/portal-context.tsx";
import type { Turnout } from "#app/modules/assemblies/turnout.ts";
import type { Id } from "#app/shared/id.ts";
import { Button } from "#app/ui/button.tsx";
import type { FormState } from "#app/ui/form-parts.tsx";
import { LiveAsks, type ShownAsk } from "./live-asks.tsx";
import { LiveCount } from "./live-count.tsx";

type LiveFormProps = {
  form: FormState;
  asks: readonly ShownAsk[];
  turnout: Turnout;
  actionId: Id;
  /** Whether the page answers a form, and so shows what was typed itself. */
  isAnswer: boolean;
  /** Whose page it is: what waits on a telephone is sent in nobody else's name. */
  by: Id;
  /** The address of the file that keeps the form going without signal. */
  script: string;
};

export function LiveForm(props: LiveFormProps) {
  const { form, asks, turnout, actionId, isAnswer, by, script } = props;
  const { t } = useText();
  return (
    <form
      id="live"
      method="post"
      noValidate
      data-keep="action"
      data-thing={actionId}
      data-person={by}
      data-counted="answer- words- saidBy-"
      data-answers={isAnswer}
    >
      <input type="hidden" name="by" value={by} />
      <Hidden form={form} name="token" />
      <Hidden form={form} name="presses" />
      <h2 className="govuk-heading-m" id="answers">
        {t("assemblies:live.answers")}
      </h2>
      {/* First of all buttons: Enter in a field presses this one, and counts nobody. */}
      <LiveAsks asks={asks} form={form} />
      {asks.length > 0 && (
        <div className="pp-gap">
          <Button name="act" value="save">
            {t("assemblies:live.save")}
          </Button>
        </div>
      )}
      <Status />
      <h2 className="govuk-heading-m" id="turnout">
        {t("assemblies:live.count")}
      </h2>
      <LiveCount turnout={turnout} />
      <p className="pp-small">{t("assemblies:live.no-signal")}</p>
      <script src={script} defer />
    </form>
  );
}

function Hidden({ form, name }: { form: FormState; name: string }) {
  const value = form.values[name];
  return <input type="hidden" name={name} value={typeof value === "string" ? value : ""} />;
}

function Status() {
  const { t } = useText();
  return (
    <p
      id="live-status"
      className="govuk-body"
      role="status"
      hidden
      data-waiting={t("register:offline.waiting")}
      data-sending={t("register:offline.sending")}
      data-restored={t("register:offline.restored")}
    />
  );
}
