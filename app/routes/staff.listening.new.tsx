/** Writes down a listening: first where it was heard, then what. */
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import { NO_COHORT } from "#app/modules/listening/listening.ts";
import {
  fieldOfRefusal,
  newListeningForm,
  rowValues,
} from "#app/modules/listening/listening-form.ts";
import {
  placeAsked,
  queryOfListening,
  valuesAsked,
} from "#app/modules/listening/listening-query.ts";
import { readListeningChoices } from "#app/modules/listening/read-listening-choices.server.ts";
import { recordListening } from "#app/modules/listening/record-listening.server.ts";
import { requireReach } from "#app/modules/listening/require-listening.server.ts";
import { FormPage } from "#app/parts/form-page.tsx";
import { useFormState } from "#app/parts/form-state.ts";
import { ListeningFields } from "#app/parts/listening/listening-fields.tsx";
import type { PageHandle } from "#app/parts/page-frame.tsx";
import { titled } from "#app/parts/page-title.ts";
import { found } from "#app/platform/http/found.server.ts";
import { readForm } from "#app/platform/http/read-form.server.ts";
import { newId } from "#app/shared/id.ts";
import { paths } from "#app/shared/paths.ts";

export const meta = titled(({ t }) => t("listening:new.title"));
export const handle: PageHandle = { form: { id: "listening" } };

export async function loader(args: LoaderFunctionArgs) {
  const { context, cohorts, reach } = await requireReach(args);
  const query = new URL(args.request.url).searchParams;
  const cohortId = placeAsked(query, reach);
  const open = cohorts.filter(({ closedAt }) => closedAt === null);
  const places = open.map(({ id, name }) => ({ id, name }));
  const isAnywhere = reach.includes(NO_COHORT);
  if (cohortId === null) return { places, isAnywhere, chosen: null };
  const name = cohorts.find(({ id }) => id === cohortId)?.name ?? null;
  const choices = await readListeningChoices(context, cohortId);
  const values = { ...rowValues([], context.language), ...valuesAsked(query), token: newId() };
  return { places, isAnywhere, chosen: { name, choices, values } };
}

export async function action(args: ActionFunctionArgs) {
  const { context, reach } = await requireReach(args);
  const place = placeAsked(new URL(args.request.url).searchParams, reach);
  const { cohortId } = found(place === null ? null : { cohortId: place });
  const form = await readForm(args, newListeningForm);
  if (!form.ok) return form.answer;
  const verdict = await recordListening(context, { ...form.value, cohortId });
  if (!verdict.ok) return form.refuse(verdict, fieldOfRefusal(verdict));
  return redirect(`${paths(context.language).staffHeard(verdict.value)}?done=recorded`);
}

export default function NewListening() {
  const { chosen, ...places } = useLoaderData<typeof loader>();
  const form = useFormState(useActionData<typeof action>(), chosen?.values);
  const { language } = usePortal();
  const { t } = useText();
  const back = { href: paths(language).staffListening, text: t("listening:title") };
  if (chosen === null) {
    return (
      <FormPage id="listening" form={form} title={t("listening:new.title")} back={back}>
        <Places {...places} />
      </FormPage>
    );
  }
  return (
    <FormPage
      id="listening"
      form={form}
      title={t("listening:new.title")}
      lead={
        <>
          <strong>{chosen.name ?? t("listening:no-cohort")}</strong>
          <br />
          {t("listening:new.lead")}
        </>
      }
      back={back}
      button={{ text: t("listening:new.save") }}
    >
      <ListeningFields form={form} choices={chosen.choices} />
    </FormPage>
  );
}

type PlacesProps = { places: readonly { id: string; name: string }[]; isAnywhere: boolean };

/** Each leads to the form for that place. */
function Places({ places, isAnywhere }: PlacesProps) {
  const { language } = usePortal();
  const { t } = useText();
  const anywhere = isAnywhere ? [{ id: NO_COHORT, name: t("listening:no-cohort") }] : [];
  const all = [...places, ...anywhere];
  if (all.length === 0) return <p className="govuk-body">{t("listening:new.which-none")}</p>;
  return (
    <>
      <h2 className="govuk-heading-m">{t("listening:new.which")}</h2>
      <ul className="govuk-list govuk-list--spaced">
        {all.map(({ id, name }) => (
          <li key={id}>
            <a
              className="govuk-link"
              href={paths(language).staffNewListening(queryOfListening({ cohortId: id }))}
            >
              {name}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
