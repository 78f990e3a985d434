/**
 * The boroughs of London, where cohorts meet. Their names are the same in both languages; a cohort
 * elsewhere is in "other".
 */
const NAMES = {
  "barking-and-dagenham": "Barking and Dagenham",
  barnet: "Barnet",
  bexley: "Bexley",
  brent: "Brent",
  bromley: "Bromley",
  camden: "Camden",
  "city-of-london": "City of London",
  croydon: "Croydon",
  ealing: "Ealing",
  enfield: "Enfield",
  greenwich: "Greenwich",
  hackney: "Hackney",
  "hammersmith-and-fulham": "Hammersmith and Fulham",
  haringey: "Haringey",
  harrow: "Harrow",
  havering: "Havering",
  hillingdon: "Hillingdon",
  hounslow: "Hounslow",
  islington: "Islington",
  "kensington-and-chelsea": "Kensington and Chelsea",
  kingston: "Kingston upon Thames",
  lambeth: "Lambeth",
  lewisham: "Lewisham",
  merton: "Merton",
  newham: "Newham",
  redbridge: "Redbridge",
  richmond: "Richmond upon Thames",
  southwark: "Southwark",
  sutton: "Sutton",
  "tower-hamlets": "Tower Hamlets",
  "waltham-forest": "Waltham Forest",
  wandsworth: "Wandsworth",
  westminster: "Westminster",
} as const;

type NamedBorough = keyof typeof NAMES;
export type Borough = NamedBorough | "other";

/** Those with a name, by name. */
export const NAMED_BOROUGHS = Object.keys(NAMES) as NamedBorough[];

export const BOROUGHS = ["other", ...NAMED_BOROUGHS] as const;

export function isBorough(text: string): text is Borough {
  return text === "other" || Object.hasOwn(NAMES, text);
}

/** The borough's name; null for "other", which each language says in its own words. */
export function boroughName(borough: Borough): string | null {
  return borough === "other" ? null : NAMES[borough];
}
