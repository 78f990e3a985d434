/** What proves a win: links and files, each file with who can see it, and the ways to change that. */
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import type { Evidence } from "#app/modules/campaigns/evidence.ts";
import type { Win } from "#app/modules/wins/win.ts";
import { paths, storedFile } from "#app/shared/paths.ts";
import { Button, ButtonGroup, ButtonLink } from "#app/ui/button.tsx";
import { Tag } from "#app/ui/tag.tsx";

type ListProps = {
  win: Win;
  evidence: readonly { one: Evidence; token: string }[];
  mayManage: boolean;
};

export function EvidenceList({ win, evidence, mayManage }: ListProps) {
  const { language } = usePortal();
  const { t } = useText();
  const to = paths(language);
  return (
    <>
      <h2 className="govuk-heading-m">{t("wins:evidence.title")}</h2>
      {evidence.length === 0 && <p className="govuk-body">{t("wins:evidence.none")}</p>}
      {evidence.length > 0 && (
        <ul className="govuk-list govuk-list--spaced">
          {evidence.map(({ one, token }) => (
            <li key={one.id}>
              <Proof one={one} />
              {mayManage && <Changes win={win} one={one} token={token} />}
            </li>
          ))}
        </ul>
      )}
      {mayManage && (
        <ButtonGroup>
          <ButtonLink look="secondary" href={to.staffWinStep(win.id, "links")}>
            {t("wins:evidence.add-link")}
          </ButtonLink>
          <ButtonLink look="secondary" href={to.staffWinStep(win.id, "files")}>
            {t("wins:evidence.add-file")}
          </ButtonLink>
        </ButtonGroup>
      )}
    </>
  );
}

function Proof({ one }: { one: Evidence }) {
  const { t, language } = useText();
  const { file, url, label, labelIn } = one;
  const href = file === null ? url : storedFile(file.id);
  const kilobytes = file === null ? 0 : Math.max(1, Math.round(file.bytes / 1000));
  return (
    <>
      <a className="govuk-link pp-break" href={href} rel="noreferrer" lang={labelIn}>
        {label}
      </a>
      {labelIn !== language && (
        <span className="pp-small"> {t(`portal:written-in.${labelIn}`)}</span>
      )}
      {file !== null && (
        <>
          {" "}
          <Tag colour={file.publishedAt === null ? "grey" : "green"}>
            {t(file.publishedAt === null ? "wins:evidence.private" : "wins:evidence.public")}
          </Tag>{" "}
          <span className="pp-small">
            {t(file.type === "application/pdf" ? "wins:evidence.pdf" : "wins:evidence.picture", {
              kilobytes,
            })}
          </span>
        </>
      )}
    </>
  );
}

function Changes({ win, one, token }: { win: Win; one: Evidence; token: string }) {
  const { language } = usePortal();
  const { t } = useText();
  const { file } = one;
  const about = <span className="govuk-visually-hidden">: {one.label}</span>;
  const act = file?.publishedAt === null ? "show-file" : "hide-file";
  const mayShow = file !== null && win.publishedAt !== null;
  return (
    <ButtonGroup>
      {mayShow && (
        <form method="post" noValidate>
          <input type="hidden" name="token" value={token} />
          <input type="hidden" name="act" value={act} />
          <input type="hidden" name="evidenceId" value={one.id} />
          <Button look="secondary">
            {t(`wins:evidence.${act}`)}
            {about}
          </Button>
        </form>
      )}
      <a className="govuk-link" href={paths(language).staffRemoveWinEvidence(win.id, one.id)}>
        {t("wins:evidence.remove")}
        {about}
      </a>
    </ButtonGroup>
  );
}
