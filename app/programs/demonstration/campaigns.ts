/**
 * The campaigns of a demonstration: one invented one with two asks, whose pledges stand in different
 * states and one of which is inherited; and a draft that is written in Spanish only. Days are
 * counted back from today.
 */
import type { AskTexts } from "#app/modules/campaigns/ask.ts";
import type { CampaignTexts } from "#app/modules/campaigns/campaign.ts";
import type { PledgeFacts } from "#app/modules/campaigns/pledge.ts";
import type { PledgeState } from "#app/modules/campaigns/pledge-state.ts";
import type { TargetFacts } from "#app/modules/campaigns/target.ts";

type Office = Readonly<{
  key: "university" | "school";
  facts: TargetFacts;
  /** Who held it, and since how many days. */
  holders: readonly { name: string; since: number }[];
}>;

export const OFFICES: readonly Office[] = [
  {
    key: "university",
    facts: {
      officeEn: "Head of Admissions",
      officeEs: "Responsable de admisiones",
      body: "Demo University",
    },
    holders: [
      { name: "Demo Rowan Ellis", since: 700 },
      { name: "Demo Imani Clarke", since: 60 },
    ],
  },
  {
    key: "school",
    facts: { officeEn: "Headteacher", officeEs: "Directora", body: "Demo Secondary School" },
    holders: [{ name: "Demo Helen Marsh", since: 900 }],
  },
];

export const COACHES: CampaignTexts = {
  titleEn: "Coaches to open days",
  titleEs: "Autobuses a las jornadas de puertas abiertas",
  summaryEn:
    "A family of four pays more than £60 to see one university. Parents in Peckham ask for coaches, and for a welcome in Spanish.",
  summaryEs:
    "Una familia de cuatro personas paga más de £60 para conocer una universidad. Las familias de Peckham piden autobuses y una bienvenida en español.",
};

/** A draft whose English is still owed. */
export const QUIET_ROOM: CampaignTexts = {
  ...{ titleEn: "", summaryEn: "", titleEs: "Un lugar tranquilo para estudiar" },
  summaryEs:
    "En casa no hay mesa para todos. Pedimos que la biblioteca abra hasta las ocho en época de exámenes.",
};

type Change = Readonly<{ state: PledgeState; ago: number; note: string; link?: string }>;

type DemoPledge = Readonly<{
  office: Office["key"];
  facts: Omit<PledgeFacts, "targetId" | "actionId" | "pledgedOn" | "nextCheckOn">;
  ago: number;
  /** Days from today until its check; null for none. */
  checkIn: number | null;
  changes: readonly Change[];
}>;

type DemoAsk = Readonly<{
  office: Office["key"];
  texts: AskTexts;
  ago: number;
  /** What became of it, where something did. */
  change: Readonly<{ status: "won" | "partly-won"; ago: number; noteEn: string; noteEs: string }>;
  pledges: readonly DemoPledge[];
}>;

const QUOTED = { isQuote: true, keptWhenIn: "en", witnesses: "Demo Cohort Camberwell" } as const;

export const ASKS: readonly DemoAsk[] = [
  {
    office: "university",
    texts: {
      titleEn: "Three coaches a year from Peckham, free for families",
      titleEs: "Tres autobuses al año desde Peckham, gratis para las familias",
      detailEn: "They leave from Rye Lane on a Saturday morning and come back by six.",
      detailEs: "Salen de Rye Lane un sábado por la mañana y regresan antes de las seis.",
    },
    ago: 170,
    change: {
      ...{ status: "partly-won", ago: 45 },
      noteEn: "The first coach left with 38 people. Two are still to come.",
      noteEs: "El primer autobús salió con 38 personas. Faltan dos.",
    },
    pledges: [
      {
        office: "university",
        facts: {
          ...{ ...QUOTED, wordsIn: "en", speaker: "Demo Rowan Ellis" },
          words: "We will pay for three coaches a year from Peckham, starting this summer.",
          keptWhen: "Three coaches have left from Peckham within one year.",
        },
        ...{ ago: 150, checkIn: 0 },
        changes: [
          {
            ...{ state: "in-progress", ago: 45 },
            note: "One coach so far. The university’s own newsletter says so.",
            link: "https://example.org/demo-newsletter",
          },
        ],
      },
    ],
  },
  {
    office: "university",
    texts: {
      titleEn: "A welcome in Spanish at every open day",
      titleEs: "Una bienvenida en español en cada jornada",
      ...{ detailEn: "", detailEs: "" },
    },
    ago: 120,
    change: {
      ...{ status: "won", ago: 30 },
      noteEn: "Two students of the university now lead a tour in Spanish.",
      noteEs: "Dos estudiantes de la universidad ya dan una visita guiada en español.",
    },
    pledges: [
      {
        office: "school",
        facts: {
          ...{ ...QUOTED, wordsIn: "es", speaker: "Demo Helen Marsh" },
          words: "La escuela va a prestar dos intérpretes para cada jornada. Cuenten con nosotros.",
          keptWhen: "Two interpreters come to the next open day.",
        },
        ...{ ago: 110, checkIn: null },
        changes: [{ state: "kept", ago: 40, note: "Both came. 11 families asked for them." }],
      },
      {
        office: "university",
        facts: {
          ...{ ...QUOTED, wordsIn: "en", isQuote: false, speaker: "Demo Rowan Ellis" },
          words: "All letters about open days also go out in Spanish before the spring.",
          keptWhen: "A letter in Spanish arrives at a family’s home.",
        },
        ...{ ago: 118, checkIn: null },
        changes: [
          { state: "lapsed", ago: 20, note: "Spring has passed, and no letter in Spanish came." },
        ],
      },
    ],
  },
];
