/**
 * Pictures made anew from what somebody uploaded: turned upright, at most 2,400 pixels wide or
 * high, on white, as a JPEG that every telephone shows. Nothing of the old file stays: no place, no
 * camera, no hidden text.
 *
 * One at a time: a picture of the largest size takes a few hundred megabytes while it is read.
 */
import sharp from "sharp";

/** A picture that says it is larger is not even read: a small file can hold a huge one. */
const MOST_PIXELS = 64_000_000;
const LONGEST_SIDE = 2_400;
const QUALITY = 82;

let last: Promise<unknown> = Promise.resolve();

export type MadeAnew =
  { ok: true; bytes: Uint8Array } | { ok: false; why: "too-many-pixels" | "unreadable" };

/** The picture made anew, or why it cannot be. */
export function makeAnew(bytes: Uint8Array): Promise<MadeAnew> {
  const turn = last.then(() => read(bytes));
  last = turn;
  return turn;
}

async function read(bytes: Uint8Array): Promise<MadeAnew> {
  try {
    const { width, height } = await sharp(bytes, { limitInputPixels: false }).metadata();
    if (width * height > MOST_PIXELS) return { ok: false, why: "too-many-pixels" };
    const made = await sharp(bytes, { limitInputPixels: MOST_PIXELS })
      .autoOrient()
      .resize(LONGEST_SIDE, LONGEST_SIDE, { fit: "inside", withoutEnlargement: true })
      .flatten({ background: "#ffffff" })
      .toColourspace("srgb")
      .jpeg({ quality: QUALITY, mozjpeg: true })
      .toBuffer();
    return { ok: true, bytes: new Uint8Array(made) };
  } catch {
    // sharp says in its own words what is broken; nobody could do more with them than with ours.
    return { ok: false, why: "unreadable" };
  }
}
