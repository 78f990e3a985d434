/** All fees with their sources, and those that wait for an administrator. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import { feeInForce, wouldReplace, type Fee } from "#app/modules/fees/fee.ts";
import { listFees, type FeeLine } from "#app/modules/fees/fee-store.server.ts";
import { requireActor } from "#app/modules/identity/require-actor.server.ts";
import { FeeSource } from "#app/parts/fee-source.tsx";
import { titled } from "#app/parts/page-title.ts";
import { paths } from "#app/shared/paths.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { NotificationBanner } from "#app/ui/notification-banner.tsx";
import { Scroll } from "#app/ui/scroll.tsx";
import { Sentence } from "#app/ui/sentence.tsx";
import { figure, Table, words } from "#app/ui/table.tsx";
import { Tag, type TagColour } from "#app/ui/tag.tsx";

const DONE = ["proposed", "confirmed", "rejected"] as const;
const COLOURS = {
  confirmed: "green",
  proposed: undefined,
  rejected: "grey",
} as const satisfies Record<FeeLine["status"], TagColour | undefined>;

export const meta = titled(({ t }) => t("settings:fees.title"));

export async function loader(args: LoaderFunctionArgs) {
  const context = await requireActor(args, "manage-fees");
  const fees = await listFees(context.db.reader);
  const word = new URL(args.request.url).searchParams.get("done");
  const done = DONE.find((known) => known === word) ?? null;
  return { fees, inForce: feeInForce(fees, context.today), done };
}

export default function Fees() {
  const { fees, inForce, done } = useLoaderData<typeof loader>();
  const { t, money, date } = useText();
  const { language } = usePortal();
  const proposed = fees.filter(({ status }) => status === "proposed");
  const waiting = proposed.filter((fee) => inForce === null || wouldReplace(fee, inForce)).length;
  return (
    <>
      {done !== null && (
        <NotificationBanner
          success
          id="done"
          title={t("settings:fees.title")}
          text={t(`settings:fees.done.${done}`)}
        />
      )}
      <h1 className="govuk-heading-xl">{t("settings:fees.title")}</h1>
      <p className="govuk-body-l">{t("settings:fees.lead")}</p>
      {inForce !== null && (
        <p className="govuk-body">
          <Sentence
            text={t("settings:fees.in-force", {
              amount: money(inForce.amount),
              date: date(inForce.effectiveFrom),
            })}
          />
        </p>
      )}
      {waiting > 0 && (
        <NotificationBanner title={t("settings:fees.waiting", { count: waiting })} id="waiting">
          <p className="govuk-body">{t("settings:fees.waiting-about")}</p>
        </NotificationBanner>
      )}
      <ButtonLink href={paths(language).staffNewFee} look="secondary">
        {t("settings:new-fee.link")}
      </ButtonLink>
      <h2 className="govuk-heading-m" id="fees">
        {t("settings:fees.table")}
      </h2>
      <FeeTable fees={fees} inForce={inForce} />
    </>
  );
}

type FeeTableProps = { fees: readonly FeeLine[]; inForce: Fee | null };

function FeeTable({ fees, inForce }: FeeTableProps) {
  const { t, money, date } = useText();
  return (
    <Scroll labelledBy="fees">
      <Table
        labelledBy="fees"
        head={[
          words(t("settings:fees.from")),
          figure(t("settings:fees.amount")),
          words(t("settings:fees.status")),
          words(t("settings:fees.source")),
        ]}
        rows={fees.map((fee) => ({
          id: fee.id,
          cells: [
            words(date(fee.effectiveFrom)),
            figure(money(fee.amount)),
            words(<FeeStatus fee={fee} inForce={inForce} />),
            words(<FeeSource fee={fee} />),
          ],
        }))}
      />
    </Scroll>
  );
}

function FeeStatus({ fee, inForce }: { fee: FeeLine; inForce: Fee | null }) {
  const { t, money, date } = useText();
  const { language } = usePortal();
  const about = { amount: money(fee.amount), date: date(fee.effectiveFrom) };
  const isProposed = fee.status === "proposed";
  return (
    <>
      <Tag colour={COLOURS[fee.status]}>{t(`settings:fees.statuses.${fee.status}`)}</Tag>
      {isProposed && inForce !== null && !wouldReplace(fee, inForce) && (
        <span className="pp-small">{t("settings:fees.older")}</span>
      )}
      {isProposed && (
        <p className="govuk-body">
          <a className="govuk-link" href={paths(language).staffFee(fee.id)}>
            {t("settings:fees.decide")}{" "}
            <span className="govuk-visually-hidden">{t("settings:fees.decide-about", about)}</span>
          </a>
        </p>
      )}
    </>
  );
}
