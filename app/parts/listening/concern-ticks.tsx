/** Concerns to tick, and the theme that they go under or come out of. */
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import type { ListedConcern } from "#app/modules/listening/concern-list-store.server.ts";
import { TICK } from "#app/modules/listening/theme-form.ts";
import { OwnWords } from "#app/parts/care/own-words.tsx";
import { paths } from "#app/shared/paths.ts";
import { Button, ButtonGroup } from "#app/ui/button.tsx";
import { Details } from "#app/ui/details.tsx";
import { Fieldset } from "#app/ui/fieldset.tsx";
import { CheckboxField, SelectField, type FormState } from "#app/ui/form-parts.tsx";
import { ThemeFields } from "./theme-fields.tsx";
import type { ThemeChoice } from "./theme-choice.ts";

type TicksProps = {
  form: FormState;
  rows: readonly ListedConcern[];
  themes: readonly ThemeChoice[];
  /** Ids of those that may be published. */
  agreed: readonly string[];
  /** The theme that the list shows; "" where it shows no single one. */
  themeId: string;
};

export function ConcernTicks({ form, rows, themes, agreed, themeId }: TicksProps) {
  const { t } = useText();
  const token = form.values["token"];
  const shown = themes.find(({ id }) => id === themeId);
  const choose = { value: "", text: t("listening:list.choose") };
  const open = themes.filter(({ id, isOpen }) => isOpen && id !== themeId);
  return (
    <form id="group" method="post" noValidate>
      <input type="hidden" name="token" value={typeof token === "string" ? token : ""} />
      <input type="hidden" name="shown" value={themeId} />
      <Fieldset legend={t("listening:list.tick")} size="m">
        {rows.map((row) => (
          <CheckboxField
            key={row.id}
            form={form}
            name={TICK + row.id}
            choices={[
              {
                value: "1",
                text: <Concern row={row} themes={themes} isAgreed={agreed.includes(row.id)} />,
                hint: <Open row={row} />,
              },
            ]}
          />
        ))}
      </Fieldset>
      <SelectField
        form={form}
        name="themeId"
        label={t("listening:list.put-under")}
        options={[choose, ...open.map(({ id, name }) => ({ value: id, text: name.words }))]}
      />
      <NewTheme form={form} />
      <ButtonGroup>
        <Button name="act" value="put">
          {t("listening:list.put")}
        </Button>
        {shown !== undefined && (
          <Button name="act" value="take" look="secondary">
            {t("listening:list.take", { name: shown.name.words })}
          </Button>
        )}
      </ButtonGroup>
    </form>
  );
}

/** Where none fits yet: the name of one that begins with what is ticked. */
function NewTheme({ form }: { form: FormState }) {
  const { t } = useText();
  const isOpen = ["nameEn", "nameEs"].some(
    (name) => (form.values[name] ?? "") !== "" || form.errors.some(({ field }) => field === name),
  );
  return (
    <Details summary={t("listening:list.new-theme")} open={isOpen}>
      <ThemeFields form={form} />
    </Details>
  );
}

type ConcernProps = { row: ListedConcern; themes: readonly ThemeChoice[]; isAgreed: boolean };

/** The words, and below them when, by whom and under what. */
function Concern({ row, themes, isAgreed }: ConcernProps) {
  const { t, date } = useText();
  const names = themes.filter(({ id }) => row.themeIds.includes(id)).map(({ name }) => name.words);
  const said = [
    date(row.heardOn),
    ...(row.saidBy === "" ? [] : [t("listening:list.said-by", { name: row.saidBy })]),
    ...(names.length === 0 ? [] : [t("listening:list.under", { names: names.join(", ") })]),
    ...(isAgreed ? [t("listening:list.publishable")] : []),
  ];
  return (
    <>
      <OwnWords words={row.words} language={row.wordsIn} />
      <br />
      <span className="pp-small">{said.join(". ")}</span>
    </>
  );
}

function Open({ row: { heardOn, listeningId } }: { row: ListedConcern }) {
  const { language } = usePortal();
  const { t, date } = useText();
  return (
    <a className="govuk-link" href={paths(language).staffHeard(listeningId)}>
      {t("listening:list.open")}
      <span className="govuk-visually-hidden">
        : {t("listening:list.open-about", { day: date(heardOn) })}
      </span>
    </a>
  );
}
