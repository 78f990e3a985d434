/** What stands at the door: one button, or a name and a button; or why the door is shut. */
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import type { CalendarDate } from "#app/shared/calendar-date.ts";
import { paths } from "#app/shared/paths.ts";
import { Button } from "#app/ui/button.tsx";
import { TextField, type FormState } from "#app/ui/form-parts.tsx";
import { NotificationBanner } from "#app/ui/notification-banner.tsx";

export type ShownDoor = {
  cohort: { id: string; name: string };
  on: CalendarDate;
  /** Whether this person, or this telephone, is noted already. */
  isIn: boolean;
  /** Of a member who has signed in; null for anybody else. */
  name: string | null;
  isSignedIn: boolean;
};

type DoorFormProps = { form: FormState; door: string; shown: ShownDoor };

export function DoorForm({ form, door, shown }: DoorFormProps) {
  const { weekday } = useText();
  const { cohort, on, isIn } = shown;
  return (
    <>
      <p className="govuk-body-l">
        {cohort.name}
        <br />
        {weekday(on)}
      </p>
      {isIn ? (
        <CheckedIn door={door} shown={shown} />
      ) : (
        <Form form={form} door={door} shown={shown} />
      )}
    </>
  );
}

function CheckedIn({ door, shown: { name, cohort } }: Pick<DoorFormProps, "door" | "shown">) {
  const { language } = usePortal();
  const { t } = useText();
  const to = paths(language);
  const said = name === null ? t("register:check-in.in") : t("register:check-in.in-name", { name });
  return (
    <>
      <NotificationBanner success title={t("portal:done")} text={said} />
      <p className="govuk-body">
        <a className="govuk-link" href={`${to.checkIn(door)}?another=yes`}>
          {t("register:check-in.another")}
        </a>
      </p>
      <p className="govuk-body">
        <a className="govuk-link" href={name === null ? to.cohort(cohort.id) : to.myMeetings}>
          {name === null ? t("register:check-in.join") : t("register:check-in.mine")}
        </a>
      </p>
    </>
  );
}

function Form({ form, door, shown: { name, isSignedIn } }: DoorFormProps) {
  const { language } = usePortal();
  const { t } = useText();
  const token = form.values["token"];
  const to = paths(language);
  return (
    <>
      {!isSignedIn && (
        <p className="govuk-body">
          {t("register:check-in.member")}{" "}
          <a className="govuk-link" href={to.signIn(to.checkIn(door))}>
            {t("portal:navigation.sign-in")}
          </a>
        </p>
      )}
      <form id="check-in" method="post" noValidate>
        <input type="hidden" name="token" value={typeof token === "string" ? token : ""} />
        {name === null ? (
          <TextField
            form={form}
            name="fullName"
            label={t("register:check-in.name")}
            hint={t("register:check-in.name-hint")}
            autoComplete="name"
            spellCheck={false}
          />
        ) : (
          <p className="govuk-body">{t("register:check-in.hello", { name })}</p>
        )}
        <Button>{t("register:check-in.button")}</Button>
      </form>
    </>
  );
}

/** Not around the hours of the meeting, a cancelled meeting, or an address that was altered. */
export function DoorShut({ shown }: { shown: Pick<ShownDoor, "cohort" | "on"> | null }) {
  const { language } = usePortal();
  const { t, weekday } = useText();
  const to = paths(language);
  if (shown === null) return <p className="govuk-body-l">{t("register:check-in.altered")}</p>;
  const { cohort, on } = shown;
  return (
    <>
      <p className="govuk-body-l">
        {t("register:check-in.other-day", { cohort: cohort.name, day: weekday(on) })}
      </p>
      <p className="govuk-body">
        <a className="govuk-link" href={to.cohort(cohort.id)}>
          {t("register:check-in.dates")}
        </a>
      </p>
    </>
  );
}
