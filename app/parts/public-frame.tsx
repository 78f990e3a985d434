/** The frame of public pages. It is the same for everybody, so that a page can be kept in memory. */
import type { ReactNode } from "react";
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import { paths } from "#app/shared/paths.ts";
import { PageFrame, withActive } from "./page-frame.tsx";

export function PublicFrame({ children }: { children: ReactNode }) {
  const { language, path } = usePortal();
  const { t } = useText();
  const to = paths(language);
  const items = [
    { href: to.cohorts, text: t("portal:navigation.cohorts") },
    { href: to.calculator, text: t("portal:navigation.payment-plan") },
    { href: to.campaigns, text: t("portal:navigation.public-campaigns") },
    { href: to.wins, text: t("portal:navigation.public-wins") },
    { href: to.my, text: t("portal:navigation.sign-in") },
  ];
  return (
    <PageFrame navigation={withActive(items, path.split("?")[0] ?? path)}>{children}</PageFrame>
  );
}
