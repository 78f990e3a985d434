/** Whether somebody who has signed in comes to a meeting of their cohort. */
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import { needValues } from "#app/modules/cohorts/needs-form.ts";
import { requireSignedIn } from "#app/modules/identity/require-actor.server.ts";
import { findOwnReplyNeeds } from "#app/modules/meetings/reply-needs-store.server.ts";
import { readReply } from "#app/modules/replies/read-reply.server.ts";
import { replyForm } from "#app/modules/replies/reply-form.ts";
import { replyValues } from "#app/modules/replies/reply-values.ts";
import { saveReply } from "#app/modules/replies/save-reply.server.ts";
import { useFormState } from "#app/parts/form-state.ts";
import { ClosedReply, ReplyForm } from "#app/parts/organising/reply-parts.tsx";
import type { PageHandle } from "#app/parts/page-frame.tsx";
import { titled } from "#app/parts/page-title.ts";
import { found } from "#app/platform/http/found.server.ts";
import { readForm } from "#app/platform/http/read-form.server.ts";
import { paths } from "#app/shared/paths.ts";
import { Measure } from "#app/ui/arrangement.tsx";
import { BackNavigation } from "#app/ui/back-link.tsx";

export const meta = titled(({ t }) => t("replies:title"));
export const handle: PageHandle = { form: { id: "reply" } };

/** For everybody without a place in the cohort there is no such page. */
async function requireReply(args: LoaderFunctionArgs) {
  const context = await requireSignedIn(args);
  const spoken = { meetingId: args.params["id"] ?? "", personId: context.actor.personId };
  const page = found(await readReply(context, spoken));
  found(page.closed === "left" ? null : page);
  return { context, spoken, page };
}

export async function loader(args: LoaderFunctionArgs) {
  const { context, spoken, page } = await requireReply(args);
  const isOpen = page.closed === null;
  const { meetingId, personId } = spoken;
  const needs = isOpen ? await findOwnReplyNeeds(context.db.reader, meetingId, personId) : [];
  const typed = { ...replyValues(page.reply), ...needValues(needs) };
  return data({ page, typed }, { status: isOpen ? 200 : 410 });
}

export async function action(args: ActionFunctionArgs) {
  const { context, spoken } = await requireReply(args);
  const form = await readForm(args, replyForm);
  if (!form.ok) return form.answer;
  const { ticked, ...reply } = form.value;
  const said = { ticked, from: "page" as const };
  const verdict = await saveReply(context, { ...reply, ...spoken, said });
  if (!verdict.ok) return data(undefined, { status: 410 });
  return redirect(`${paths(context.language).myMeetings}?done=reply`);
}

export default function MyReply() {
  const { page, typed } = useLoaderData<typeof loader>();
  const form = useFormState(useActionData<typeof action>(), typed);
  const { language } = usePortal();
  const { t } = useText();
  return (
    <>
      <BackNavigation
        label={t("portal:back")}
        href={paths(language).myMeetings}
        text={t("cohorts:my.title")}
      />
      <Measure>
        {page.closed === null ? (
          <ReplyForm page={page} form={form} from="page" />
        ) : (
          <ClosedReply closed={page.closed} page={page} />
        )}
      </Measure>
    </>
  );
}
