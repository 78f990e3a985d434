/** The frame around a person's own pages. */
import { Outlet, useLoaderData } from "@remix-run/react";
import type { LoaderFunctionArgs } from "@remix-run/node";
import { requireSignedIn } from "#app/modules/identity/require-actor.server.ts";
import { isRole } from "#app/modules/identity/permissions.ts";
import { MyFrame } from "#app/parts/my-frame.tsx";

export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await requireSignedIn(args);
  return { isStaff: actor.roles.some(isRole) };
}

export default function My() {
  const { isStaff } = useLoaderData<typeof loader>();
  return (
    <MyFrame isStaff={isStaff}>
      <Outlet />
    </MyFrame>
  );
}
