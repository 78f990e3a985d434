/** The register on paper: one sheet in both languages, a code for each row, ten rows for others. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useText } from "#app/i18n/portal-context.tsx";
import { readPaper } from "#app/modules/meetings/read-paper.server.ts";
import { requireRegister } from "#app/modules/meetings/require-meeting.server.ts";
import { PaperRegister } from "#app/parts/organising/paper-register.tsx";
import { BackToRegister } from "#app/parts/organising/register-head.tsx";
import { titled } from "#app/parts/page-title.ts";
import registerDress from "#app/styles/register.scss?url";

export const meta = titled(({ t }) => t("register:paper.title"));

export async function loader(args: LoaderFunctionArgs) {
  const { context, cohort, meeting } = await requireRegister(args);
  const { id, startsAt, endsAt } = meeting;
  return {
    meeting: { id, startsAt, endsAt },
    cohort: { name: cohort.name },
    paper: await readPaper(context.db.reader, meeting),
  };
}

export default function PaperPage() {
  const { meeting, cohort, paper } = useLoaderData<typeof loader>();
  const { t } = useText();
  return (
    <>
      <link rel="stylesheet" href={registerDress} />
      <BackToRegister meeting={meeting} />
      <div className="pp-noprint">
        <h1 className="govuk-heading-xl">{t("register:paper.title")}</h1>
        <p className="govuk-body">{t("register:paper.lead")}</p>
      </div>
      <PaperRegister meeting={meeting} cohort={cohort} paper={paper} />
    </>
  );
}
