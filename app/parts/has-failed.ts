import { useRouteError } from "@remix-run/react";

/** Whether an error's page stands in the page's place. React Router says null where none does. */
export function useHasFailed(): boolean {
  return (useRouteError() ?? null) !== null;
}
