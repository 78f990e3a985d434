/**
 * The cohorts of a demonstration: invented groups in both languages, in every state that pages
 * show. One is full with people waiting, one is written in Spanish only, one has ended.
 */
import type { Language } from "#app/i18n/languages.ts";
import type { CohortFacts } from "#app/modules/cohorts/cohort.ts";
import type { Need } from "#app/modules/cohorts/membership.ts";
import { demoName } from "./names.ts";

type Facts = Omit<CohortFacts, "startsOn" | "address" | "remindDays">;

export type DemoCohort = Readonly<{
  key: string;
  facts: Facts;
  /** 1 for Monday to 7 for Sunday. */
  weekday: number;
  /** Days before today on which its first meeting was. */
  began: number;
  /** The party sizes of those who joined, in the order of asking. */
  parties: readonly number[];
  language: Language;
  story?: "ended" | "cancelled" | "by-phone" | "left";
  /** Given name of a parent with a plan, behind one of the doors, who joins as well. */
  family?: "Abena" | "Abril";
}>;

const STRAND = {
  languages: "es",
  anchor: "Demo Community Centre",
  alsoKnownAs: "Empoderando Padres, Latin American parents",
  aboutEn:
    "The Spanish-speaking strand of Parent Power. We talk about schools, university and rights, in Spanish.",
  aboutEs:
    "Madres, padres y abuelas que hablan español. Hablamos de la escuela, de la universidad y de nuestros derechos. Nadie tiene que saber inglés.",
} as const;

export const COHORTS: readonly DemoCohort[] = [
  {
    ...{ key: "camberwell", weekday: 4, began: 190, language: "en", story: "by-phone" },
    ...{ parties: [1, 1, 2, 1, 1, 3], family: "Abena" },
    facts: {
      ...{ name: "Demo Cohort Camberwell", languages: "en,es", borough: "southwark" },
      ...{ place: "Demo Primary School", anchor: "Demo Primary School", alsoKnownAs: "Peckham" },
      ...{ capacity: 14, everyWeeks: 6, startTime: "18:00", endTime: "20:00" },
      aboutEn:
        "Parents from eight schools. We meet every six weeks, in English, with a Spanish interpreter.",
      aboutEs:
        "Familias de ocho escuelas. Nos reunimos cada seis semanas, en inglés, con intérprete de español.",
    },
  },
  {
    ...{ key: "lambeth", weekday: 6, began: 170, language: "es" },
    parties: [1, 2, 1, 2, 1, 3, 1],
    facts: {
      ...STRAND,
      ...{ name: "Empoderando Familias Demo Lambeth", borough: "lambeth", place: "Demo Library" },
      ...{ capacity: 6, everyWeeks: 6, startTime: "10:00", endTime: "12:00" },
    },
  },
  {
    ...{ key: "stratford", weekday: 2, began: 120, language: "en", story: "cancelled" },
    parties: [1, 1, 1, 2],
    facts: {
      ...{ name: "Demo Cohort Stratford", languages: "en", borough: "newham" },
      ...{ place: "Demo Secondary School", anchor: "Demo University", alsoKnownAs: "" },
      ...{ capacity: 20, everyWeeks: 6, startTime: "18:30", endTime: "20:00" },
      aboutEn:
        "Parents of children in Years 9 to 13. Every meeting has one question about university.",
      aboutEs:
        "Familias con hijos e hijas de 14 a 18 años. En cada reunión hay una pregunta sobre la universidad.",
    },
  },
  {
    ...{ key: "hackney", weekday: 6, began: 90, language: "es", story: "left" },
    ...{ parties: [1, 2, 1], family: "Abril" },
    facts: {
      ...STRAND,
      ...{
        name: "Empoderando Familias Demo Hackney",
        borough: "hackney",
        place: "Demo Church Hall",
      },
      ...{ capacity: 16, everyWeeks: 4, startTime: "10:30", endTime: "12:30", aboutEn: "" },
    },
  },
  {
    ...{ key: "islington", weekday: 3, began: 60, language: "en" },
    parties: [1, 1],
    facts: {
      ...{ name: "Demo Cohort Islington", languages: "en,es", borough: "islington" },
      ...{ place: "Demo Children’s Centre", anchor: "Demo Nursery", alsoKnownAs: "" },
      ...{ capacity: 12, everyWeeks: 6, startTime: "09:30", endTime: "11:00" },
      aboutEn: "A morning group for parents of young children. Bring them along.",
      aboutEs: "Un grupo por la mañana para familias con niños pequeños. Puede traerlos.",
    },
  },
  {
    ...{ key: "lewisham", weekday: 1, began: -20, language: "en" },
    parties: [1],
    facts: {
      ...{ name: "Demo Cohort Lewisham", languages: "en", borough: "lewisham" },
      ...{ place: "Demo Town Hall", anchor: "Demo College", alsoKnownAs: "Catford" },
      ...{ capacity: 18, everyWeeks: 6, startTime: "18:00", endTime: "20:00" },
      aboutEn: "A new cohort. The first meeting is for getting to know each other.",
      aboutEs: "Un grupo nuevo. La primera reunión es para conocernos.",
    },
  },
  {
    ...{ key: "brixton", weekday: 2, began: 380, language: "en", story: "ended" },
    parties: [1, 2, 1],
    facts: {
      ...{ name: "Demo Cohort Brixton", languages: "en", borough: "lambeth" },
      ...{ place: "Demo Academy", anchor: "Demo Academy", alsoKnownAs: "" },
      ...{ capacity: 10, everyWeeks: 6, startTime: "18:00", endTime: "20:00" },
      aboutEn: "Our first cohort. It has ended.",
      aboutEs: "Nuestro primer grupo. Ya terminó.",
    },
  },
];

const GIVEN: Readonly<Record<Language, readonly string[]>> = {
  es: "Ximena Yadira Yamile Yesenia Zaira Zenaida Zoila Zulma Wilmer Yeison".split(" "),
  en: "Yasmin Yetunde Yvonne Yusuf Zadie Zanele Zara Zofia Xavier Wesley".split(" "),
};

const SURNAMES: Readonly<Record<Language, readonly string[]>> = {
  es: ["Vargas Peña", "Vélez Muñoz", "Yupanqui Ríos", "Zapata Núñez", "Zúñiga Díaz"],
  en: ["Vaughan", "Wanjiru", "Williams-Obi", "Yeboah", "Zielińska"],
};

/** Names sort after those of families with plans, so that no door leads to them by chance. */
export function parentName(number: number, language: Language): string {
  const [given, surnames] = [GIVEN[language], SURNAMES[language]];
  const surname = surnames[(number * 3) % surnames.length] ?? "";
  return demoName(given[number % given.length] ?? "", surname);
}

const WISHES: readonly (readonly Need[])[] = [[], ["childcare"], [], ["interpreter", "food"], []];

export function needsOf(number: number): readonly Need[] {
  return WISHES[number % WISHES.length] ?? [];
}
