/** The frame around a person's own pages; each of them asks who is there. */
import { Outlet } from "@remix-run/react";
import { MyFrame } from "#app/parts/my-frame.tsx";

export default function My() {
  return (
    <MyFrame>
      <Outlet />
    </MyFrame>
  );
}
