/**
 * Radios (one answer) and checkboxes (any number), each with an optional hint of its own.
 *
 * The first control has the group's own id, so that an error can link to it; the others count
 * from 2 by their place in the list, dividers included.
 */
import type { ReactNode } from "react";
import { Fieldset, type LegendProps } from "#app/ui/fieldset.tsx";
import {
  describedBy,
  type Explained,
  Explanation,
  FormGroup,
  isSaid,
} from "#app/ui/form-group.tsx";
import { Hint } from "#app/ui/hint.tsx";
import { Label } from "#app/ui/label.tsx";
import { classes } from "#app/ui/classes.ts";

export interface Choice {
  value: string;
  text: ReactNode;
  hint?: ReactNode;
}

export type ChoiceOrDivider = Choice | { divider: ReactNode };

interface ChoicesProps extends LegendProps, Explained {
  id?: string | undefined;
  name: string;
  choices: readonly ChoiceOrDivider[];
  inline?: boolean | undefined;
}

interface ItemProps {
  kind: "radios" | "checkboxes";
  id: string;
  name: string;
  choice: Choice;
  checked: boolean;
  described: string | undefined;
}

function Item({ kind, id, name, choice, checked, described }: ItemProps) {
  const hintId = isSaid(choice.hint) ? `${id}-item-hint` : undefined;
  return (
    <div className={`govuk-${kind}__item`}>
      <input
        className={`govuk-${kind}__input`}
        id={id}
        name={name}
        type={kind === "radios" ? "radio" : "checkbox"}
        value={choice.value}
        defaultChecked={checked}
        aria-describedby={classes(described, hintId) || undefined}
      />
      <Label for={id} className={`govuk-${kind}__label`}>
        {choice.text}
      </Label>
      {hintId !== undefined && (
        <Hint id={hintId} className={`govuk-${kind}__hint`}>
          {choice.hint}
        </Hint>
      )}
    </div>
  );
}

interface ChoiceListProps extends ChoicesProps {
  kind: ItemProps["kind"];
  chosen: readonly string[];
}

function ChoiceList({ kind, chosen, name, id = name, choices, ...rest }: ChoiceListProps) {
  const { inline = false, hint, error, ...legend } = rest;
  const describing = describedBy(id, { hint, error });
  const framed = legend.legend !== undefined;
  const items = choices.map((choice, index) => {
    const itemId = index === 0 ? id : `${id}-${String(index + 1)}`;
    if ("divider" in choice)
      return (
        <div key={itemId} className={`govuk-${kind}__divider`}>
          {choice.divider}
        </div>
      );
    const described = framed || kind === "radios" ? undefined : describing;
    const checked = chosen.includes(choice.value);
    return <Item key={itemId} id={itemId} {...{ kind, name, choice, checked, described }} />;
  });
  const body = (
    <>
      <Explanation id={id} hint={hint} error={error} />
      <div className={classes(`govuk-${kind}`, inline && `govuk-${kind}--inline`)}>{items}</div>
    </>
  );
  return (
    <FormGroup wrong={isSaid(error)}>
      {framed ? (
        <Fieldset describedBy={describing} {...legend}>
          {body}
        </Fieldset>
      ) : (
        body
      )}
    </FormGroup>
  );
}

export interface RadiosProps extends ChoicesProps {
  value?: string | undefined;
}

export function Radios({ value, ...props }: RadiosProps) {
  return <ChoiceList kind="radios" chosen={value === undefined ? [] : [value]} {...props} />;
}

export interface CheckboxesProps extends ChoicesProps {
  values?: readonly string[] | undefined;
}

export function Checkboxes({ values = [], ...props }: CheckboxesProps) {
  return <ChoiceList kind="checkboxes" chosen={values} {...props} />;
}
