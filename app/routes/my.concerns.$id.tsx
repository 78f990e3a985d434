/** One concern for the person who said it: they agree to its publication, or stop it. */
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import { requireSignedIn } from "#app/modules/identity/require-actor.server.ts";
import { agreeToPublish, stopPublishing } from "#app/modules/listening/agree-to-publish.server.ts";
import { publishForm } from "#app/modules/listening/consent-form.ts";
import { CONSENT_TEXT } from "#app/modules/listening/consent.ts";
import { readMyConcerns } from "#app/modules/listening/read-my-concerns.server.ts";
import { DoneBanner } from "#app/parts/done-banner.tsx";
import { useFormState } from "#app/parts/form-state.ts";
import { FormSummary } from "#app/parts/form-summary.tsx";
import { ConsentText } from "#app/parts/listening/consent-text.tsx";
import { MyConcernFacts } from "#app/parts/listening/my-concern.tsx";
import type { PageHandle } from "#app/parts/page-frame.tsx";
import { titled } from "#app/parts/page-title.ts";
import { found } from "#app/platform/http/found.server.ts";
import { readForm } from "#app/platform/http/read-form.server.ts";
import { newId } from "#app/shared/id.ts";
import { paths } from "#app/shared/paths.ts";
import { Measure } from "#app/ui/arrangement.tsx";
import { BackNavigation } from "#app/ui/back-link.tsx";
import { Button } from "#app/ui/button.tsx";

export const meta = titled(({ t }) => t("listening:my.title"));
export const handle: PageHandle = { form: { id: "publish" } };

async function requireMine(args: LoaderFunctionArgs) {
  const context = await requireSignedIn(args);
  const mine = await readMyConcerns(context);
  return { context, mine: found(mine.find(({ id }) => id === args.params["id"])) };
}

export async function loader(args: LoaderFunctionArgs) {
  const { mine } = await requireMine(args);
  return { mine, token: newId() };
}

export async function action(args: ActionFunctionArgs) {
  const { context, mine } = await requireMine(args);
  const form = await readForm(args, publishForm);
  if (!form.ok) return form.answer;
  const { act, token, version, textVersion } = form.value;
  const concernId = mine.id;
  const verdict =
    act === "agree"
      ? await agreeToPublish(context, { token, concernId, version, textVersion })
      : await stopPublishing(context, { token, concernId });
  if (!verdict.ok) return form.refuse(verdict);
  return redirect(`${paths(context.language).myConcern(concernId)}?done=${act}`);
}

export default function MyConcernPage() {
  const { mine, token } = useLoaderData<typeof loader>();
  const form = useFormState(useActionData<typeof action>(), { token });
  const { language } = usePortal();
  const { t } = useText();
  const to = paths(language);
  const kept = form.values["token"];
  return (
    <>
      <BackNavigation
        label={t("portal:back")}
        href={to.myConcerns}
        text={t("listening:my.title")}
      />
      <Measure>
        <FormSummary form={form} />
        <DoneBanner
          texts={{ agree: t("listening:my.done.agree"), stop: t("listening:my.done.stop") }}
        />
        <h1 className="govuk-heading-xl">{t("listening:my.title")}</h1>
        <MyConcernFacts mine={mine} />
        <form id="publish" method="post" noValidate>
          <input type="hidden" name="token" value={typeof kept === "string" ? kept : ""} />
          {/* Of the words and the text as they stand on this page. */}
          <input type="hidden" name="version" value={String(mine.version)} />
          <input type="hidden" name="textVersion" value={String(CONSENT_TEXT)} />
          <ConsentText consent={mine.consent} />
          <Button
            name="act"
            value={mine.consent === null ? "agree" : "stop"}
            {...(mine.consent !== null && { look: "secondary" as const })}
          >
            {t(mine.consent === null ? "listening:consent.1.button" : "listening:my.stop")}
          </Button>
        </form>
        <p className="govuk-body">
          <a className="govuk-link" href={to.withdrawConcern(mine.id)}>
            {t("listening:my.withdraw")}
          </a>
        </p>
      </Measure>
    </>
  );
}
