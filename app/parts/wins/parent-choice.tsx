/** Choosing the parent whose wish is written down: looked for by name, with their cohort beside it. */
import { useText } from "#app/i18n/portal-context.tsx";
import type { Namesake } from "#app/modules/cohorts/namesakes.ts";
import type { NamedParent } from "#app/modules/wins/place-parent-store.server.ts";
import { useNamesake } from "#app/parts/organising/namesake.ts";
import { Button } from "#app/ui/button.tsx";
import { SelectField, type FormState } from "#app/ui/form-parts.tsx";
import { Input } from "#app/ui/input.tsx";

export function ParentSearch({ words }: { words: string }) {
  const { t } = useText();
  return (
    <form method="get" noValidate>
      <Input name="name" label={t("wins:requests.search")} value={words} type="search" />
      <Button look="secondary">{t("wins:asks.find")}</Button>
    </form>
  );
}

type FieldProps = {
  form: FormState;
  parents: readonly (NamedParent & { namesake: Namesake | null })[];
  areMore: boolean;
  words: string;
};

export function ParentField({ form, parents, areMore, words }: FieldProps) {
  const { t } = useText();
  const { apart } = useNamesake();
  const options = parents.map(({ id, fullName, cohort, namesake }) => ({
    value: id,
    text: `${fullName} (${[cohort, apart(namesake)].filter((part) => part !== "").join(", ")})`,
  }));
  const isNobody = words !== "" && parents.length === 0;
  return (
    <SelectField
      form={form}
      name="personId"
      label={t("wins:requests.who")}
      hint={t(
        isNobody ? "wins:requests.who-nobody" : `wins:requests.who-${areMore ? "more" : "hint"}`,
      )}
      options={[{ value: "", text: t("wins:requests.choose") }, ...options]}
    />
  );
}
