/** Settings: fees, the lender, the calendar. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import { may } from "#app/modules/identity/permissions.ts";
import { requireActor } from "#app/modules/identity/require-actor.server.ts";
import { titled } from "#app/parts/page-title.ts";
import { paths } from "#app/shared/paths.ts";
import { SummaryList } from "#app/ui/summary-list.tsx";

export const meta = titled(({ t }) => t("settings:title"));

export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await requireActor(args, "manage-settings");
  return { hasFees: may(actor.roles, "manage-fees") };
}

export default function Settings() {
  const { hasFees } = useLoaderData<typeof loader>();
  const { language, mode } = usePortal();
  const { t } = useText();
  const to = paths(language);
  const sections = [
    { href: to.staffFees, name: t("settings:index.fees"), about: t("settings:index.fees-about") },
    {
      href: to.staffLender,
      name: t("settings:index.lender"),
      about: t("settings:index.lender-about"),
    },
    {
      href: to.staffCalendar,
      name: t("settings:index.calendar"),
      about: t("settings:index.calendar-about"),
    },
    {
      href: to.staffClock,
      name: t("settings:clock.title"),
      about: t("settings:index.clock-about"),
    },
  ];
  const rows = sections
    .filter(({ href }) => hasFees || href !== to.staffFees)
    .filter(({ href }) => mode === "demonstration" || href !== to.staffClock)
    .map(({ href, name, about }) => ({
      key: (
        <a className="govuk-link" href={href}>
          {name}
        </a>
      ),
      value: about,
    }));
  return (
    <>
      <h1 className="govuk-heading-xl">{t("settings:title")}</h1>
      <SummaryList rows={rows} />
    </>
  );
}
