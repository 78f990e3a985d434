/** Takes a role away from a person, with a reason. */
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import { revokeRole } from "#app/modules/identity/change-role.server.ts";
import { isRole } from "#app/modules/identity/permissions.ts";
import { revokeForm } from "#app/modules/identity/person-form.ts";
import { findPersonById } from "#app/modules/identity/person-store.server.ts";
import { requireActor } from "#app/modules/identity/require-actor.server.ts";
import { useFormState } from "#app/parts/form-state.ts";
import { FormSummary } from "#app/parts/form-summary.tsx";
import type { PageHandle } from "#app/parts/page-frame.tsx";
import { titled } from "#app/parts/page-title.ts";
import { roleName } from "#app/parts/staff-frame.tsx";
import { found } from "#app/platform/http/found.server.ts";
import { readForm } from "#app/platform/http/read-form.server.ts";
import { newId } from "#app/shared/id.ts";
import { paths } from "#app/shared/paths.ts";
import { Measure } from "#app/ui/arrangement.tsx";
import { BackNavigation } from "#app/ui/back-link.tsx";
import { Button } from "#app/ui/button.tsx";
import { TextField } from "#app/ui/form-parts.tsx";

export const meta = titled(({ t }) => t("records:revoke.title"));
export const handle: PageHandle = { form: { id: "revoke" } };

export async function loader(args: LoaderFunctionArgs) {
  const { db } = await requireActor(args, "manage-people");
  const person = found(await findPersonById(db.reader, args.params["id"]));
  const role = found(person.roles.find((held) => held === args.params["role"]));
  return { id: person.id, fullName: person.fullName, role, token: newId() };
}

export async function action(args: ActionFunctionArgs) {
  const context = await requireActor(args, "manage-people");
  const person = found(await findPersonById(context.db.reader, args.params["id"]));
  const role = args.params["role"] ?? "";
  const form = await readForm(args, revokeForm);
  if (!form.ok) return form.answer;
  const change = { ...form.value, personId: person.id, role: found(isRole(role) ? role : null) };
  const verdict = await revokeRole(context, change);
  if (!verdict.ok) return form.refuse(verdict, "reason");
  return redirect(`${paths(context.language).staffPerson(person.id)}?done=revoked`);
}

export default function Revoke() {
  const { id, fullName, role, token } = useLoaderData<typeof loader>();
  const form = useFormState(useActionData<typeof action>(), { token });
  const { language } = usePortal();
  const text = useText();
  const { t } = text;
  return (
    <Measure>
      <BackNavigation
        href={paths(language).staffPerson(id)}
        label={t("portal:back")}
        text={fullName}
      />
      <FormSummary form={form} />
      <h1 className="govuk-heading-xl">{t("records:revoke.title")}</h1>
      <p className="govuk-body">
        {t("records:revoke.lead", { name: fullName, role: roleName(text, role) })}
      </p>
      <form id="revoke" method="post" noValidate>
        <input type="hidden" name="token" value={String(form.values["token"] ?? "")} />
        <TextField form={form} name="reason" label={t("records:person.reason")} />
        <Button look="warning">{t("records:revoke.button")}</Button>
      </form>
    </Measure>
  );
}
