/**
 * What a file truly is, by its first bytes, and whether its name says the same.
 *
 * A picture may bear the ending of another kind of picture: telephones and browsers mix those up,
 * and a picture is written anew anyway. Any other ending is a false one.
 */
import { accept, refuse, type Verdict } from "./verdict.ts";

export type FileKind = "jpeg" | "png" | "webp" | "pdf";

const PICTURE_ENDINGS = ["jpg", "jpeg", "png", "webp"];

/** Bytes at the head of each kind; null stands for any byte. */
const HEADS: readonly (readonly [FileKind, readonly (number | null)[]])[] = [
  ["jpeg", [0xff, 0xd8, 0xff]],
  ["png", [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  ["webp", [0x52, 0x49, 0x46, 0x46, null, null, null, null, 0x57, 0x45, 0x42, 0x50]],
  ["pdf", [0x25, 0x50, 0x44, 0x46, 0x2d]],
];

/** The kind of the bytes; null for anything that the portal does not take. */
export function fileKind(bytes: Uint8Array): FileKind | null {
  const found = HEADS.find(([, head]) =>
    head.every((byte, index) => byte === null || byte === bytes[index]),
  );
  return found?.[0] ?? null;
}

/** The ending of a file's name in small letters: "jpg"; empty where it has none. */
export function endingOf(name: string): string {
  return (/\.([^./\\]{1,10})$/.exec(name)?.[1] ?? "").toLowerCase();
}

/** The true kind, or why the file is not taken. */
export function trueKind(
  name: string,
  bytes: Uint8Array,
): Verdict<FileKind, "file-empty" | "file-kind-unknown" | "file-kind-false"> {
  if (bytes.length === 0) return refuse("file-empty");
  const kind = fileKind(bytes);
  const ending = endingOf(name);
  if (kind === null) return refuse("file-kind-unknown");
  const right = kind === "pdf" ? ["pdf"] : PICTURE_ENDINGS;
  if (ending === "" || right.includes(ending)) return accept(kind);
  return refuse("file-kind-false", { ending, kind: kind.toUpperCase() });
}
