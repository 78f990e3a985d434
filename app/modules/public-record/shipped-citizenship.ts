/** Children into Citizens, as published: three asks with three fates. */
import { CITIZENS_UK, CITIZENSHIP_ACTIONS } from "./shipped-citizenship-actions.ts";
import {
  CARE,
  CITIZENSHIP_ASKS,
  FSP_LAW,
  NRPF_NETWORK,
  WAIVER,
} from "./shipped-citizenship-asks.ts";
import { HOME_SECRETARY, KINGS_2019 } from "./shipped-offices.ts";
import type { ShippedCampaign } from "./shipped-record.ts";

export const CITIZENSHIP: ShippedCampaign = {
  id: "prca000000000001",
  slug: "children-into-citizens",
  title: ["Children into Citizens", "De la niñez a la ciudadanía (Children into Citizens)"],
  summary: [
    "No child who grew up here should be kept from citizenship by a fee their family cannot pay. Citizens UK began this campaign after parents of Parent Power told what the fee does to families.",
    "Ningún niño o niña que creció aquí debería quedarse sin ciudadanía por una tarifa que su familia no puede pagar. Citizens UK empezó esta campaña después de que familias de Parent Power contaron lo que la tarifa les hace a las familias.",
  ],
  startedOn: "2017-12-01",
  themes: [
    { id: "prth000000000001", name: ["The cost of citizenship", "El costo de la ciudadanía"] },
  ],
  asks: CITIZENSHIP_ASKS,
  actions: CITIZENSHIP_ACTIONS,
  wins: [
    {
      id: "prwn000000000001",
      slug: "citizenship-fee-waiver",
      title: [
        "Families who cannot afford the citizenship fee can ask not to pay it",
        "Las familias que no pueden pagar la tarifa de ciudadanía pueden pedir no pagarla",
      ],
      summary: [
        "The fee can be waived for a child when the family cannot afford it. Won with other organisations across the country.",
        "Cuando la familia no puede pagar la tarifa de un niño o niña, puede pedir que no se la cobren. Se logró junto con otras organizaciones de todo el país.",
      ],
      serves: [
        "Children applying for British citizenship whose families cannot afford the fee.",
        "Niños y niñas que solicitan la ciudadanía británica y cuyas familias no pueden pagar la tarifa.",
      ],
      on: "2022-06-16",
      target: HOME_SECRETARY,
      asks: [WAIVER],
      sources: [NRPF_NETWORK, FSP_LAW],
    },
    {
      id: "prwn000000000002",
      slug: "no-fee-for-children-in-care",
      title: [
        "Children in the care of a council do not pay the citizenship fee",
        "Los niños y niñas bajo el cuidado del municipio no pagan la tarifa de ciudadanía",
      ],
      summary: [
        "Children looked after by a local authority pay no fee. Won with other organisations across the country.",
        "Los niños y niñas bajo el cuidado del municipio (local authority) no pagan la tarifa. Se logró junto con otras organizaciones de todo el país.",
      ],
      serves: [
        "Children in the care of a council who apply for British citizenship.",
        "Niños y niñas bajo el cuidado del municipio que solicitan la ciudadanía británica.",
      ],
      on: "2022-06-16",
      target: HOME_SECRETARY,
      asks: [CARE],
      sources: [NRPF_NETWORK, FSP_LAW],
    },
  ],
  sources: [
    CITIZENS_UK,
    KINGS_2019,
    {
      url: "https://indiaeducationdiary.in/kings-project-tackling-educational-inequality-wins-award-for-community-contribution",
      label: "India Education Diary: King’s project wins award for community contribution",
    },
  ],
};
