/** What others state that a person did in their cohorts; the person says where it is not right. */
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import { refuseActForm } from "#app/modules/care/care-forms.ts";
import { listActsOf } from "#app/modules/care/leadership-act-store.server.ts";
import { refuseAct } from "#app/modules/care/refuse-act.server.ts";
import { listCohortsById } from "#app/modules/cohorts/cohort-store.server.ts";
import { listNames } from "#app/modules/identity/person-store.server.ts";
import { requireSignedIn } from "#app/modules/identity/require-actor.server.ts";
import { useFormState } from "#app/parts/form-state.ts";
import { InnerPage } from "#app/parts/inner-page.tsx";
import { titled } from "#app/parts/page-title.ts";
import { readForm } from "#app/platform/http/read-form.server.ts";
import { newId } from "#app/shared/id.ts";
import { paths } from "#app/shared/paths.ts";
import { Button } from "#app/ui/button.tsx";
import { Card } from "#app/ui/card.tsx";

export const meta = titled(({ t }) => t("care:leadership.title"));

export async function loader(args: LoaderFunctionArgs) {
  const { db, actor } = await requireSignedIn(args);
  const acts = await listActsOf(db.reader, actor.personId);
  const cohorts = await listCohortsById(
    db.reader,
    acts.map(({ cohortId }) => cohortId),
  );
  const names = await listNames(
    db.reader,
    acts.map(({ statedById }) => statedById),
  );
  return {
    acts: acts.map(({ id, act, actedOn, cohortId, statedById }) => ({
      ...{ id, act, actedOn, token: newId() },
      cohort: cohorts.find((cohort) => cohort.id === cohortId)?.name ?? "",
      statedBy: names.get(statedById) ?? "",
    })),
  };
}

export async function action(args: ActionFunctionArgs) {
  const context = await requireSignedIn(args);
  const form = await readForm(args, refuseActForm);
  if (!form.ok) return form.answer;
  const verdict = await refuseAct(context, form.value);
  if (!verdict.ok) return form.refuse(verdict);
  return redirect(`${paths(context.language).myLeadership}?done=refused`);
}

export default function MyLeadership() {
  const { acts } = useLoaderData<typeof loader>();
  const form = useFormState(useActionData<typeof action>());
  const { language } = usePortal();
  const { t } = useText();
  const back = { href: paths(language).myMeetings, text: t("cohorts:my.title") };
  return (
    <InnerPage
      back={back}
      title={t("care:leadership.title")}
      form={form}
      done={{ refused: t("care:leadership.done") }}
    >
      <p className="govuk-body-l">{t("care:leadership.lead")}</p>
      {acts.length === 0 && <p className="govuk-body">{t("care:leadership.none")}</p>}
      <ul className="govuk-list">
        {acts.map((act) => (
          <OwnAct key={act.id} act={act} />
        ))}
      </ul>
    </InnerPage>
  );
}

type Act = ReturnType<typeof useLoaderData<typeof loader>>["acts"][number];

function OwnAct({ act: { id, act, actedOn, cohort, statedBy, token } }: { act: Act }) {
  const { t, date } = useText();
  const words = t(`care:acts.${act}`);
  return (
    <Card as="li">
      <h2 className="govuk-heading-s">{words}</h2>
      <p className="govuk-body">
        {t("care:leadership.line", { day: date(actedOn), cohort, name: statedBy })}
      </p>
      <form method="post" noValidate>
        <input type="hidden" name="token" value={token} />
        <input type="hidden" name="actId" value={id} />
        <Button look="secondary">
          {t("care:leadership.refuse")}
          <span className="govuk-visually-hidden">: {words}</span>
        </Button>
      </form>
    </Card>
  );
}
