/** The questions that narrow a list: a GET form, so that what is shown has an address of its own. */
import type { ReactNode } from "react";
import { Button } from "#app/ui/button.tsx";

interface FilterProps {
  id?: string | undefined;
  action?: string | undefined;
  button: ReactNode;
  children: ReactNode;
}

export function Filter({ id, action, button, children }: FilterProps) {
  return (
    <form id={id} className="pp-filter" method="get" action={action} noValidate>
      {children}
      <Button look="secondary">{button}</Button>
    </form>
  );
}
