/** One person, for administrators: how to reach them, and the roles that they hold. */
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import { grantRole } from "#app/modules/identity/change-role.server.ts";
import { grantForm } from "#app/modules/identity/person-form.ts";
import { findPersonById } from "#app/modules/identity/person-store.server.ts";
import { requireActor } from "#app/modules/identity/require-actor.server.ts";
import { DoneBanner } from "#app/parts/done-banner.tsx";
import { useFormState } from "#app/parts/form-state.ts";
import { FormSummary } from "#app/parts/form-summary.tsx";
import type { PageHandle } from "#app/parts/page-frame.tsx";
import { titled } from "#app/parts/page-title.ts";
import { GrantForm, HeldRoles, PersonFacts } from "#app/parts/person-roles.tsx";
import { found } from "#app/platform/http/found.server.ts";
import { readForm } from "#app/platform/http/read-form.server.ts";
import { newId } from "#app/shared/id.ts";
import { paths } from "#app/shared/paths.ts";
import { Measure } from "#app/ui/arrangement.tsx";
import { BackNavigation } from "#app/ui/back-link.tsx";

export const meta = titled<{ person: { fullName: string } }>(({ t, data }) => {
  return data?.person.fullName ?? t("records:people.title");
});
export const handle: PageHandle = { form: { id: "grant" } };

export async function loader(args: LoaderFunctionArgs) {
  const { db, actor } = await requireActor(args, "manage-people");
  const person = found(await findPersonById(db.reader, args.params["id"]));
  return { person, isSelf: person.id === actor.personId, token: newId() };
}

export async function action(args: ActionFunctionArgs) {
  const context = await requireActor(args, "manage-people");
  const person = found(await findPersonById(context.db.reader, args.params["id"]));
  const form = await readForm(args, grantForm);
  if (!form.ok) return form.answer;
  const verdict = await grantRole(context, { ...form.value, personId: person.id });
  if (!verdict.ok) return form.refuse(verdict, "role");
  return redirect(`${paths(context.language).staffPerson(person.id)}?done=granted`);
}

export default function Person() {
  const { person, isSelf, token } = useLoaderData<typeof loader>();
  const form = useFormState(useActionData<typeof action>(), { token });
  const { language } = usePortal();
  const { t } = useText();
  const texts = {
    granted: t("records:person.granted"),
    revoked: t("records:person.revoked"),
    added: t("records:person.added"),
  };
  return (
    <Measure>
      <BackNavigation
        href={paths(language).staffPeople}
        label={t("portal:back")}
        text={t("records:people.title")}
      />
      <FormSummary form={form} />
      <DoneBanner texts={texts} />
      <h1 className="govuk-heading-xl">{person.fullName}</h1>
      <PersonFacts person={person} />
      <h2 className="govuk-heading-m">{t("records:person.roles")}</h2>
      <HeldRoles personId={person.id} roles={person.roles} isSelf={isSelf} />
      {!isSelf && <GrantForm form={form} held={person.roles} />}
    </Measure>
  );
}
