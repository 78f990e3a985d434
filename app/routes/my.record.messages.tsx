/** Whether a person gets e-mails about meetings: what that means, and one button to change it. */
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import { requireSignedIn } from "#app/modules/identity/require-actor.server.ts";
import { chooseMeetingMail } from "#app/modules/notifications/choose-meeting-mail.server.ts";
import { mailWishForm } from "#app/modules/notifications/mail-wish-form.ts";
import { isUnsubscribed } from "#app/modules/notifications/unsubscription-store.server.ts";
import { useFormState } from "#app/parts/form-state.ts";
import { InnerPage } from "#app/parts/inner-page.tsx";
import { titled } from "#app/parts/page-title.ts";
import { readForm } from "#app/platform/http/read-form.server.ts";
import { paths } from "#app/shared/paths.ts";
import { Button } from "#app/ui/button.tsx";

export const meta = titled(({ t }) => t("replies:stop.title"));

export async function loader(args: LoaderFunctionArgs) {
  const { db, actor } = await requireSignedIn(args);
  const wish = { personId: actor.personId, topic: "meetings" } as const;
  return { getsMail: !(await isUnsubscribed(db.reader, wish)) };
}

export async function action(args: ActionFunctionArgs) {
  const context = await requireSignedIn(args);
  const form = await readForm(args, mailWishForm);
  if (!form.ok) return form.answer;
  const wanted = form.value.act === "resume";
  await chooseMeetingMail(context, { personId: context.actor.personId, wanted });
  const word = wanted ? "resumed" : "stopped";
  return redirect(`${paths(context.language).myMessages}?done=${word}`);
}

export default function MyMessages() {
  const { getsMail } = useLoaderData<typeof loader>();
  const form = useFormState(useActionData<typeof action>());
  const { language } = usePortal();
  const { t } = useText();
  return (
    <InnerPage
      back={{ href: paths(language).myRecord, text: t("identity:record.title") }}
      title={t("replies:stop.title")}
      form={form}
      done={{
        stopped: t("replies:wish.done.stopped"),
        resumed: t("replies:wish.done.resumed"),
      }}
    >
      <p className="govuk-body-l">{getsMail ? t("replies:wish.on") : t("replies:wish.off")}</p>
      <p className="govuk-body">{t("replies:stop.still")}</p>
      <form method="post" noValidate>
        {getsMail ? (
          <Button name="act" value="stop" look="secondary">
            {t("replies:wish.stop")}
          </Button>
        ) : (
          <Button name="act" value="resume">
            {t("replies:wish.resume")}
          </Button>
        )}
      </form>
    </InnerPage>
  );
}
