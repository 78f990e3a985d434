/** People to ring about one meeting: number, languages, what to tell them, and who was told. */
import { useText } from "#app/i18n/portal-context.tsx";
import { clockOf, dayOf, type Meeting } from "#app/modules/meetings/meeting.ts";
import type { CallNews } from "#app/modules/replies/call-news.ts";
import type { MeetingCalls, PersonToRing } from "#app/modules/replies/read-calls.server.ts";
import { Button } from "#app/ui/button.tsx";
import { Card } from "#app/ui/card.tsx";
import { PhoneLink } from "#app/ui/contact-link.tsx";
import { spokenWords } from "./spoken-words.ts";

type RingProps = {
  meeting: Meeting;
  calls: { people: (PersonToRing & { token: string })[]; told: MeetingCalls["told"] };
};

/** Nothing where nobody is to be rung, and nobody was. */
export function PeopleToRing({ meeting, calls: { people, told } }: RingProps) {
  const { t, instant } = useText();
  if (people.length + told.length === 0) return null;
  return (
    <>
      <h2 className="govuk-heading-m" id="ring">
        {t("replies:ring.title")}
      </h2>
      {people.length > 0 && <p className="govuk-body">{t("replies:ring.lead")}</p>}
      <ul className="govuk-list">
        {people.map((person) => (
          <Card key={person.personId} as="li">
            <Person person={person} meeting={meeting} />
            <ToldButton person={person} />
          </Card>
        ))}
        {told.map(({ id, fullName, toldAt, by }) => (
          <li key={id}>{t("replies:ring.told", { name: fullName, by, when: instant(toldAt) })}</li>
        ))}
      </ul>
    </>
  );
}

function Person({ person, meeting }: { person: PersonToRing; meeting: Meeting }) {
  const { t } = useText();
  const { fullName, phone, others, news } = person;
  return (
    <>
      <p className="govuk-body">
        <strong>{fullName}</strong>
        <br />
        {phone === null ? t("replies:ring.no-phone") : <PhoneLink number={phone} />}
        <br />
        {spokenWords(t, person)} {others > 0 && t("replies:ring.others", { count: others })}
      </p>
      <ul className="govuk-list govuk-list--bullet">
        {news.map((one) => (
          <li key={one}>
            <News news={one} meeting={meeting} />
          </li>
        ))}
      </ul>
    </>
  );
}

function News({ news, meeting }: { news: CallNews; meeting: Meeting }) {
  const { t, weekday } = useText();
  const { place, address, cancelReason } = meeting;
  const day = weekday(dayOf(meeting));
  const line = t("meetings:mail.line", { day, ...clockOf(meeting), place, address });
  const reason = t(`meetings:reasons.${cancelReason ?? "other"}`);
  return <>{t(`replies:ring.news.${news}`, { day, meeting: line, reason })}</>;
}

function ToldButton({ person }: { person: PersonToRing & { token: string } }) {
  const { t } = useText();
  return (
    <form method="post" noValidate>
      <input type="hidden" name="token" value={person.token} />
      <input type="hidden" name="person" value={person.personId} />
      <input type="hidden" name="keys" value={person.keys} />
      <Button look="secondary">
        {t("replies:ring.button")}
        <span className="govuk-visually-hidden">: {person.fullName}</span>
      </Button>
    </form>
  );
}
