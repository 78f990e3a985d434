/** Who and what the thread is about: five concerns, three asks, twenty seats, in two languages. */
import { otherLanguage } from "#app/i18n/languages.ts";
import type { Answer } from "#app/modules/assemblies/answer.ts";
import type { Language } from "#app/i18n/languages.ts";

type Two = Readonly<Record<Language, string>>;

/** The demonstration's cohort and family behind the door of each language. */
export const FAMILIES = {
  en: { cohort: "Demo Cohort Camberwell", door: "family-en", name: "Abena Demo Owusu Mensah" },
  es: {
    cohort: "Empoderando Familias Demo Hackney",
    door: "family-es",
    name: "Abril Demo Quispe Mamani",
  },
} as const;

const SAID: Readonly<Record<Language, readonly string[]>> = {
  en: [
    "We could not pay the train to the open day.",
    "My son has never seen a university from inside.",
    "Nobody told us that parents may come too.",
  ],
  es: [
    "El pasaje a la jornada cuesta lo que gano en un día.",
    "Mi hija quiere ver la universidad antes de elegir.",
    "No supimos de la jornada hasta que pasó.",
  ],
};

/** Three in the language of the journey, then two in the other; a family member said the first. */
export function concernsOf(language: Language) {
  const other = otherLanguage(language);
  return [
    ...SAID[language].map((words) => ({ words, language })),
    ...SAID[other].slice(0, 2).map((words) => ({ words, language: other })),
  ];
}

export const THEME: Two = { en: "Getting to open days", es: "Llegar a las jornadas" };

export const CAMPAIGN: Two = { en: "Seats for every family", es: "Lugares para cada familia" };

export const SUMMARY: Two = {
  en: "That children and parents see a university before they choose.",
  es: "Que hijas, hijos y familias vean una universidad antes de elegir.",
};

/** Put in this order, each to be answered with what stands beside it. */
export const ASKS: readonly (Two & { answer: Answer })[] = [
  { en: "20 seats at the open day", es: "20 lugares en la jornada", answer: "yes" },
  { en: "A coach from Peckham", es: "Un autobús desde Peckham", answer: "yes-with-conditions" },
  { en: "The open day on a Sunday", es: "La jornada en domingo", answer: "no" },
];

export const ASSEMBLY: Two = { en: "Assembly for open days", es: "Asamblea por las jornadas" };

export const PROMISE: Two = {
  en: "You will have your 20 seats.",
  es: "Ustedes tendrán sus 20 lugares.",
};

export const WIN: Two = { en: "20 seats at the June open day", es: "20 lugares en junio" };

export const OFFERED = 20;
/** Four families take three seats each. */
export const TAKEN = 12;
