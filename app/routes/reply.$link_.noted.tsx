/**
 * What was noted of a reply by a link: the answer, the meeting for the calendar, the way to change
 * it.
 */
import { data, redirect, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import { visitorContext } from "#app/modules/identity/require-actor.server.ts";
import { publicToken } from "#app/modules/meetings/feed-token.ts";
import { readReply, readReplyLink } from "#app/modules/replies/read-reply.server.ts";
import { NOTED, type Reply } from "#app/modules/replies/reply.ts";
import { MeetingCard } from "#app/parts/organising/reply-parts.tsx";
import { titled, unlisted } from "#app/parts/page-title.ts";
import { PublicFrame } from "#app/parts/public-frame.tsx";
import { found } from "#app/platform/http/found.server.ts";
import { calendarFile, paths } from "#app/shared/paths.ts";
import { Measure } from "#app/ui/arrangement.tsx";
import { SummaryList } from "#app/ui/summary-list.tsx";

export const meta = unlisted(titled(({ t }) => t("replies:noted.noted")));

export async function loader(args: LoaderFunctionArgs) {
  const context = await visitorContext(args);
  const link = args.params["link"] ?? "";
  // Only a link that is ours goes into an address.
  const page = await readReply(context, found(readReplyLink(link)));
  // The page of the reply says why there is nothing to show.
  if (page === null || page.reply === null) throw redirect(paths(context.language).reply(link));
  const done = new URL(args.request.url).searchParams.get("done");
  const became = NOTED.find((word) => word === done) ?? "noted";
  return data({ link, became, ...page, reply: page.reply });
}

export default function Noted() {
  const { link, became, meeting, cohort, reply } = useLoaderData<typeof loader>();
  const { language } = usePortal();
  const { t } = useText();
  return (
    <PublicFrame>
      <Measure>
        <h1 className="govuk-heading-xl">{t(`replies:noted.${became}`)}</h1>
        {became === "same" && <p className="govuk-body-l">{t("replies:noted.same-lead")}</p>}
        <Answered reply={reply} />
        <MeetingCard meeting={meeting} name={cohort.name}>
          {reply.answer !== "no" && (
            <p className="govuk-body">
              <a
                className="govuk-link"
                href={calendarFile(publicToken("meeting", meeting.id, language))}
              >
                {t("replies:noted.calendar")}
              </a>
            </p>
          )}
        </MeetingCard>
        <p className="govuk-body">
          <a className="govuk-link" href={paths(language).reply(link)}>
            {t("replies:noted.change")}
          </a>
        </p>
      </Measure>
    </PublicFrame>
  );
}

function Answered({ reply: { answer, children } }: { reply: Reply }) {
  const { t } = useText();
  const rows = [{ key: t("replies:noted.answer"), value: t(`replies:answers.${answer}`) }];
  const said = children === null ? t("replies:noted.children-unknown") : String(children);
  if (answer !== "no") rows.push({ key: t("replies:noted.children"), value: said });
  return <SummaryList rows={rows} />;
}
