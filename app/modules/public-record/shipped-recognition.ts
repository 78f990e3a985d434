/** What was asked of King’s for Latin American students, as published. */
import { KINGS, KINGS_2019 } from "./shipped-offices.ts";
import type { ShippedCampaign } from "./shipped-record.ts";

const RECOGNITION = "pras000000000006";

const LATINXCLUDED = {
  url: "https://www.myuncleisnotpabloescobar.com/copy-of-latinxcluded",
  label: "LatinXcluded: King’s College London audit",
};

export const LATIN_AMERICAN_STUDENTS: ShippedCampaign = {
  id: "prca000000000003",
  slug: "recognition-for-latinx-students",
  title: ["Recognition for Latinx students", "Reconocimiento para estudiantes latinos"],
  summary: [
    "Young women of LatinXcluded asked King’s to count Latin American students, who had no box of their own on its forms. In the month of the answer Empoderando Padres began: Parent Power in Spanish.",
    "Las jóvenes de LatinXcluded le pidieron a King’s que contara a los estudiantes latinoamericanos, que no tenían una casilla propia en sus formularios. En el mes de la respuesta nació Empoderando Padres: Parent Power en español.",
  ],
  startedOn: "2019-11-20",
  themes: [{ id: "prth000000000003", name: ["Being counted", "Que nos cuenten"] }],
  asks: [
    {
      id: RECOGNITION,
      target: KINGS,
      title: [
        "Recognise Latinx applicants officially",
        "Que se reconozca oficialmente a las personas latinas que presentan una solicitud",
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
            "King’s es la primera universidad que reconoce oficialmente a los solicitantes latinos.",
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
        "Empoderando Padres begins, at an evening of the Latin Education Network",
        "Nace Empoderando Padres, en un encuentro de la Latin Education Network",
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
        "King’s recognises Latinx applicants, as the first university",
        "King’s reconoce a los solicitantes latinos: es la primera universidad en hacerlo",
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
  sources: [KINGS_2019, LATINXCLUDED],
};
