/** The offices that the shipped record names, and who is known to have held them, from when to when. */
import type { Both, ShippedSource } from "./shipped-record.ts";

export const HOME_SECRETARY = "prtg000000000001";
export const IMMIGRATION_MINISTER = "prtg000000000002";
export const MAYOR_OF_LONDON = "prtg000000000003";
export const LEADER_OF_LAMBETH = "prtg000000000004";
export const UNIVERSITIES = "prtg000000000005";
export const SUMMER_SCHOOLS = "prtg000000000006";
export const KINGS = "prtg000000000007";

type ShippedOffice = Readonly<{
  id: string;
  office: Both;
  body: string;
  holders: readonly Readonly<{
    id: string;
    name: string;
    fromOn: string | null;
    untilOn: string | null;
  }>[];
}>;

export const SHIPPED_OFFICES: readonly ShippedOffice[] = [
  {
    id: HOME_SECRETARY,
    office: ["Home Secretary", "Ministra o ministro del Interior (Home Secretary)"],
    body: "Home Office",
    holders: [],
  },
  {
    id: IMMIGRATION_MINISTER,
    office: ["Immigration Minister", "Ministra o ministro de Inmigración (Immigration Minister)"],
    body: "Home Office",
    // workpermit.com, 28 July 2019: in post since 8 January 2018, until 24 July 2019.
    holders: [
      {
        id: "prhd000000000001",
        name: "Caroline Nokes",
        fromOn: "2018-01-08",
        untilOn: "2019-07-24",
      },
    ],
  },
  {
    id: MAYOR_OF_LONDON,
    office: ["Mayor of London", "Alcalde o alcaldesa de Londres"],
    body: "Greater London Authority",
    holders: [{ id: "prhd000000000002", name: "Sadiq Khan", fromOn: null, untilOn: null }],
  },
  {
    id: LEADER_OF_LAMBETH,
    office: ["Leader of Lambeth Council", "Líder del municipio de Lambeth (Lambeth Council)"],
    body: "Lambeth Council",
    holders: [],
  },
  {
    id: UNIVERSITIES,
    office: [
      "Universities of Oxford, Cambridge and Leicester",
      "Universidades de Oxford, Cambridge y Leicester",
    ],
    body: "",
    holders: [],
  },
  {
    id: SUMMER_SCHOOLS,
    office: ["Private summer schools", "Cursos de verano privados"],
    body: "",
    holders: [],
  },
  {
    id: KINGS,
    office: ["King’s College London", "Universidad King’s College London"],
    body: "King’s College London",
    holders: [],
  },
];

export const KINGS_2018: ShippedSource = {
  url: "https://www.kcl.ac.uk/news/service-showcase-parent-power",
  label: "King’s College London: Service showcase, Parent Power",
  on: "2018-09-27",
};

export const KINGS_2019: ShippedSource = {
  url: "https://www.kcl.ac.uk/news/transforming-communities-with-citizens-uk",
  label: "King’s College London: Transforming communities with Citizens UK",
  on: "2019-11-29",
};
