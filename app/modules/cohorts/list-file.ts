/**
 * The text of a file that a spreadsheet saved, whatever its name says: UTF-8 with or without its
 * mark, UTF-16 with its mark, else the letters of Windows, as Excel writes them. A file that is no
 * text is named for what it is, so that the page can say how to save the list as one.
 */
import { isUtf8 } from "node:buffer";
import { accept, refuse, type Verdict } from "#app/shared/verdict.ts";

/** 200 kB. */
export const LARGEST_LIST_FILE = 200_000;

type Kind = "workbook" | "numbers" | "document" | "picture" | "pdf" | "page" | "other";

type FileReason = "list-file-empty" | "list-file-large" | `list-file-${Kind}`;

export function readListFile(bytes: Uint8Array): Verdict<string, FileReason> {
  if (bytes.length === 0) return refuse("list-file-empty");
  const kind = kindOf(bytes);
  if (kind !== null) return refuse(`list-file-${kind}`);
  if (bytes.length > LARGEST_LIST_FILE) return refuse("list-file-large");
  const text = decode(bytes);
  if (BINARY.test(text)) return refuse("list-file-other");
  if (WEB_PAGE.test(text)) return refuse("list-file-page");
  return text.trim() === "" ? refuse("list-file-empty") : accept(text);
}

/** Characters that no spreadsheet writes into a list: all control characters but blank ones. */
const BINARY = /[\u0000-\u0008\u000e-\u001f]/;
const WEB_PAGE = /^\s*<(?:!doctype|html|\?xml|table)\b/i;

/** How files begin that are often taken for a list; archives are looked into by their names. */
const STARTS: readonly (readonly [start: string, kind: Kind])[] = [
  ["\x89PNG", "picture"],
  ["\xff\xd8\xff", "picture"],
  ["GIF8", "picture"],
  ["RIFF", "picture"],
  ["%PDF", "pdf"],
  ["{\\rtf", "document"],
  // Excel before 2007.
  ["\xd0\xcf\x11\xe0", "workbook"],
];

/** The names of the parts that an archive of each kind has. */
const PARTS: readonly (readonly [part: string, kind: Kind])[] = [
  ["xl/", "workbook"],
  ["opendocument.spreadsheet", "workbook"],
  [".iwa", "numbers"],
  ["word/", "document"],
  ["opendocument.text", "document"],
];

function kindOf(bytes: Uint8Array): Kind | null {
  const start = latin(bytes.subarray(0, 8));
  if (start.startsWith("PK\x03\x04")) {
    const names = latin(bytes);
    return PARTS.find(([part]) => names.includes(part))?.[1] ?? "other";
  }
  return STARTS.find(([known]) => start.startsWith(known))?.[1] ?? null;
}

/** A character a byte. */
function latin(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
}

function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  return isUtf8(bytes) ? new TextDecoder().decode(bytes) : fromWindows(bytes);
}

/**
 * What the bytes 0x80 to 0x9f are in Windows-1252, a blank where nothing is: the decoder of Node.js
 * takes them for control characters.
 */
const OF_WINDOWS = "€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ";

function fromWindows(bytes: Uint8Array): string {
  return latin(bytes).replace(/[\x80-\x9f]/g, (byte) => {
    const letter = OF_WINDOWS.charAt(byte.charCodeAt(0) - 0x80);
    return letter === " " ? "\ufffd" : letter;
  });
}
