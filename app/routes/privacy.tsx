/** The privacy notice and the cookies: what the portal really stores, and nothing more. */
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import { titled } from "#app/parts/page-title.ts";
import { Points } from "#app/parts/prose.tsx";
import { PublicFrame } from "#app/parts/public-frame.tsx";
import { keptInMemory } from "#app/platform/http/public-pages.server.ts";
import { Measure } from "#app/ui/arrangement.tsx";
import { InsetText } from "#app/ui/inset-text.tsx";
import { Sentence } from "#app/ui/sentence.tsx";
import { Table, words } from "#app/ui/table.tsx";

export const headers = keptInMemory;
export const meta = titled(({ t }) => t("public:privacy.title"));

const OFFICE = "https://ico.org.uk";

/** The points of each section, in order. */
const SECTIONS = {
  stores: [
    ...["person", "children", "means", "check", "plan", "needs", "messages", "members"],
    ...["heard", "places", "proofs", "log"],
  ],
  not: ["status", "papers", "cards", "tracking"],
  who: ["family", "plans", "lender", "needs", "members", "heard", "places", "proofs", "never"],
  long: ["plan", "needs", "members", "heard", "proofs", "codes"],
  rights: ["copy", "one-to-ones", "delete", "complain"],
} as const;

export default function Privacy() {
  const { t } = useText();
  const { mode } = usePortal();
  const office = (inside: string) => (
    <a className="govuk-link" href={OFFICE}>
      <Sentence text={inside} />
    </a>
  );
  const points = {
    stores: SECTIONS.stores.map((item) => t(`public:privacy.sections.stores.items.${item}`)),
    not: SECTIONS.not.map((item) => t(`public:privacy.sections.not.items.${item}`)),
    who: SECTIONS.who.map((item) => t(`public:privacy.sections.who.items.${item}`)),
    long: SECTIONS.long.map((item) => t(`public:privacy.sections.long.items.${item}`)),
    rights: SECTIONS.rights.map((item) => t(`public:privacy.sections.rights.items.${item}`)),
  };
  return (
    <PublicFrame>
      <Measure>
        <h1 className="govuk-heading-xl">{t("public:privacy.title")}</h1>
        <p className="govuk-body-l">{t("public:privacy.lead")}</p>
        {mode === "demonstration" && (
          <InsetText>
            <p className="govuk-body">{t("public:privacy.demonstration")}</p>
          </InsetText>
        )}
        {(Object.keys(SECTIONS) as (keyof typeof SECTIONS)[]).map((section) => (
          <Points
            key={section}
            heading={t(`public:privacy.sections.${section}.heading`)}
            points={points[section]}
            parts={{ link: office }}
          />
        ))}
        <Cookies />
      </Measure>
    </PublicFrame>
  );
}

function Cookies() {
  const { t } = useText();
  return (
    <>
      <h2 className="govuk-heading-m">{t("public:privacy.cookies.heading")}</h2>
      <p className="govuk-body">{t("public:privacy.cookies.lead")}</p>
      <Table
        rowHeaders
        head={[
          words(t("public:privacy.cookies.name")),
          words(t("public:privacy.cookies.why")),
          words(t("public:privacy.cookies.how-long")),
        ]}
        rows={(["session", "proven-address", "language", "door"] as const).map((cookie) => ({
          cells: [
            words(<code>{cookie}</code>),
            words(t(`public:privacy.cookies.${cookie}`)),
            words(t(`public:privacy.cookies.${cookie}-long`)),
          ],
        }))}
      />
    </>
  );
}
