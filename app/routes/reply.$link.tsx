/**
 * A reply to a meeting by the link of a message, without signing in. A tap opens the answer already
 * chosen; one button sends it. Who holds the link is not shown.
 */
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { visitorContext } from "#app/modules/identity/require-actor.server.ts";
import { readReply, readReplyLink } from "#app/modules/replies/read-reply.server.ts";
import { replyForm } from "#app/modules/replies/reply-form.ts";
import { replyValues } from "#app/modules/replies/reply-values.ts";
import { saveReply } from "#app/modules/replies/save-reply.server.ts";
import { useFormState } from "#app/parts/form-state.ts";
import { ClosedReply, ReplyForm } from "#app/parts/organising/reply-parts.tsx";
import type { PageHandle } from "#app/parts/page-frame.tsx";
import { titled, unlisted } from "#app/parts/page-title.ts";
import { PublicFrame } from "#app/parts/public-frame.tsx";
import { found } from "#app/platform/http/found.server.ts";
import { readForm } from "#app/platform/http/read-form.server.ts";
import { paths } from "#app/shared/paths.ts";
import { Measure } from "#app/ui/arrangement.tsx";

export const meta = unlisted(titled(({ t }) => t("replies:title")));
export const handle: PageHandle = { form: { id: "reply" } };

export async function loader(args: LoaderFunctionArgs) {
  const context = await visitorContext(args);
  const spoken = readReplyLink(args.params["link"]);
  const page = spoken === null ? null : await readReply(context, spoken);
  const tapped = new URL(args.request.url).searchParams.get("answer");
  const status = page === null ? 404 : page.closed === null ? 200 : 410;
  return data({ page, typed: replyValues(page?.reply ?? null, tapped) }, { status });
}

export async function action(args: ActionFunctionArgs) {
  const context = await visitorContext(args);
  const link = args.params["link"] ?? "";
  const spoken = found(readReplyLink(link));
  const form = await readForm(args, replyForm);
  if (!form.ok) return form.answer;
  const { ticked, ...reply } = form.value;
  const said = { ticked, from: "link" as const };
  const verdict = await saveReply(context, { ...reply, ...spoken, said });
  if (!verdict.ok) return data(undefined, { status: 410 });
  return redirect(`${paths(context.language).replyNoted(link)}?done=${verdict.value}`, 303);
}

export default function Reply() {
  const { page, typed } = useLoaderData<typeof loader>();
  const form = useFormState(useActionData<typeof action>(), typed);
  return (
    <PublicFrame>
      <Measure>
        {page !== null && page.closed === null ? (
          <ReplyForm page={page} form={form} from="link" />
        ) : (
          <ClosedReply closed={page?.closed ?? "altered"} page={page} />
        )}
      </Measure>
    </PublicFrame>
  );
}
