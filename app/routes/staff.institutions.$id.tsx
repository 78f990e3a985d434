/** A member institution: what is known of it, and its membership dues to the penny. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import { listDues } from "#app/modules/assemblies/dues-store.server.ts";
import type { Institution } from "#app/modules/assemblies/institution.ts";
import { requireInstitution } from "#app/modules/assemblies/require-assembly.server.ts";
import { DuesBalances, DuesEntries } from "#app/parts/assemblies/dues-tables.tsx";
import { DoneBanner } from "#app/parts/done-banner.tsx";
import { useCohortWords } from "#app/parts/organising/cohort-words.ts";
import { titled } from "#app/parts/page-title.ts";
import { paths } from "#app/shared/paths.ts";
import { BackNavigation } from "#app/ui/back-link.tsx";
import { ButtonGroup, ButtonLink } from "#app/ui/button.tsx";
import { SummaryList } from "#app/ui/summary-list.tsx";

export const meta = titled(({ t }) => t("assemblies:turnout.institution"));

export async function loader(args: LoaderFunctionArgs) {
  const { context, institution } = await requireInstitution(args);
  return { institution, entries: await listDues(context.db.reader, institution.id) };
}

export default function InstitutionPage() {
  const { institution, entries } = useLoaderData<typeof loader>();
  const { language } = usePortal();
  const { t } = useText();
  const to = paths(language);
  const { id, name } = institution;
  return (
    <>
      <BackNavigation
        label={t("portal:back")}
        href={to.staffInstitutions}
        text={t("assemblies:institutions.back")}
      />
      <Done />
      <h1 className="govuk-heading-xl">{name}</h1>
      <Facts institution={institution} />
      <p className="govuk-body">
        <a className="govuk-link" href={to.staffInstitutionEdit(id)}>
          {t("assemblies:institution.change")}
        </a>
      </p>
      <h2 className="govuk-heading-m" id="dues">
        {t("assemblies:dues.title")}
      </h2>
      {entries.length === 0 ? (
        <p className="govuk-body">{t("assemblies:dues.none")}</p>
      ) : (
        <DuesBalances entries={entries} />
      )}
      <ButtonGroup>
        <ButtonLink href={to.staffDues(id, "charge")}>{t("assemblies:dues.new.charge")}</ButtonLink>
        <ButtonLink look="secondary" href={to.staffDues(id, "payment")}>
          {t("assemblies:dues.new.payment")}
        </ButtonLink>
      </ButtonGroup>
      {entries.length > 0 && <DuesEntries entries={entries} />}
    </>
  );
}

function Facts({ institution: { kind, borough, joinedOn, leftOn } }: { institution: Institution }) {
  const { t, date } = useText();
  const words = useCohortWords();
  return (
    <SummaryList
      rows={[
        {
          key: t("assemblies:institution.kind"),
          value: t(`assemblies:institution.kinds.${kind}`),
        },
        {
          key: t("assemblies:institution.borough"),
          value: borough === null ? t("assemblies:institution.no-borough") : words.borough(borough),
        },
        { key: t("assemblies:institution.member-since"), value: date(joinedOn) },
        ...(leftOn === null
          ? []
          : [{ key: t("assemblies:institution.left"), value: date(leftOn) }]),
      ]}
    />
  );
}

function Done() {
  const { t } = useText();
  return (
    <DoneBanner
      texts={{
        added: t("assemblies:done.added"),
        changed: t("assemblies:done.changed"),
        dues: t("assemblies:done.dues"),
        reversed: t("assemblies:done.reversed"),
      }}
    />
  );
}
