/** People to call: name, number, languages, what there is to say, and what came of the call. */
import { useText } from "#app/i18n/portal-context.tsx";
import type { PersonToCall } from "#app/modules/cohorts/people-to-call-store.server.ts";
import { Button, ButtonGroup } from "#app/ui/button.tsx";
import { Card } from "#app/ui/card.tsx";
import { PhoneLink } from "#app/ui/contact-link.tsx";
import { spokenWords } from "./spoken-words.ts";

type Act = "join" | "decline" | "called";
type ListProps = { people: readonly (PersonToCall & { token: string })[]; acts: readonly Act[] };

export function CallList({ people, acts }: ListProps) {
  const { t } = useText();
  if (people.length === 0) return <p className="govuk-body">{t("cohorts:calls.none")}</p>;
  return (
    <ul className="govuk-list">
      {people.map((person) => (
        <Card key={person.id} as="li">
          <Person person={person} hasNews={acts.includes("called")} />
          {acts.length > 0 && <Acts person={person} acts={acts} />}
        </Card>
      ))}
    </ul>
  );
}

function Person({ person, hasNews }: { person: PersonToCall; hasNews: boolean }) {
  const { t } = useText();
  const { fullName, phone, others, stage } = person;
  return (
    <p className="govuk-body">
      <strong>{fullName}</strong>
      <br />
      <PhoneLink number={phone} />
      <br />
      {spokenWords(t, person)} {others > 0 && t("cohorts:calls.with", { count: others })}{" "}
      {hasNews &&
        (stage === "withdrawn"
          ? t("cohorts:calls.news-withdrawn")
          : t("cohorts:calls.news-enrolled"))}
    </p>
  );
}

function Acts({ person, acts }: { person: ListProps["people"][number]; acts: readonly Act[] }) {
  const { t } = useText();
  const { id, partyId, fullName, token } = person;
  return (
    <form method="post" noValidate>
      <input type="hidden" name="token" value={token} />
      <input type="hidden" name="subject" value={acts.includes("called") ? id : partyId} />
      <ButtonGroup>
        {acts.map((act, at) => (
          <Button key={act} name="act" value={act} look={at === 0 ? undefined : "secondary"}>
            {t(`cohorts:calls.${act}`)}
            <span className="govuk-visually-hidden">: {fullName}</span>
          </Button>
        ))}
      </ButtonGroup>
    </form>
  );
}
