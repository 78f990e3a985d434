/** What people of the demonstration said, and the themes that it went under; all of it is invented. */
import type { Language } from "#app/i18n/languages.ts";
import type { DemoCohort } from "./cohorts.ts";

export type ThemeKey = "fee" | "open-days" | "tutoring" | "travel";

/** The theme that the invented campaign answers. */
export const OPEN_DAYS = "Jornadas de puertas abiertas";

export const THEMES: readonly { key: ThemeKey; nameEn: string; nameEs: string; then?: string }[] = [
  {
    ...{ key: "fee", nameEn: "What a child’s citizenship costs" },
    nameEs: "Lo que cuesta la ciudadanía de un hijo",
  },
  {
    ...{ key: "open-days", nameEn: "Open days", nameEs: OPEN_DAYS },
    // The English changed after it was translated.
    then: "Open days that working parents can come to",
  },
  { key: "tutoring", nameEn: "Private tutoring", nameEs: "Clases particulares" },
  { key: "travel", nameEn: "", nameEs: "El transporte a la universidad" },
];

export type DemoConcern = {
  words: string;
  wordsIn: Language;
  themes: readonly ThemeKey[];
  /** Who said it, where they are known. */
  saidBy?: string;
  /** Said by the parent with a plan who joined the cohort. */
  isFamily?: boolean;
  /** They agreed that it is published. */
  isAgreed?: boolean;
};

export type DemoListening = {
  /** Null for what was heard in none. */
  cohort: DemoCohort["key"] | null;
  kind: "meeting" | "one-to-one" | "elsewhere";
  conversations: number;
  concerns: readonly DemoConcern[];
};

export const LISTENINGS: readonly DemoListening[] = [
  {
    ...{ cohort: "camberwell", kind: "meeting", conversations: 14 },
    concerns: [
      {
        words: "I save for one child’s form and the other one has to wait until next year.",
        ...{ wordsIn: "en", themes: ["fee"], isFamily: true },
      },
      {
        words: "En la jornada de puertas abiertas nadie nos habló en español.",
        ...{ wordsIn: "es", themes: ["open-days"], saidBy: "Demo Mariela" },
      },
      {
        words: "Open days are always on a working day. I lose the day’s pay.",
        ...{ wordsIn: "en", themes: ["open-days"] },
      },
      {
        words: "Every family that I know with a place at a good school pays a tutor.",
        ...{ wordsIn: "en", themes: ["tutoring"] },
      },
      {
        words: "La entrada es gratis, pero el tren para tres personas no.",
        ...{ wordsIn: "es", themes: ["open-days", "travel"] },
      },
    ],
  },
  {
    ...{ cohort: "hackney", kind: "one-to-one", conversations: 1 },
    concerns: [
      {
        words:
          "Mi hija nació aquí y aun así tengo que pagar más de mil libras para que sea de aquí.",
        ...{ wordsIn: "es", themes: ["fee"], isFamily: true, isAgreed: true },
      },
    ],
  },
  {
    ...{ cohort: "hackney", kind: "elsewhere", conversations: 6 },
    concerns: [
      {
        words: "Mi hija quiere ver la universidad y yo no tengo cómo llevarla hasta allá.",
        ...{ wordsIn: "es", themes: ["open-days", "travel"], isFamily: true, isAgreed: true },
      },
      {
        words: "No entiendo la carta de la universidad, y mi hijo tampoco sabe explicarla.",
        ...{ wordsIn: "es", themes: [] },
      },
      {
        words: "Las clases particulares cuestan lo que gano en un día.",
        ...{ wordsIn: "es", themes: ["tutoring"] },
      },
    ],
  },
  {
    ...{ cohort: null, kind: "elsewhere", conversations: 22 },
    concerns: [
      {
        words: "We were told that the fee is for the whole family. It is for each child.",
        ...{ wordsIn: "en", themes: ["fee"], saidBy: "Demo Father Bernard" },
      },
      {
        words: "We got as far as the station, and the fare for four was more than the week’s food.",
        ...{ wordsIn: "en", themes: ["open-days", "travel"] },
      },
      { words: "The bus does not run that early.", wordsIn: "en", themes: [] },
    ],
  },
];
