/** The words that a list of people may use for its columns, languages and needs, in either language. */
import { isLanguage, type Language } from "#app/i18n/languages.ts";
import { foldName } from "#app/shared/folded-name.ts";
import type { Need } from "./membership.ts";

export type ListColumn =
  "name" | "surname" | "email" | "phone" | "language" | "spokenLanguage" | "needs";

const HEADS: Readonly<Record<ListColumn, readonly string[]>> = {
  name: [
    ...["name", "full name", "parent", "first name", "given name"],
    ...["nombre", "nombre completo", "nombres", "nombre y apellidos", "nombre y apellido"],
  ],
  surname: ["surname", "last name", "family name", "apellido", "apellidos"],
  email: [
    ...["email", "e-mail", "mail", "email address", "e-mail address"],
    ...["correo", "correo electronico", "direccion de correo"],
  ],
  phone: [
    ...["phone", "telephone", "tel", "mobile", "phone number", "telephone number"],
    ...["telefono", "celular", "movil", "numero de telefono"],
  ],
  language: [
    ...["language", "written language", "writes", "reads"],
    ...["idioma", "idioma escrito", "lengua", "lee"],
  ],
  spokenLanguage: [
    ...["spoken language", "spoken", "speaks"],
    ...["idioma hablado", "idioma que habla", "lengua hablada", "habla"],
  ],
  needs: ["needs", "need", "necesidades", "necesidad", "necesita"],
};

const LANGUAGE_WORDS: Readonly<Record<string, Language>> = {
  ...{ english: "en", ingles: "en", spanish: "es", espanol: "es", castellano: "es" },
};

/** As organisers write them, and as the portal's own forms name them. */
const NEED_WORDS: Readonly<Record<Need, readonly string[]>> = {
  interpreter: [
    ...["interpreter", "an interpreter", "interpreting", "translator", "translation"],
    ...["interprete", "interpretacion", "traductor", "traductora", "traduccion"],
  ],
  childcare: [
    ...["childcare", "child care", "children", "creche", "nursery", "babysitter", "babysitting"],
    ...["cuidado", "cuidado de ninos", "cuidado de los ninos", "cuidado de ninas y ninos"],
    ...["cuidado infantil", "cuidado de menores", "guarderia", "ninos", "ninas", "hijos"],
    ...["ninera", "guarderia infantil"],
  ],
  access: [
    ...["access", "accessibility", "wheelchair", "wheelchair access", "step-free", "ramp"],
    ...["step-free access", "hearing loop", "acceso", "accesibilidad", "silla de ruedas", "rampa"],
    ...["acceso sin escalones"],
  ],
  food: [
    ...["food", "diet", "dietary", "vegetarian", "vegan", "halal", "food without meat", "no meat"],
    ...["comida", "dieta", "alimentacion", "vegetariano", "vegetariana", "vegano", "vegana"],
    ...["comida sin carne", "sin carne"],
  ],
};

/** Which column a heading names; null for one that the portal does not read. */
export function columnOf(heading: string): ListColumn | null {
  const folded = foldName(heading).replace(/[:*]/g, "").trim();
  const found = Object.entries(HEADS).find(([, heads]) => heads.includes(folded));
  return found === undefined ? null : (found[0] as ListColumn);
}

/** A language as somebody writes it: "es", "Spanish", "español"; null for any other word. */
export function languageOfWord(word: string): Language | null {
  const folded = foldName(word);
  return isLanguage(folded) ? folded : (LANGUAGE_WORDS[folded] ?? null);
}

/** Needs between commas, semicolons, slashes or pluses; the first word that is none, else. */
export function needsOfWords(words: string): { needs: Need[]; unknown: string | null } {
  const needs: Need[] = [];
  for (const part of words.split(/[,;/+\n]/).map((word) => word.trim())) {
    const folded = foldName(part);
    if (["", "-", "no", "none", "ninguna", "ninguno"].includes(folded)) continue;
    const need = Object.entries(NEED_WORDS).find(([, known]) => known.includes(folded))?.[0];
    if (need === undefined) return { needs, unknown: part };
    needs.push(need as Need);
  }
  return { needs: [...new Set(needs)], unknown: null };
}
