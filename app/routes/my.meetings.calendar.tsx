/** A person's own calendar address: made, shown, and taken back. */
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import { requireSignedIn } from "#app/modules/identity/require-actor.server.ts";
import { openFeed, revokeFeed } from "#app/modules/meetings/change-feed.server.ts";
import { feedForm } from "#app/modules/meetings/feed-form.ts";
import { feedSecret } from "#app/modules/meetings/feed-secret.server.ts";
import { findFeed, findFeedOf } from "#app/modules/meetings/feed-store.server.ts";
import { useFormState } from "#app/parts/form-state.ts";
import { InnerPage } from "#app/parts/inner-page.tsx";
import { CalendarAddress } from "#app/parts/organising/calendar-address.tsx";
import { titled } from "#app/parts/page-title.ts";
import { readForm } from "#app/platform/http/read-form.server.ts";
import { newId } from "#app/shared/id.ts";
import { calendarFile, paths } from "#app/shared/paths.ts";
import { Button } from "#app/ui/button.tsx";

export const meta = titled(({ t }) => t("cohorts:calendar.title"));

export async function loader(args: LoaderFunctionArgs) {
  const { db, actor } = await requireSignedIn(args);
  const feed = await findFeedOf(db.reader, actor.personId);
  const token = newId();
  if (feed === null) return { file: null, isSound: true, token };
  const secret = feedSecret(feed.id);
  // Made under another secret of the portal, the address cannot be shown again.
  const isSound = (await findFeed(db.reader, secret)) !== null;
  return { file: calendarFile(secret), isSound, token };
}

export async function action(args: ActionFunctionArgs) {
  const context = await requireSignedIn(args);
  const form = await readForm(args, feedForm);
  if (!form.ok) return form.answer;
  const { token, act } = form.value;
  const verdict =
    act === "make" ? await openFeed(context, { token }) : await revokeFeed(context, { token });
  if (!verdict.ok) return form.refuse(verdict);
  const word = act === "make" ? "made" : "revoked";
  return redirect(`${paths(context.language).myCalendar}?done=${word}`);
}

export default function MyCalendar() {
  const { file, isSound, token } = useLoaderData<typeof loader>();
  const form = useFormState(useActionData<typeof action>());
  const { language } = usePortal();
  const { t } = useText();
  return (
    <InnerPage
      back={{ href: paths(language).myMeetings, text: t("cohorts:my.title") }}
      title={t("cohorts:calendar.title")}
      form={form}
      done={{
        made: t("cohorts:calendar.done.made"),
        revoked: t("cohorts:calendar.done.revoked"),
      }}
    >
      <p className="govuk-body">{t("cohorts:calendar.lead")}</p>
      <p className="govuk-body">{t("cohorts:calendar.secret")}</p>
      {!isSound && <p className="govuk-body">{t("cohorts:calendar.unknown")}</p>}
      {file !== null && isSound && <CalendarAddress file={file} />}
      <form method="post" noValidate>
        <input type="hidden" name="token" value={token} />
        {file === null ? (
          <Button name="act" value="make">
            {t("cohorts:calendar.make")}
          </Button>
        ) : (
          <>
            <p className="govuk-body">{t("cohorts:calendar.revoke-about")}</p>
            <Button name="act" value="revoke" look="secondary">
              {t("cohorts:calendar.revoke")}
            </Button>
          </>
        )}
      </form>
    </InnerPage>
  );
}
