/** Money that arrived, newest first; `?show=suspense` narrows it to what nobody could place yet. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { usePortal, useText, type Text } from "#app/i18n/portal-context.tsx";
import { may } from "#app/modules/identity/permissions.ts";
import { requireActor } from "#app/modules/identity/require-actor.server.ts";
import {
  listPayments,
  type ListedPayment,
} from "#app/modules/payments/payment-list-store.server.ts";
import { DoneBanner } from "#app/parts/done-banner.tsx";
import { ListPages } from "#app/parts/list-pages.tsx";
import { PaymentTag } from "#app/parts/money/payment-tag.tsx";
import { titled } from "#app/parts/page-title.ts";
import { listPage, pageOfQuery, rowsOfPage } from "#app/shared/list-page.ts";
import { paths, type Paths } from "#app/shared/paths.ts";
import { ButtonGroup, ButtonLink } from "#app/ui/button.tsx";
import { Scroll } from "#app/ui/scroll.tsx";
import { figure, Table, words, type Row } from "#app/ui/table.tsx";

export const meta = titled(({ t }) => t("money:payments.title"));

export async function loader(args: LoaderFunctionArgs) {
  const { actor, db } = await requireActor(args, "see-payments");
  const query = new URL(args.request.url).searchParams;
  const inSuspense = query.get("show") === "suspense";
  const page = pageOfQuery(query);
  const payments = await listPayments(db.reader, {
    ...{ ...rowsOfPage(page), inSuspense },
    readerId: actor.personId,
  });
  return {
    list: listPage(payments, page),
    inSuspense,
    mayRecord: may(actor.roles, "record-payment"),
  };
}

export default function Payments() {
  const { list, inSuspense, mayRecord } = useLoaderData<typeof loader>();
  const { language } = usePortal();
  const text = useText();
  const { t } = text;
  const to = paths(language);
  const head = [
    words(t("money:columns.received")),
    words(t("money:columns.family")),
    words(t("money:columns.reference")),
    figure(t("money:columns.amount")),
    words(t("money:columns.standing")),
  ];
  return (
    <>
      <DoneBanner texts={{ reversed: t("money:done.reversed") }} />
      <h1 className="govuk-heading-xl" id="payments">
        {t("money:payments.title")}
      </h1>
      <p className="govuk-body">{t("money:payments.lead")}</p>
      <ButtonGroup>
        {mayRecord && (
          <ButtonLink href={to.staffNewPayment}>{t("money:payments.record")}</ButtonLink>
        )}
        <Narrow inSuspense={inSuspense} to={to} />
      </ButtonGroup>
      {list.rows.length === 0 ? (
        <p className="govuk-body">
          {inSuspense ? t("money:payments.none-suspense") : t("money:payments.none")}
        </p>
      ) : (
        <Scroll labelledBy="payments">
          <Table
            labelledBy="payments"
            head={head}
            rows={list.rows.map((payment) => rowOf(text, to, payment))}
            rowHeaders
          />
        </Scroll>
      )}
      <ListPages list={list} />
    </>
  );
}

function Narrow({ inSuspense, to }: { inSuspense: boolean; to: Paths }) {
  const { t } = useText();
  const [href, text] = inSuspense
    ? [to.staffPayments, t("money:payments.all")]
    : [`${to.staffPayments}?show=suspense`, t("money:payments.suspense")];
  return (
    <a className="govuk-link" href={href}>
      {text}
    </a>
  );
}

function rowOf({ t, money, date }: Text, to: Paths, payment: ListedPayment): Row {
  const { id, valueOn, plan, reference, amount } = payment;
  return {
    id,
    cells: [
      words(
        <a className="govuk-link" href={to.staffPayment(id)}>
          {date(valueOn)}
          <span className="govuk-visually-hidden">, {money(amount)}</span>
        </a>,
      ),
      words(plan === null ? t("money:payments.unknown") : plan.familyName),
      words(reference),
      figure(money(amount)),
      words(<PaymentTag payment={payment} />),
    ],
  };
}
