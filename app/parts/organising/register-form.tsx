/** The form of a register: a line for each member, who else came, and the two ways to save it. */
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import type { Id } from "#app/shared/id.ts";
import type { WalkIn } from "#app/modules/meetings/read-register.server.ts";
import { paths } from "#app/shared/paths.ts";
import { Button, ButtonGroup } from "#app/ui/button.tsx";
import { TextAreaField, type FormState } from "#app/ui/form-parts.tsx";
import { RegisterLines, type ShownLine } from "./register-lines.tsx";

type RegisterFormProps = {
  form: FormState;
  lines: readonly ShownLine[];
  walkIns: readonly WalkIn[];
  meetingId: Id;
  /** Whether the page answers a form, and so shows what was typed itself. */
  isAnswer: boolean;
  /** Whose page it is: what waits on a telephone is sent in nobody else's name. */
  by: Id;
  /** The address of the file that keeps the register going without signal. */
  script: string;
};

export function RegisterForm(props: RegisterFormProps) {
  const { form, lines, walkIns, meetingId, isAnswer, by, script } = props;
  const { t } = useText();
  const token = form.values["token"];
  const isComplete = lines.every(({ chosen }) => chosen !== null);
  return (
    <form
      id="register"
      method="post"
      noValidate
      data-keep="register"
      data-thing={meetingId}
      data-person={by}
      data-counted="mark-"
      data-lined="walkIns"
      data-answers={isAnswer}
    >
      <input type="hidden" name="by" value={by} />
      <input type="hidden" name="token" value={typeof token === "string" ? token : ""} />
      <RegisterLines lines={lines} />
      <div className="pp-gap">
        <AlsoCame walkIns={walkIns} meetingId={meetingId} />
        <TextAreaField
          form={form}
          name="walkIns"
          label={t("register:walk-ins")}
          hint={t("register:walk-ins-hint")}
          rows={3}
          autoComplete="off"
          spellCheck={false}
        />
      </div>
      {!isComplete && <p className="govuk-body">{t("register:rest-hint")}</p>}
      <ButtonGroup>
        <Button name="act" value="save">
          {t("register:save")}
        </Button>
        {!isComplete && (
          <Button name="act" value="rest" look="secondary">
            {t("register:rest")}
          </Button>
        )}
      </ButtonGroup>
      <p
        id="register-status"
        className="govuk-body"
        role="status"
        hidden
        data-waiting={t("register:offline.waiting")}
        data-sending={t("register:offline.sending")}
        data-restored={t("register:offline.restored")}
      />
      <p className="pp-small">{t("register:no-signal")}</p>
      <script src={script} defer />
    </form>
  );
}

function AlsoCame({ walkIns, meetingId }: Pick<RegisterFormProps, "walkIns" | "meetingId">) {
  const { language } = usePortal();
  const { t } = useText();
  if (walkIns.length === 0) return null;
  return (
    <>
      <h2 className="pp-title">{t("register:also-came")}</h2>
      <ul className="govuk-list govuk-list--bullet">
        {walkIns.map(({ id, name, mark, isMembersName }) => (
          <li key={id}>
            {name} <span className="pp-small">· {t(`register:mark.${mark}`)}</span>
            {isMembersName && <span className="pp-small"> · {t("register:member-name")}</span>}
          </li>
        ))}
      </ul>
      <p className="govuk-body">
        <a className="govuk-link" href={paths(language).staffWalkIns(meetingId)}>
          {t("register:match")}
        </a>
      </p>
    </>
  );
}
