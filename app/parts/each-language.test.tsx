/** Questions in both languages: the reader's own comes first, each under the name of its column. */
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import type { Language } from "#app/i18n/languages.ts";
import { PortalProvider, type Portal } from "#app/i18n/portal-context.tsx";
import { TextField } from "#app/ui/form-parts.tsx";
import { EachLanguage, LanguagePair } from "./each-language.tsx";

const form = { values: { titleEs: "Becas" }, errors: [] };

function shown(language: Language): string[] {
  const portal: Portal = {
    ...{ language, mode: "demonstration", help: { telephone: "", email: "" } },
    ...{ address: "", path: "/", requestId: "", roles: null },
  };
  const html = renderToStaticMarkup(
    <PortalProvider value={portal}>
      <LanguagePair form={form} field="title" label={(one) => `Title ${one}`} hint="A hint" />
      <EachLanguage legend={(one) => `In ${one}`}>
        {(nameOf) => <TextField form={form} name={nameOf("note")} label="Note" />}
      </EachLanguage>
    </PortalProvider>,
  );
  return [...html.matchAll(/ name="(\w+)"|(A hint)|(Becas)|(In \w+)/g)].map(
    ([, name, hint, value, legend]) => name ?? hint ?? value ?? legend ?? "",
  );
}

test("in Spanish 2 pairs of questions begin with Spanish; the hint stands once", () => {
  expect(shown("es")).toEqual([
    ...["A hint", "titleEs", "Becas", "titleEn"],
    ...["In es", "noteEs", "In en", "noteEn"],
  ]);
  expect(shown("en")).toEqual([
    ...["A hint", "titleEn", "titleEs", "Becas"],
    ...["In en", "noteEn", "In es", "noteEs"],
  ]);
});
