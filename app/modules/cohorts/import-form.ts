/**
 * The form of a list of people, pasted or in a file: it is checked first, and added once it was
 * seen. What a file says takes the place of the list in the box, but never of one that somebody
 * wrote there: then the form is refused, and both stay.
 */
import { z } from "zod";
import { stop, tokenField } from "#app/shared/form-fields.ts";
import { accept, refuse } from "#app/shared/verdict.ts";
import { digestOfList } from "./list-digest.ts";
import { readListFile } from "./list-file.ts";
import { LONGEST_LIST } from "./member-list.ts";

export const importForm = z.object({
  token: tokenField(),
  act: z.enum(["check", "add"]).catch("check"),
  /** What the page showed, where it showed what will happen. */
  checked: z.string().default(""),
  // Kept as it is: tabs and blank cells at its edges are part of it.
  list: z
    .string()
    .default("")
    .transform((text, context) => {
      if (text.trim() === "") return stop(context, "list-missing");
      const { length } = text.replace(/\r\n/g, "\n");
      return length > LONGEST_LIST ? stop(context, "list-too-large") : text;
    }),
});

type Values = Record<string, string>;

/** How the form is read: of a list a little more than its limit, each line's end being two. */
export const importReading = {
  longest: 2 * LONGEST_LIST + 2,
  file: {
    name: "file",
    read: (bytes: Uint8Array, values: Values) => {
      const list = values["list"] ?? "";
      const isOwn = list.trim() !== "" && digestOfList(list) !== values["shown"];
      if (isOwn) return refuse("list-both");
      const read = readListFile(bytes);
      return read.ok
        ? accept<Values>({
            ...values,
            list: read.value,
            shown: digestOfList(read.value),
          })
        : read;
    },
  },
};
