/** What parents asked of universities and of summer schools, as published. */
import { KINGS_2018, KINGS_2019, SUMMER_SCHOOLS, UNIVERSITIES } from "./shipped-offices.ts";
import type { ShippedCampaign } from "./shipped-record.ts";

const OPEN_DAY = "pras000000000004";
const BURSARY = "pras000000000005";

export const OPEN_DAYS: ShippedCampaign = {
  id: "prca000000000002",
  slug: "open-days-and-summer-schools",
  title: ["Open days and summer schools", "Jornadas de puertas abiertas y cursos de verano"],
  summary: [
    "Parents campaign against what keeps their children from university: open days that are out of reach, summer schools that cost too much.",
    "Las familias se organizan contra lo que aleja a sus hijos e hijas de la universidad: jornadas de puertas abiertas a las que no pueden llegar y cursos de verano demasiado caros.",
  ],
  startedOn: "2017-07-01",
  themes: [
    { id: "prth000000000002", name: ["The way to university", "El camino a la universidad"] },
  ],
  asks: [
    {
      id: OPEN_DAY,
      target: UNIVERSITIES,
      title: [
        "Open days made for our families and fully funded",
        "Jornadas de puertas abiertas hechas para nuestras familias y sin costo",
      ],
      detail: ["", ""],
      on: "2018-09-27",
      exact: "by",
      changes: [
        {
          id: "prch000000000007",
          status: "won",
          on: "2018-09-27",
          exact: "by",
          note: [
            "Open days at Oxford, Cambridge and Leicester.",
            "Jornadas en Oxford, Cambridge y Leicester.",
          ],
          sources: [KINGS_2018],
        },
      ],
    },
    {
      id: BURSARY,
      target: SUMMER_SCHOOLS,
      title: [
        "Bursary places at private summer schools",
        "Cupos con ayuda económica en cursos de verano privados",
      ],
      detail: ["", ""],
      on: "2018-09-27",
      exact: "by",
      changes: [
        {
          id: "prch000000000008",
          status: "won",
          on: "2018-09-27",
          exact: "by",
          note: [
            "Won again the year after, as reported in November 2019.",
            "Se logró de nuevo al año siguiente, según se publicó en noviembre de 2019.",
          ],
          sources: [KINGS_2018, KINGS_2019],
        },
      ],
    },
  ],
  actions: [],
  wins: [
    {
      id: "prwn000000000003",
      slug: "open-days-for-our-families",
      title: [
        "Open days at Oxford, Cambridge and Leicester, made for our families",
        "Jornadas de puertas abiertas en Oxford, Cambridge y Leicester, hechas para nuestras familias",
      ],
      summary: [
        "Universities opened their doors for Parent Power’s families, fully funded.",
        "Las universidades abrieron sus puertas a las familias de Parent Power, sin costo para ellas.",
      ],
      serves: ["Parents and their children.", "Las familias y sus hijos e hijas."],
      on: "2018-09-27",
      exact: "by",
      target: UNIVERSITIES,
      asks: [OPEN_DAY],
      sources: [KINGS_2018, KINGS_2019],
    },
    {
      id: "prwn000000000004",
      slug: "summer-school-bursaries",
      title: [
        "Bursary places at private summer schools",
        "Cupos con ayuda económica en cursos de verano privados",
      ],
      summary: [
        "Two years running, as reported in November 2019.",
        "Dos años seguidos, según se publicó en noviembre de 2019.",
      ],
      serves: [
        "Young people whose families cannot pay for a summer school.",
        "Jóvenes cuyas familias no pueden pagar un curso de verano.",
      ],
      on: "2018-09-27",
      exact: "by",
      target: SUMMER_SCHOOLS,
      asks: [BURSARY],
      sources: [KINGS_2018, KINGS_2019],
    },
  ],
  sources: [KINGS_2018],
};
