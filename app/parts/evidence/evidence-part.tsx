/** What proves a record: links and files, each file with who can see it, and the ways to change that. */
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import type { Evidence } from "#app/modules/campaigns/evidence.ts";
import type { Subject } from "#app/modules/evidence/subject.ts";
import type { PressableEvidence } from "#app/modules/evidence/with-token.ts";
import { paths } from "#app/shared/paths.ts";
import { Button, ButtonGroup, ButtonLink } from "#app/ui/button.tsx";
import { Proof } from "./proof-list.tsx";

type OfSubject = { subject: Pick<Subject, "kind" | "id" | "isPublished"> };

export type EvidencePartProps = OfSubject & {
  /** Of the part; none where the page itself is called so. */
  title?: string;
  size?: "m" | "l";
  evidence: readonly PressableEvidence[];
  mayManage: boolean;
};

export function EvidencePart({ subject, title, size = "m", ...rest }: EvidencePartProps) {
  const { evidence, mayManage } = rest;
  const { t } = useText();
  return (
    <>
      {title !== undefined && (
        <h2 className={`govuk-heading-${size}`} id="evidence">
          {title}
        </h2>
      )}
      {evidence.length === 0 && <p className="govuk-body">{t("wins:evidence.none")}</p>}
      {evidence.length > 0 && (
        <ul className="govuk-list govuk-list--spaced">
          {evidence.map(({ one, token }) => (
            <li key={one.id}>
              <Proof one={one} />
              {mayManage && <Changes subject={subject} one={one} token={token} />}
            </li>
          ))}
        </ul>
      )}
      {mayManage && <Additions subject={subject} />}
    </>
  );
}

function Additions({ subject: { kind, id } }: OfSubject) {
  const { language } = usePortal();
  const { t } = useText();
  const to = paths(language);
  return (
    <ButtonGroup>
      <ButtonLink look="secondary" href={to.staffEvidenceStep(kind, id, "links")}>
        {t("wins:evidence.add-link")}
      </ButtonLink>
      <ButtonLink look="secondary" href={to.staffEvidenceStep(kind, id, "files")}>
        {t("wins:evidence.add-file")}
      </ButtonLink>
    </ButtonGroup>
  );
}

function Changes({ subject, one, token }: OfSubject & { one: Evidence; token: string }) {
  const { language } = usePortal();
  const { t } = useText();
  const to = paths(language);
  const { kind, id } = subject;
  const { file } = one;
  const about = <span className="govuk-visually-hidden">: {one.label}</span>;
  const act = file?.publishedAt === null ? "show-file" : "hide-file";
  const mayShow = file !== null && subject.isPublished;
  return (
    <ButtonGroup>
      {mayShow && (
        <form method="post" action={to.staffEvidence(kind, id)} noValidate>
          <input type="hidden" name="token" value={token} />
          <input type="hidden" name="act" value={act} />
          <input type="hidden" name="evidenceId" value={one.id} />
          <Button look="secondary">
            {t(`wins:evidence.${act}`)}
            {about}
          </Button>
        </form>
      )}
      <a className="govuk-link" href={to.staffRemoveEvidence(kind, id, one.id)}>
        {t("wins:evidence.remove")}
        {about}
      </a>
    </ButtonGroup>
  );
}
