/**
 * The button: a real one that submits a form, or a link that looks like one.
 *
 * A link keeps the role of a link: with no client script nothing would press it by the space bar,
 * which is what the role "button" promises.
 */
import type { ReactNode } from "react";
import { classes } from "#app/ui/classes.ts";

export type ButtonLook = "secondary" | "warning" | "inverse";

interface ButtonProps {
  children: ReactNode;
  look?: ButtonLook | undefined;
  type?: "submit" | "button" | "reset" | undefined;
  id?: string | undefined;
  name?: string | undefined;
  value?: string | undefined;
  form?: string | undefined;
  formAction?: string | undefined;
  formNoValidate?: boolean | undefined;
  className?: string | undefined;
}

function buttonClasses(look: ButtonLook | undefined, className: string | undefined): string {
  return classes("govuk-button", look !== undefined && `govuk-button--${look}`, className);
}

/** A button that submits the form around it, or the form named by `form`. */
export function Button({ look, className, type = "submit", children, ...rest }: ButtonProps) {
  return (
    <button type={type} className={buttonClasses(look, className)} {...rest}>
      {children}
    </button>
  );
}

interface ButtonLinkProps {
  href: string;
  children: ReactNode;
  look?: ButtonLook | undefined;
  id?: string | undefined;
  className?: string | undefined;
}

/** A link to the next page of a task, drawn as a button. */
export function ButtonLink({ look, className, children, ...rest }: ButtonLinkProps) {
  return (
    <a className={buttonClasses(look, className)} {...rest}>
      {children}
    </a>
  );
}

/** Buttons and links side by side; one under the other on a phone. */
export function ButtonGroup({ children }: { children: ReactNode }) {
  return <div className="govuk-button-group">{children}</div>;
}
