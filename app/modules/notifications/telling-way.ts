/**
 * How a family is told the news of its plan: as it asked. The portal sends mail only to those who
 * chose it and have an address; the others are told by a person, by telephone or post.
 *
 * Sign-in codes are no news: they go to the address that asks for one.
 */
export type TellingWay = "email" | "phone" | "post";

/** Ways in which a person of staff tells a family. */
export const WAYS_BY_HAND = ["phone", "post"] as const satisfies readonly TellingWay[];

type Reached = {
  /** The family's wish; any other word stands for e-mail. */
  contactBy: string;
  email: string | null;
  phone: string | null;
};

export function tellingWay({ contactBy, email, phone }: Reached): TellingWay {
  if (contactBy === "post") return "post";
  if (contactBy !== "phone" && email !== null) return "email";
  return phone === null || phone === "" ? "post" : "phone";
}
