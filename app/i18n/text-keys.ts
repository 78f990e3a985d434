/** The keys of the locale files as a type: "plans:schedule.title". Plural endings are left off. */
import type { resources } from "./resources.ts";

type Words = (typeof resources)["en"];
type Stem<Key extends string> = Key extends `${infer Base}_${"one" | "many" | "other"}`
  ? Base
  : Key;
type Leaves<Group> = {
  [Key in Extract<keyof Group, string>]: Group[Key] extends string
    ? Stem<Key>
    : `${Key}.${Leaves<Group[Key]>}`;
}[Extract<keyof Group, string>];

export type TextKey = {
  [Module in keyof Words]: `${Module}:${Leaves<Words[Module]>}`;
}[keyof Words];
