/** The frame of a demonstration's mail: for staff their own, for everybody else the public one. */
import type { ReactNode } from "react";
import { PublicFrame } from "./public-frame.tsx";
import { StaffFrame } from "./staff-frame.tsx";

export function MailFrame({ roles, children }: { roles: readonly string[]; children: ReactNode }) {
  if (roles.length === 0) return <PublicFrame>{children}</PublicFrame>;
  return <StaffFrame roles={roles}>{children}</StaffFrame>;
}
