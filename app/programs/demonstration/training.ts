/**
 * The training programme of a demonstration: invented sessions in both languages, with materials in
 * every state that pages show; and what is arranged for the next meetings of two cohorts.
 */
import type { AgendaPoint } from "#app/modules/meetings/agenda.ts";
import type { MaterialWords } from "#app/modules/training/material.ts";
import type { SessionFacts } from "#app/modules/training/training-session.ts";

type DemoMaterial = MaterialWords & {
  /** A later English text, which leaves the Spanish one out of date. */
  then?: string;
};

export type DemoSession = {
  key: string;
  facts: SessionFacts;
  materials: readonly DemoMaterial[];
  story?: "archived";
};

const NO_LINKS = { linkEn: "", linkEs: "" } as const;

export const SESSIONS: readonly DemoSession[] = [
  {
    key: "loans",
    facts: {
      ...{ topic: "student-finance", aims: ["know", "choose"] },
      ...{
        titleEn: "What a student loan really is",
        titleEs: "Qué es de verdad un préstamo estudiantil",
      },
    },
    materials: [
      {
        ...NO_LINKS,
        titleEn: "Three things to remember",
        textEn:
          "The loan for the fees goes straight to the university.\nWhat is paid back depends on what the student earns later.\nParents owe nothing.",
        titleEs: "Tres cosas para recordar",
        textEs:
          "El préstamo para la matrícula va directo a la universidad.\nLo que se paga después depende de lo que gane la persona.\nLas madres y los padres no deben nada.",
        then: "The loan for the fees goes straight to the university.\nWhat is paid back depends on what the student earns later.\nParents owe nothing.\nAsk the university about its own bursaries too.",
      },
      {
        ...{
          titleEn: "The official page",
          textEn: "",
          linkEn: "https://www.gov.uk/student-finance",
        },
        titleEs: "La página oficial, en inglés",
        ...{ textEs: "", linkEs: "https://www.gov.uk/student-finance" },
      },
    ],
  },
  {
    key: "tutoring",
    facts: {
      ...{ topic: "private-tutoring", aims: ["know", "understand"] },
      ...{ titleEn: "Tutoring without paying for it", titleEs: "Clases particulares sin pagarlas" },
    },
    materials: [
      {
        ...{ ...NO_LINKS, titleEn: "", textEn: "", titleEs: "Preguntas para la escuela" },
        textEs:
          "¿Hay apoyo después de clases?\n¿Hay estudiantes de la universidad que ayuden?\n¿A quién se le pide?",
      },
    ],
  },
  {
    key: "personal-statement",
    facts: {
      ...{ topic: "competitive-applications", aims: ["become", "practise"] },
      ...{
        titleEn: "Reading a personal statement together",
        titleEs: "Leer en grupo una carta personal",
      },
    },
    materials: [
      {
        ...{ ...NO_LINKS, titleEs: "", textEs: "", titleEn: "How we read it" },
        textEn: "One person reads aloud. The others say what they heard, never what is wrong.",
      },
    ],
  },
  {
    key: "capital",
    facts: {
      ...{ topic: "social-and-cultural-capital", aims: ["become", "understand"] },
      ...{
        titleEn: "Who we know, and who knows us",
        titleEs: "A quién conocemos y quién nos conoce",
      },
    },
    materials: [],
  },
  {
    key: "streets",
    facts: {
      ...{ topic: "youth-violence", aims: ["understand"] },
      ...{ titleEn: "Safe on the way home", titleEs: "Con seguridad de camino a casa" },
    },
    materials: [],
  },
  {
    key: "old",
    facts: {
      ...{ topic: "university-access", aims: ["know"] },
      ...{
        titleEn: "Open days of last year",
        titleEs: "Jornadas de puertas abiertas del año pasado",
      },
    },
    materials: [],
    story: "archived",
  },
];

export type DemoArrangement = {
  /** The cohort whose next meeting it is. */
  cohort: string;
  session: string;
  speaker: string;
  /** Everything that a meeting needs; else only what is given above. */
  isReady: boolean;
  agenda: readonly AgendaPoint[];
};

export const ARRANGEMENTS: readonly DemoArrangement[] = [
  {
    ...{
      cohort: "Demo Cohort Camberwell",
      session: "loans",
      speaker: "Demo Speaker from Demo College",
    },
    isReady: true,
    agenda: [
      {
        minutes: 10,
        titleEn: "Welcome and a round of names",
        titleEs: "Bienvenida y ronda de nombres",
      },
      {
        minutes: 45,
        titleEn: "Training: student loans",
        titleEs: "Formación: préstamos estudiantiles",
      },
      {
        minutes: 15,
        titleEn: "Tea and talking in twos",
        titleEs: "Té y conversación de dos en dos",
      },
      { minutes: 35, titleEn: "What we ask for next", titleEs: "Lo que vamos a pedir" },
      { minutes: 10, titleEn: "Who does what", titleEs: "Quién hace qué" },
    ],
  },
  {
    ...{ cohort: "Empoderando Familias Demo Hackney", session: "tutoring", speaker: "" },
    isReady: false,
    agenda: [
      { minutes: 15, titleEn: "", titleEs: "Bienvenida" },
      { minutes: 50, titleEn: "", titleEs: "Formación: clases particulares" },
      { minutes: 50, titleEn: "", titleEs: "Escucha: ¿qué nos preocupa?" },
    ],
  },
];
