/** The statement of a family's own plan: every entry and every instalment, on one sheet. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireSignedIn } from "#app/modules/identity/require-actor.server.ts";
import { findStatement } from "#app/modules/payments/find-statement.server.ts";
import { StatementPage } from "#app/parts/my-plan/statement-page.tsx";
import { titled } from "#app/parts/page-title.ts";
import { found } from "#app/platform/http/found.server.ts";

export const meta = titled(({ t }) => t("agreement:statement.title"));

export async function loader(args: LoaderFunctionArgs) {
  const context = await requireSignedIn(args);
  return found(await findStatement(context, args.params["id"]));
}

export default function MyStatement() {
  return <StatementPage statement={useLoaderData<typeof loader>()} />;
}
