/** What was done in public for Children into Citizens, and what was pledged there. */
import { COST_PRICE } from "./shipped-citizenship-asks.ts";
import { KINGS_2019, LEADER_OF_LAMBETH, MAYOR_OF_LONDON } from "./shipped-offices.ts";
import type { ShippedAction } from "./shipped-record.ts";

export const CITIZENS_UK = {
  url: "https://www.citizensuk.org/childrenintocitizens",
  label: "Citizens UK: Children into Citizens Campaign",
};
export const CITIZENSHIP_ACTIONS: readonly ShippedAction[] = [
  {
    id: "prac000000000001",
    kind: "action",
    title: [
      "Carols outside the Home Office",
      "Villancicos frente al Ministerio del Interior (Home Office)",
    ],
    on: "2017-12-01",
    exact: "month",
    came: 200,
    sources: [CITIZENS_UK],
  },
  {
    id: "prac000000000002",
    kind: "action",
    title: [
      "Rally at the Home Office on National Poetry Day",
      "Manifestación frente al Ministerio del Interior (Home Office) en el Día Nacional de la Poesía",
    ],
    on: "2018-10-04",
    place: "Marsham Street, London",
    came: 160,
    sources: [
      {
        url: "https://arkacademy.org/node/176171",
        label: "Ark Academy: Children Into Citizens",
      },
      {
        url: "https://iqra.lambeth.sch.uk/2018/10/citizenship-matters/",
        label: "Iqra Primary School: Citizenship matters",
        on: "2018-10-04",
      },
    ],
  },
  {
    id: "prac000000000003",
    kind: "assembly",
    title: [
      "Meeting with the leader of Lambeth Council",
      "Reunión con quien lidera el municipio de Lambeth (Lambeth Council)",
    ],
    on: "2019-11-29",
    exact: "by",
    came: 400,
    sources: [KINGS_2019],
    pledges: [
      {
        id: "prpd000000000001",
        ask: COST_PRICE,
        target: LEADER_OF_LAMBETH,
        words: "Agreed to be a champion for the campaign.",
        speaker: "Leader of Lambeth Council",
        sources: [KINGS_2019],
      },
    ],
  },
  {
    id: "prac000000000004",
    kind: "action",
    title: [
      "A delegation meets the Immigration Minister, Caroline Nokes",
      "Una delegación se reúne con la ministra de Inmigración, Caroline Nokes",
    ],
    on: "2019-11-29",
    exact: "by",
    sources: [KINGS_2019],
  },
  {
    id: "prac000000000005",
    kind: "assembly",
    title: ["Assembly with the Mayor of London", "Asamblea con el alcalde de Londres"],
    on: "2019-11-29",
    exact: "by",
    came: 1_200,
    sources: [KINGS_2019],
    pledges: [
      {
        id: "prpd000000000002",
        ask: COST_PRICE,
        target: MAYOR_OF_LONDON,
        words: "Pledged his support for the campaign.",
        speaker: "Sadiq Khan",
        sources: [KINGS_2019],
      },
    ],
  },
  {
    id: "prac000000000006",
    kind: "action",
    title: [
      "Launch of the report Price of Belonging",
      "Presentación del informe Price of Belonging",
    ],
    on: "2021-06-09",
    place: "Surrey Square Primary School, Southwark",
    sources: [
      {
        url: "https://brixtonblog.com/2021/06/government-profits-as-children-suffer/",
        label: "Brixton Blog: Government profits as children suffer",
        on: "2021-06-09",
      },
    ],
  },
];
