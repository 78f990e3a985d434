/** The accessibility statement: what was checked, what is not good enough, how to tell us. */
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import { titled } from "#app/parts/page-title.ts";
import { Points } from "#app/parts/prose.tsx";
import { PublicFrame } from "#app/parts/public-frame.tsx";
import { keptInMemory } from "#app/platform/http/public-pages.server.ts";
import { Measure } from "#app/ui/arrangement.tsx";
import { EmailLink, PhoneLink } from "#app/ui/contact-link.tsx";

export const headers = keptInMemory;
export const meta = titled(({ t }) => t("public:accessibility.title"));

/** The points of each section, in order. */
const SECTIONS = {
  aim: ["standard", "script", "languages"],
  checked: ["automatic", "colours", "keyboard", "documents"],
  not: ["people", "tables", "spanish"],
  complain: ["contact", "promise"],
} as const;

export default function Accessibility() {
  const { t } = useText();
  const { help } = usePortal();
  const points = {
    aim: SECTIONS.aim.map((item) => t(`public:accessibility.sections.aim.items.${item}`)),
    checked: SECTIONS.checked.map((item) =>
      t(`public:accessibility.sections.checked.items.${item}`),
    ),
    not: SECTIONS.not.map((item) => t(`public:accessibility.sections.not.items.${item}`)),
    complain: SECTIONS.complain.map((item) =>
      t(`public:accessibility.sections.complain.items.${item}`),
    ),
  };
  return (
    <PublicFrame>
      <Measure>
        <h1 className="govuk-heading-xl">{t("public:accessibility.title")}</h1>
        <p className="govuk-body-l">{t("public:accessibility.lead")}</p>
        {(Object.keys(SECTIONS) as (keyof typeof SECTIONS)[]).map((section) => (
          <Points
            key={section}
            heading={t(`public:accessibility.sections.${section}.heading`)}
            points={points[section]}
            parts={{
              phone: <PhoneLink number={help.telephone} />,
              email: <EmailLink address={help.email} />,
            }}
          />
        ))}
      </Measure>
    </PublicFrame>
  );
}
