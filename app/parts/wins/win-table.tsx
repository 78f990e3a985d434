/** Wins in a table: when, whether published, how much proves them, how many offers of places. */
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import { translationState } from "#app/i18n/two-texts.ts";
import type { ListedWin } from "#app/modules/wins/win-store.server.ts";
import { useRecordDay } from "#app/parts/record/record-words.tsx";
import { paths } from "#app/shared/paths.ts";
import { figure, Table, words } from "#app/ui/table.tsx";
import { Tag } from "#app/ui/tag.tsx";
import { winTitle } from "./offer-words.ts";

export function WinTable({ wins, labelledBy }: { wins: readonly ListedWin[]; labelledBy: string }) {
  const say = useRecordDay();
  const { t } = useText();
  return (
    <Table
      labelledBy={labelledBy}
      rowHeaders
      stack
      head={[
        words(t("wins:table.win")),
        words(t("wins:table.when")),
        words(t("wins:table.standing")),
        figure(t("wins:table.evidence")),
        figure(t("wins:table.offers")),
      ]}
      rows={wins.map((win) => ({
        id: win.id,
        cells: [
          words(<WinLink win={win} />),
          words(say({ on: win.wonOn, exact: win.wonOnExact })),
          words(<WinStanding win={win} />),
          figure(win.evidence),
          figure(win.offers),
        ],
      }))}
    />
  );
}

function WinLink({ win }: { win: ListedWin }) {
  const { language } = usePortal();
  const { words: title, language: written } = winTitle(win, language);
  return (
    <a className="govuk-link" href={paths(language).staffWin(win.id)} lang={written}>
      {title}
    </a>
  );
}

type StandingProps = {
  win: Pick<ListedWin, "publishedAt" | "sourceLanguage" | "sourceRevision" | "translatedRevision">;
};

/** Published or a draft, and whether a translation is owed. */
export function WinStanding({ win }: StandingProps) {
  const { t } = useText();
  const translation = translationState(win);
  return (
    <>
      <Tag colour={win.publishedAt === null ? "grey" : "green"}>
        {t(win.publishedAt === null ? "wins:draft" : "wins:published")}
      </Tag>
      {translation !== "current" && (
        <>
          {" "}
          <Tag colour="purple">{t(`wins:translation.${translation}`)}</Tag>
        </>
      )}
    </>
  );
}
