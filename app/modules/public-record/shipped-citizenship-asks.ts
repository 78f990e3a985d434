/** The three asks of Children into Citizens, and what became of each. */
import { IMMIGRATION_MINISTER } from "./shipped-offices.ts";
import type { ShippedAsk } from "./shipped-record.ts";

export const COST_PRICE = "pras000000000001";
export const WAIVER = "pras000000000002";
export const CARE = "pras000000000003";

export const NRPF_NETWORK = {
  url: "https://www.nrpfnetwork.org.uk/news/citizenship-fee-waiver",
  label: "NRPF Network: Fee waiver introduced for children applying for British citizenship",
  on: "2022-06-13",
};
export const FSP_LAW = {
  url: "https://www.fsp-law.com/fee-waiver-for-children-obtaining-british-citizenship/",
  label: "FSP Law: Fee waiver for children obtaining British citizenship",
};

/** All three were asked outside the Home Office that day; the letter asked for a meeting. */
const ASKED = { target: IMMIGRATION_MINISTER, on: "2018-10-04" } as const;

export const CITIZENSHIP_ASKS: readonly ShippedAsk[] = [
  {
    ...ASKED,
    id: COST_PRICE,
    title: [
      "Cut the fee from £1,012 to cost price: £372",
      "Que la tarifa baje de £1,012 al costo real del trámite: £372",
    ],
    detail: ["", ""],
    changes: [
      {
        id: "prch000000000001",
        status: "open",
        on: "2019-12-19",
        note: [
          "The High Court found that the fee had been set unlawfully: children’s best interests were not considered. Others brought the case.",
          "El Tribunal Superior (High Court) concluyó que la tarifa se fijó de forma ilegal, porque no se tuvo en cuenta qué es lo mejor para los niños y niñas. El caso lo llevaron otras personas y organizaciones.",
        ],
        sources: [
          {
            url: "https://caselaw.nationalarchives.gov.uk/ewhc/admin/2019/3536",
            label: "The National Archives: [2019] EWHC 3536 (Admin)",
            on: "2019-12-19",
          },
        ],
      },
      {
        id: "prch000000000002",
        status: "open",
        on: "2021-02-18",
        note: [
          "The Court of Appeal agreed with the High Court, [2021] EWCA Civ 193.",
          "El Tribunal de Apelación (Court of Appeal) le dio la razón al Tribunal Superior, [2021] EWCA Civ 193.",
        ],
        sources: [NRPF_NETWORK],
      },
      {
        id: "prch000000000003",
        status: "not-won",
        on: "2022-02-02",
        note: [
          "The Supreme Court dismissed the appeal, [2022] UKSC 3: how high the fee is remains a political decision.",
          "El Tribunal Supremo (Supreme Court) rechazó el recurso, [2022] UKSC 3: cuánto cuesta la tarifa sigue siendo una decisión política.",
        ],
        sources: [
          {
            url: "https://www.landmarkchambers.co.uk/supreme-court-dismisses-vires-challenge-to-1012-fee-for-registration-of-british-children/",
            label: "Landmark Chambers: Supreme Court dismisses vires challenge",
            on: "2022-02-02",
          },
        ],
      },
      {
        id: "prch000000000004",
        status: "not-won",
        on: "2026-04-08",
        note: [
          "The fee was cut from £1,214 to £1,000. The campaign asks for £372.",
          "La tarifa bajó de £1,214 a £1,000. La campaña pide £372.",
        ],
        sources: [
          {
            url: "https://sterling-law.co.uk/services/how-much-does-british-citizenship-cost/",
            label: "Sterling Law: How much does British citizenship cost?",
          },
        ],
      },
    ],
  },
  {
    ...ASKED,
    id: WAIVER,
    title: [
      "No fee for families who cannot pay it",
      "Que no paguen la tarifa las familias que no pueden pagarla",
    ],
    detail: ["", ""],
    changes: [
      {
        id: "prch000000000005",
        status: "won",
        on: "2022-06-16",
        note: [
          "In force from this day. The policy was published on 26 May 2022.",
          "En vigor desde este día. La política se publicó el 26 de mayo de 2022.",
        ],
        sources: [NRPF_NETWORK, FSP_LAW],
      },
    ],
  },
  {
    ...ASKED,
    id: CARE,
    title: [
      "No fee for children in the care of a council",
      "Que no paguen la tarifa los niños y niñas bajo el cuidado del municipio",
    ],
    detail: ["", ""],
    changes: [
      {
        id: "prch000000000006",
        status: "won",
        on: "2022-06-16",
        note: ["In force from this day.", "En vigor desde este día."],
        sources: [NRPF_NETWORK, FSP_LAW],
      },
    ],
  },
];
