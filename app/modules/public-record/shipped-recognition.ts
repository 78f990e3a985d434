/** What was asked of King’s for Latin American students, as published. */
import { KINGS, KINGS_2019 } from "./shipped-offices.ts";
import type { ShippedCampaign } from "./shipped-record.ts";

const RECOGNITION = "pras000000000006";

const THE_TAB = {
  url: "https://thetab.com/uk/kings/2019/03/14/ucas-ignores-latin-americans-in-application-forms-meet-latinxcluded-24788",
  label: "The Tab: LatinXcluded has campaigned since August 2018",
  on: "2019-03-14",
};
const LATINXCLUDED = {
  url: "https://www.myuncleisnotpabloescobar.com/copy-of-latinxcluded",
  label: "LatinXcluded: King’s College London audit",
};

export const LATIN_AMERICAN_STUDENTS: ShippedCampaign = {
  id: "prca000000000003",
  slug: "recognition-for-latinx-students",
  title: ["Recognition for Latinx students", "Reconocimiento para estudiantes latinas y latinos"],
  summary: [
    "Young women of LatinXcluded asked King’s to count Latin American students, who had no box of their own on its forms. In November 2019 Empoderando Padres was launched: Parent Power in Spanish.",
    "Las jóvenes de LatinXcluded le pidieron a King’s que contara a los estudiantes latinoamericanos, que no tenían una casilla propia en sus formularios. En noviembre de 2019 se presentó Empoderando Padres: Parent Power en español.",
  ],
  startedOn: "2018-08-01",
  themes: [{ id: "prth000000000003", name: ["Being counted", "Que nos tomen en cuenta"] }],
  asks: [
    {
      id: RECOGNITION,
      target: KINGS,
      title: [
        "Recognise Latinx applicants officially",
        "Que se reconozca oficialmente a las personas latinas que solicitan entrar a la universidad",
      ],
      detail: ["", ""],
      on: "2019-11-29",
      exact: "by",
      changes: [
        {
          id: "prch000000000009",
          status: "won",
          on: "2019-11-29",
          exact: "by",
          note: [
            "King’s is the first university to recognise Latinx applicants officially.",
            "King’s es la primera universidad que reconoce oficialmente a las personas latinas que solicitan entrar.",
          ],
          sources: [KINGS_2019, LATINXCLUDED],
        },
      ],
    },
  ],
  actions: [
    {
      id: "prac000000000007",
      kind: "action",
      title: [
        "Report on Latinx students in higher education launched",
        "Se presenta el informe sobre estudiantes latinos en la universidad",
      ],
      on: "2019-11-20",
      place: "Great Hall, King’s College London",
      sources: [
        {
          url: "https://cfey.org/2019/11/no-soy-other-a-spotlight-on-latinx-young-people-in-the-uk/",
          label: "The Centre for Education and Youth: No Soy Other",
          on: "2019-11-26",
        },
      ],
    },
    {
      id: "prac000000000008",
      kind: "action",
      title: [
        "Empoderando Padres is launched, at an event of the Latin Education Network",
        "Se presenta Empoderando Padres, en un encuentro de la Latin Education Network",
      ],
      on: "2019-11-01",
      exact: "month",
      sources: [KINGS_2019],
    },
  ],
  wins: [
    {
      id: "prwn000000000005",
      slug: "latinx-applicants-recognised",
      title: [
        "King’s is the first university to recognise Latinx applicants",
        "King’s es la primera universidad que reconoce a las personas latinas que solicitan entrar",
      ],
      summary: [
        "Latin American students are counted on King’s own forms, and King’s commissioned a report on how they are represented.",
        "Los formularios de King’s cuentan a los estudiantes latinoamericanos, y King’s encargó un informe sobre su representación.",
      ],
      serves: ["Latin American students.", "Estudiantes de familias latinoamericanas."],
      on: "2019-11-29",
      exact: "by",
      target: KINGS,
      asks: [RECOGNITION],
      sources: [KINGS_2019, LATINXCLUDED],
    },
  ],
  sources: [KINGS_2019, LATINXCLUDED, THE_TAB],
};
