/** One button per role and kind of family; each enters a demonstration as an invented person. */
import { useText, usePortal, type Text } from "#app/i18n/portal-context.tsx";
import {
  DOORS,
  FAMILY_DOORS,
  type Door,
  type FamilyDoor,
} from "#app/modules/identity/demonstration-doors.ts";
import { paths } from "#app/shared/paths.ts";
import { Halves } from "#app/ui/arrangement.tsx";
import { Button } from "#app/ui/button.tsx";
import { Sentence } from "#app/ui/sentence.tsx";
import { roleName } from "./staff-frame.tsx";

type DoorsProps = { returnTo: string | null };

export function DemonstrationDoors({ returnTo }: DoorsProps) {
  const { language } = usePortal();
  const { t } = useText();
  const to = paths(language);
  const isFamily = (door: Door) => (FAMILY_DOORS as readonly string[]).includes(door);
  return (
    <section aria-labelledby="doors">
      <h2 className="govuk-heading-l" id="doors">
        {t("identity:doors.title")}
      </h2>
      <p className="govuk-body">
        {t("identity:doors.lead")}{" "}
        <Sentence
          text={t("identity:doors.mail")}
          parts={{
            link: (words) => (
              <a className="govuk-link" href={to.staffMail}>
                {words}
              </a>
            ),
          }}
        />
      </p>
      <form method="post" action={to.signInDoor(returnTo)}>
        <Halves>
          <DoorGroup title={t("identity:doors.families")} doors={FAMILY_DOORS} />
          <DoorGroup
            title={t("identity:doors.staff")}
            doors={DOORS.filter((door) => !isFamily(door))}
          />
        </Halves>
      </form>
    </section>
  );
}

function DoorGroup({ title, doors }: { title: string; doors: readonly Door[] }) {
  const text = useText();
  return (
    <div>
      <h3 className="govuk-heading-m">{title}</h3>
      <ul className="govuk-list">
        {doors.map((door) => (
          <li key={door}>
            <Button look="secondary" name="door" value={door}>
              {text.t("identity:doors.open", { who: doorName(text, door) })}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}

function doorName(text: Text, door: Door): string {
  const isFamily = (FAMILY_DOORS as readonly string[]).includes(door);
  return isFamily ? text.t(`identity:doors.${door as FamilyDoor}`) : roleName(text, door);
}
