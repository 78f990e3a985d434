/** The frame of staff pages; each person's navigation holds what their roles may open. */
import type { ReactNode } from "react";
import { usePortal, useText, type Text } from "#app/i18n/portal-context.tsx";
import { isTextKey } from "#app/i18n/translator.ts";
import { may, type Permission } from "#app/modules/identity/permissions.ts";
import { paths, type Paths } from "#app/shared/paths.ts";
import { PageFrame, withActive } from "./page-frame.tsx";

type StaffFrameProps = { roles: readonly string[]; children: ReactNode };

export function StaffFrame({ roles, children }: StaffFrameProps) {
  const { language, mode, path } = usePortal();
  const text = useText();
  const to = paths(language);
  const items = [
    ...sections(to, text, roles),
    ...(mode === "demonstration"
      ? [{ href: to.staffMail, text: text.t("portal:navigation.mail") }]
      : []),
    { href: to.my, text: text.t("portal:navigation.my") },
    { href: to.signOut, text: text.t("portal:navigation.sign-out") },
  ];
  const names = roles.map((role) => roleName(text, role)).join(", ");
  return (
    <PageFrame
      navigation={withActive(items, path.split("?")[0] ?? path)}
      role={text.t("portal:staff-role", { roles: names })}
    >
      {children}
    </PageFrame>
  );
}

export function roleName({ t }: Text, role: string): string {
  const key = `portal:roles.${role}`;
  return isTextKey(key) ? t(key) : role;
}

type Section = { href: string; text: string; also?: readonly string[]; needs: Permission };

function sections(to: Paths, { t }: Text, roles: readonly string[]): Section[] {
  const calendar: Section = {
    href: to.staffCalendar,
    text: t("portal:navigation.calendar"),
    needs: "manage-holidays",
  };
  const all: Section[] = [
    {
      href: to.staffCohorts,
      also: [to.staffMeetings, to.staffCare],
      text: t("portal:navigation.cohorts"),
      needs: "see-cohorts",
    },
    {
      href: to.staffCampaigns,
      also: [
        ...[to.staffListening, to.staffThemes, to.staffActions, to.staffInstitutions],
        ...[to.staffTargets, to.staffPledges, to.staffWins, to.staffEvidences],
      ],
      text: t("portal:navigation.campaigns"),
      needs: "see-campaigns",
    },
    { href: to.staffTraining, text: t("portal:navigation.training"), needs: "see-cohorts" },
    { href: to.staffOutcomes, text: t("portal:navigation.outcomes"), needs: "see-outcomes" },
    { href: to.staffPlans, text: t("portal:navigation.plans"), needs: "see-plans" },
    { href: to.staffCases, text: t("portal:navigation.cases"), needs: "record-legal-check" },
    { href: to.staffPayments, text: t("portal:navigation.payments"), needs: "see-payments" },
    { href: to.staffPots, text: t("portal:navigation.pots"), needs: "see-pots" },
    { href: to.staffLedger, text: t("portal:navigation.ledger"), needs: "see-ledger" },
    { href: to.staffAudit, text: t("portal:navigation.audit"), needs: "see-audit" },
    { href: to.staffPeople, text: t("portal:navigation.people"), needs: "manage-people" },
    { href: to.staffSettings, text: t("portal:navigation.settings"), needs: "manage-settings" },
    // Who manages all settings finds the calendar among them.
    ...(may(roles, "manage-settings") ? [] : [calendar]),
  ];
  return all.filter(({ needs }) => may(roles, needs));
}
