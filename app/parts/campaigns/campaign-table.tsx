/** Campaigns as rows: their name, whether the public reads them, their step, and asks won. */
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import type { ListedCampaign } from "#app/modules/campaigns/campaign-store.server.ts";
import { paths } from "#app/shared/paths.ts";
import { figure, Table, words } from "#app/ui/table.tsx";
import { Tag } from "#app/ui/tag.tsx";
import { OwnTitle } from "./own-title.tsx";

type TableProps = { labelledBy: string; campaigns: readonly ListedCampaign[] };

export function CampaignTable({ labelledBy, campaigns }: TableProps) {
  const { t, date } = useText();
  const head = [
    words(t("campaigns:list.campaign")),
    words(t("campaigns:list.step")),
    words(t("campaigns:list.begun")),
    figure(t("campaigns:list.asks")),
  ];
  const rows = campaigns.map((campaign) => ({
    id: campaign.id,
    cells: [
      words(<Name campaign={campaign} />),
      words(t(`campaigns:steps.${campaign.step}`)),
      words(date(campaign.startedOn)),
      figure(
        campaign.asks === 0
          ? t("campaigns:list.no-asks")
          : t("campaigns:list.of", { won: campaign.won, asks: campaign.asks }),
      ),
    ],
  }));
  return <Table labelledBy={labelledBy} head={head} rows={rows} rowHeaders stack />;
}

function Name({ campaign }: { campaign: ListedCampaign }) {
  const { language } = usePortal();
  return (
    <>
      <a className="govuk-link" href={paths(language).staffCampaign(campaign.id)}>
        <OwnTitle record={campaign} />
      </a>{" "}
      <CampaignTags campaign={campaign} />
    </>
  );
}

type Tagged = Pick<ListedCampaign, "publishedAt" | "invented" | "publicRecord">;

/** Whether the public reads it, and what sort of record it is. */
export function CampaignTags({
  campaign: { publishedAt, invented, publicRecord },
}: {
  campaign: Tagged;
}) {
  const { t } = useText();
  return (
    <>
      {publishedAt === null ? (
        <Tag colour="grey">{t("campaigns:draft")}</Tag>
      ) : (
        <Tag colour="green">{t("campaigns:published")}</Tag>
      )}
      {invented && (
        <>
          {" "}
          <span className="pp-small">{t("campaigns:invented")}</span>
        </>
      )}
      {publicRecord && (
        <>
          {" "}
          <span className="pp-small">{t("campaigns:public-record")}</span>
        </>
      )}
    </>
  );
}
