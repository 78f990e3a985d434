/** Leaves a cohort or its waiting list, after a question: everybody, or one who came along. */
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { formatList } from "#app/i18n/format.ts";
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import { leaveForm } from "#app/modules/cohorts/join-form.ts";
import { leaveCohort } from "#app/modules/cohorts/leave-cohort.server.ts";
import { holdsPlace } from "#app/modules/cohorts/membership.ts";
import { requireSignedIn } from "#app/modules/identity/require-actor.server.ts";
import { readMyMeetings, type MyCohort } from "#app/modules/meetings/read-my-meetings.server.ts";
import { FormPage } from "#app/parts/form-page.tsx";
import { useFormState } from "#app/parts/form-state.ts";
import type { PageHandle } from "#app/parts/page-frame.tsx";
import { titled } from "#app/parts/page-title.ts";
import { found } from "#app/platform/http/found.server.ts";
import { readForm } from "#app/platform/http/read-form.server.ts";
import { newId } from "#app/shared/id.ts";
import { paths } from "#app/shared/paths.ts";
import { RadioField, type FormState } from "#app/ui/form-parts.tsx";

export const handle: PageHandle = { form: { id: "leave" } };
export const meta = titled<{ mine: MyCohort }>(({ t, data }) =>
  t("cohorts:leave.title", { cohort: data?.mine.cohort.name ?? "" }),
);

export async function loader(args: LoaderFunctionArgs) {
  const context = await requireSignedIn(args);
  const mine = (await readMyMeetings(context)).find(
    ({ cohort }) => cohort.id === args.params["id"],
  );
  return { mine: found(mine), name: context.actor.fullName, token: newId() };
}

export async function action(args: ActionFunctionArgs) {
  const context = await requireSignedIn(args);
  const all = await readMyMeetings(context);
  const mine = all.find(({ cohort }) => cohort.id === args.params["id"]);
  const form = await readForm(args, leaveForm(mine?.companions ?? []));
  if (!form.ok) return found(mine && form.answer);
  const cohortId = args.params["id"] ?? "";
  const verdict = await leaveCohort(context, { ...form.value, cohortId });
  // Who has left by this very form is told so; nobody else without a place has such a page.
  if (!verdict.ok) return found(mine && form.refuse(verdict));
  const word = form.value.who === null ? "left" : "out";
  return redirect(`${paths(context.language).myMeetings}?done=${word}`);
}

export default function LeaveCohort() {
  const { mine, name, token } = useLoaderData<typeof loader>();
  const form = useFormState(useActionData<typeof action>(), { token });
  const { language } = usePortal();
  const { t } = useText();
  const { cohort, stage, companions } = mine;
  return (
    <FormPage
      id="leave"
      form={form}
      title={t("cohorts:leave.title", { cohort: cohort.name })}
      lead={holdsPlace(stage) ? t("cohorts:leave.lead") : t("cohorts:leave.lead-wait")}
      back={{ href: paths(language).myMeetings, text: t("cohorts:my.title") }}
      button={{ text: t("cohorts:leave.button"), look: "warning" }}
    >
      {companions.length > 0 && <Who form={form} name={name} companions={companions} />}
    </FormPage>
  );
}

type WhoProps = { form: FormState; name: string; companions: MyCohort["companions"] };

function Who({ form, name, companions }: WhoProps) {
  const { language } = usePortal();
  const { t } = useText();
  const names = formatList(language, [name, ...companions.map(({ fullName }) => fullName)]);
  return (
    <RadioField
      form={form}
      name="who"
      legend={t("cohorts:leave.who")}
      choices={[
        { value: "all", text: t("cohorts:leave.all", { names }) },
        ...companions.map(({ id, fullName }) => ({
          value: id,
          text: t("cohorts:leave.one", { name: fullName }),
        })),
      ]}
    />
  );
}
