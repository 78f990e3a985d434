/**
 * The pots of a demonstration: invented funders with the kinds of conditions that real ones set.
 *
 * The restricted pot has the shape of a public pilot of £24,000 for London's children; the general
 * one lends again whatever is repaid.
 */
import type { NewPot } from "#app/modules/pots/pot-store.server.ts";
import { pence, type Pence } from "#app/shared/money.ts";

export const POTS = {
  london: {
    code: "DEMO-LONDON",
    name: "Demo Pot: London children",
    kind: "restricted",
    funder: "Demo City Fund",
    conditions:
      "For children who live in London and whose parents have no leave to remain yet, on top of " +
      "what the general pot does. Only the Home Office’s fee, one loan a child, no interest and no " +
      "charge. What is repaid is lent again on the same conditions.",
    conditionsLanguage: "en",
  },
  general: {
    code: "DEMO-GENERAL",
    name: "Demo Pot: general",
    kind: "general",
    funder: "Demo Community Foundation and friends",
    conditions:
      "For the citizenship fee of any child whose case a regulated adviser has checked. A revolving " +
      "pot: every repayment pays the fee of another child.",
    conditionsLanguage: "en",
  },
  bridge: {
    code: "DEMO-PUENTE",
    name: "Demo Fondo Puente",
    kind: "restricted",
    funder: "Demo Fundación Puente",
    conditions:
      "Para familias latinoamericanas de Lambeth y Southwark. Cubre la tarifa de hasta dos hijos " +
      "por familia, sin intereses. Pedimos un informe al año, sin nombres.",
    conditionsLanguage: "es",
  },
} as const satisfies Record<string, NewPot>;

export type PotKey = keyof typeof POTS;

export const POT_KEYS = Object.keys(POTS) as PotKey[];

export type Contribution = { pot: PotKey; amount: Pence; daysAgo: number; reference: string };

export const CONTRIBUTIONS: readonly Contribution[] = [
  { pot: "london", amount: pence(24_000_00), daysAgo: 452, reference: "DEMO CITY FUND PILOT" },
  { pot: "general", amount: pence(36_000_00), daysAgo: 451, reference: "DEMO FOUNDATION 1" },
  { pot: "bridge", amount: pence(15_000_00), daysAgo: 440, reference: "PUENTE DEMO" },
  { pot: "general", amount: pence(12_000_00), daysAgo: 300, reference: "DEMO FOUNDATION 2" },
  { pot: "general", amount: pence(2_350_50), daysAgo: 180, reference: "DEMO SPRING CONCERT" },
  { pot: "general", amount: pence(9_500_00), daysAgo: 120, reference: "DEMO FOUNDATION 3" },
];
