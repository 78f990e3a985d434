/**
 * Chance that is always the same: the demonstration's families differ from each other, but every
 * first start invents the same ones. Never used where chance must be secret.
 */
import { assert } from "#app/shared/assert.ts";

export type Draw = Readonly<{
  /** A whole number from `least` to `most`, both included. */
  between: (least: number, most: number) => number;
  /** One of the choices. */
  pick: <Choice>(choices: readonly Choice[]) => Choice;
}>;

/** Mulberry32: 32 bits of state are plenty for a few thousand draws. */
export function drawing(seed: number): Draw {
  let state = seed * 0x9e3779b9;
  const fraction = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const between = (least: number, most: number) =>
    least + Math.floor(fraction() * (most - least + 1));
  return {
    between,
    pick: (choices) => {
      const choice = choices[between(0, choices.length - 1)];
      assert(choice !== undefined, "there is something to pick from");
      return choice;
    },
  };
}
