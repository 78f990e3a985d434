/** One material for those who keep the programme: both languages, and which one is out of date. */
import { otherLanguage, type Language } from "#app/i18n/languages.ts";
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import { translationState } from "#app/i18n/two-texts.ts";
import { isWritten, sideOf, type Material } from "#app/modules/training/material.ts";
import { MaterialWords } from "#app/parts/organising/material-list.tsx";
import { paths } from "#app/shared/paths.ts";
import { Halves } from "#app/ui/arrangement.tsx";
import { Button, ButtonGroup } from "#app/ui/button.tsx";
import { Card } from "#app/ui/card.tsx";
import { Tag } from "#app/ui/tag.tsx";

type CardProps = { material: Material; token: string; mayManage: boolean };

export function MaterialCard({ material, token, mayManage }: CardProps) {
  const { language } = usePortal();
  const { t } = useText();
  const to = paths(language);
  const { id, sessionId } = material;
  const first = material.sourceLanguage;
  const { title } = sideOf(material, isWritten(material, language) ? language : first);
  return (
    <Card as="article">
      <Halves>
        <Side material={material} language={first} />
        <Side material={material} language={otherLanguage(first)} />
      </Halves>
      {mayManage && translationState(material) === "out-of-date" && (
        <Right material={material} token={token} about={title} />
      )}
      {mayManage && (
        <ButtonGroup>
          <a className="govuk-link" href={to.staffMaterial(sessionId, id)}>
            {t("training:material.change")}
            <span className="govuk-visually-hidden">: {title}</span>
          </a>
          <a className="govuk-link" href={to.staffRemoveMaterial(sessionId, id)}>
            {t("training:material.remove")}
            <span className="govuk-visually-hidden">: {title}</span>
          </a>
        </ButtonGroup>
      )}
    </Card>
  );
}

type SideProps = { material: Material; language: Language };

function Side({ material, language }: SideProps) {
  const { t } = useText();
  const { title, text, link } = sideOf(material, language);
  const isBehind =
    translationState(material) === "out-of-date" && language !== material.sourceLanguage;
  if (!isWritten(material, language)) {
    return (
      <div>
        <p className="govuk-body">{t(`training:material.not-in-${language}`)}</p>
      </div>
    );
  }
  return (
    <div>
      <p className="pp-small">{t(`training:material.in-${language}`)}</p>
      <h3 className="pp-title" lang={language}>
        {title}
      </h3>
      {isBehind && (
        <p className="govuk-body">
          <Tag colour="purple">{t("training:material.out-of-date")}</Tag>
        </p>
      )}
      <MaterialWords text={text} link={link} lang={language} />
    </div>
  );
}

/** A form of its own: the older language is right as it is. */
function Right({ material, token, about }: { material: Material; token: string; about: string }) {
  const { t } = useText();
  return (
    <form method="post" noValidate>
      <input type="hidden" name="token" value={token} />
      <input type="hidden" name="material" value={material.id} />
      <input type="hidden" name="version" value={String(material.version)} />
      <Button look="secondary">
        {t(`training:material.right-${otherLanguage(material.sourceLanguage)}`)}
        <span className="govuk-visually-hidden">: {about}</span>
      </Button>
    </form>
  );
}
