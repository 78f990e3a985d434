/** What an administrator sees of a person: facts, roles held, and the form that gives another. */
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import { ROLES } from "#app/modules/identity/permissions.ts";
import { paths } from "#app/shared/paths.ts";
import { todayInLondon } from "#app/shared/calendar-date.ts";
import { Button } from "#app/ui/button.tsx";
import { RadioField, TextField, type FormState } from "#app/ui/form-parts.tsx";
import { InsetText } from "#app/ui/inset-text.tsx";
import { SummaryList } from "#app/ui/summary-list.tsx";
import { roleName } from "./staff-frame.tsx";

type PersonFactsProps = {
  person: {
    email: string | null;
    phone: string | null;
    language: "en" | "es";
    invented: boolean;
    createdAt: Date;
  };
};

export function PersonFacts({ person }: PersonFactsProps) {
  const { t, date } = useText();
  const none = t("records:person.none");
  const rows = [
    { key: t("records:people.email"), value: person.email ?? none },
    { key: t("records:person.phone"), value: person.phone ?? none },
    { key: t("records:person.language"), value: t(`portal:languages.${person.language}`) },
    { key: t("records:person.since"), value: date(todayInLondon(person.createdAt)) },
  ];
  return (
    <>
      <SummaryList rows={rows} stack />
      {person.invented && <p className="pp-small">{t("records:person.invented")}</p>}
    </>
  );
}

type HeldRolesProps = { personId: string; roles: readonly string[]; isSelf: boolean };

export function HeldRoles({ personId, roles, isSelf }: HeldRolesProps) {
  const { language } = usePortal();
  const text = useText();
  const { t } = text;
  const rows = roles.map((role) => {
    const name = roleName(text, role);
    const about = t("records:person.revoke-about", { role: name });
    const href = paths(language).staffRevokeRole(personId, role);
    const actions = isSelf ? [] : [{ href, text: t("records:person.revoke"), about }];
    return { id: role, key: name, value: "", actions };
  });
  return (
    <>
      {rows.length === 0 ? (
        <p className="govuk-body">{t("records:people.no-roles")}</p>
      ) : (
        <SummaryList rows={rows} />
      )}
      {isSelf ? (
        <InsetText>{t("records:person.own")}</InsetText>
      ) : (
        <p className="govuk-body">{t("records:person.may-now")}</p>
      )}
    </>
  );
}

export function GrantForm({ form, held }: { form: FormState; held: readonly string[] }) {
  const text = useText();
  const { t } = text;
  const choices = ROLES.filter((role) => !held.includes(role)).map((role) => ({
    value: role,
    text: roleName(text, role),
  }));
  return (
    <form id="grant" method="post" noValidate>
      <input type="hidden" name="token" value={String(form.values["token"] ?? "")} />
      <RadioField
        form={form}
        name="role"
        legend={t("records:person.grant")}
        size="m"
        heading={2}
        choices={choices}
      />
      <TextField
        form={form}
        name="reason"
        label={t("portal:optional", { label: t("records:person.reason") })}
      />
      <Button>{t("records:person.grant-button")}</Button>
    </form>
  );
}
