/** The frame of a person's own pages. */
import type { ReactNode } from "react";
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import { paths } from "#app/shared/paths.ts";
import { PageFrame, withActive } from "./page-frame.tsx";

export function MyFrame({ children }: { children: ReactNode }) {
  const { language, path, roles } = usePortal();
  const { t } = useText();
  const to = paths(language);
  const items = [
    { href: to.my, text: t("portal:navigation.my") },
    { href: to.myMeetings, text: t("portal:navigation.my-meetings") },
    { href: to.myPlaces, text: t("portal:navigation.my-places") },
    { href: to.myPlans, text: t("portal:navigation.my-plans") },
    { href: to.myRecord, text: t("portal:navigation.my-record") },
    ...((roles ?? []).length > 0 ? [{ href: to.staff, text: t("portal:navigation.staff") }] : []),
    { href: to.signOut, text: t("portal:navigation.sign-out") },
  ];
  return (
    <PageFrame navigation={withActive(items, path.split("?")[0] ?? path)}>{children}</PageFrame>
  );
}
