/** What a text owes to its other language, and the form that says that it owes nothing. */
import { useText } from "#app/i18n/portal-context.tsx";
import { otherLanguage } from "#app/i18n/languages.ts";
import { translationState, type Revisions } from "#app/i18n/two-texts.ts";
import { Button } from "#app/ui/button.tsx";
import { Tag } from "#app/ui/tag.tsx";

type NoteProps = {
  record: Revisions & { version: number };
  /** The form's token; null for who may not manage it. */
  token: string | null;
  /** The ask that it is of; the campaign itself without it. */
  askId?: string;
  about: string;
};

export function TranslationNote({ record, token, askId, about }: NoteProps) {
  const { t } = useText();
  const state = translationState(record);
  if (state === "current") return null;
  const owed = otherLanguage(record.sourceLanguage);
  return (
    <>
      <p className="govuk-body">
        <Tag colour="purple">
          {state === "missing"
            ? t(`campaigns:translation.missing-${owed}`)
            : t(`campaigns:translation.behind-${owed}`)}
        </Tag>
      </p>
      {state === "out-of-date" && token !== null && (
        <form method="post" noValidate>
          <input type="hidden" name="token" value={token} />
          <input type="hidden" name="version" value={String(record.version)} />
          <input type="hidden" name="ask" value={askId ?? ""} />
          <Button look="secondary">
            {t(`campaigns:translation.right-${owed}`)}
            <span className="govuk-visually-hidden">: {about}</span>
          </Button>
        </form>
      )}
    </>
  );
}
