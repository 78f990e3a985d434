/** The frame around every staff page; each page asks for its own permission besides. */
import { Outlet, useLoaderData } from "@remix-run/react";
import type { LoaderFunctionArgs } from "@remix-run/node";
import { requireSignedIn } from "#app/modules/identity/require-actor.server.ts";
import { isRole } from "#app/modules/identity/permissions.ts";
import { StaffFrame } from "#app/parts/staff-frame.tsx";

export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await requireSignedIn(args);
  const roles = actor.roles.filter(isRole);
  if (roles.length === 0) throw new Response(null, { status: 403 });
  return { roles };
}

export default function Staff() {
  const { roles } = useLoaderData<typeof loader>();
  return (
    <StaffFrame roles={roles}>
      <Outlet />
    </StaffFrame>
  );
}
