/** What an action needs before its day: the agenda, the campaigns and the asks that are put. */
import type { ReactNode } from "react";
import { useText } from "#app/i18n/portal-context.tsx";
import type { Action } from "#app/modules/assemblies/action.ts";
import type { ActionCampaign } from "#app/modules/assemblies/put-ask-store.server.ts";
import type { AgendaItem } from "#app/modules/meetings/agenda.ts";
import { wallTime } from "#app/modules/meetings/meeting-time.ts";
import { AgendaTable } from "#app/parts/organising/agenda-table.tsx";
import { paths } from "#app/shared/paths.ts";
import { figure, Table, words } from "#app/ui/table.tsx";
import { TitleIn } from "./action-words.tsx";

type Times = Pick<Action, "on" | "startTime" | "endTime">;

/** When it begins and ends, as meetings have it; null where nobody knows. */
export function agendaTimes({ on, startTime, endTime }: Times) {
  return startTime === null || endTime === null
    ? null
    : { startsAt: wallTime(`${on}T${startTime}`), endsAt: wallTime(`${on}T${endTime}`) };
}

type AgendaProps = { action: Times; agenda: readonly AgendaItem[]; labelledBy: string };

export function ActionAgenda({ action, agenda, labelledBy }: AgendaProps) {
  const { t } = useText();
  const times = agendaTimes(action);
  if (agenda.length === 0) return <p className="govuk-body">{t("assemblies:agenda.none")}</p>;
  if (times !== null) return <AgendaTable meeting={times} {...{ labelledBy, agenda }} />;
  return (
    <Table
      labelledBy={labelledBy}
      head={[words(t("training:agenda.point")), figure(t("training:agenda.minutes"))]}
      rows={agenda.map((point) => ({
        id: point.id,
        cells: [words(<TitleIn {...point} />), figure(String(point.minutes))],
      }))}
    />
  );
}

type PartProps = { id: string; title: string; link: { href: string; text: string } | null };

/** A part of the page with its heading, and the way to change it. */
export function Part({ id, title, link, children }: PartProps & { children: ReactNode }) {
  return (
    <>
      <h2 className="govuk-heading-m" id={id}>
        {title}
      </h2>
      {children}
      {link !== null && (
        <p className="govuk-body">
          <a className="govuk-link" href={link.href}>
            {link.text}
          </a>
        </p>
      )}
    </>
  );
}

export function ActionCampaigns({ campaigns }: { campaigns: readonly ActionCampaign[] }) {
  const { t, language } = useText();
  if (campaigns.length === 0) {
    return <p className="govuk-body">{t("assemblies:campaigns.none-chosen")}</p>;
  }
  return (
    <ul className="govuk-list govuk-list--bullet">
      {campaigns.map((campaign) => (
        <li key={campaign.id}>
          <a className="govuk-link" href={paths(language).staffCampaign(campaign.id)}>
            <TitleIn {...campaign} />
          </a>
        </li>
      ))}
    </ul>
  );
}
