/** Pictures are made anew: upright, small, and without where and when they were taken. */
import { deflateSync } from "node:zlib";
import sharp from "sharp";
import { expect, test } from "vitest";
import { makeAnew } from "#app/platform/files/picture.server.ts";

const photo = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: "#5b1749" } });

async function madeOf(bytes: Uint8Array) {
  const made = await makeAnew(bytes);
  if (!made.ok) throw new Error(made.why);
  return { bytes: made.bytes, about: await sharp(made.bytes).metadata() };
}

test("a photograph taken in Peckham, held upright: GPS and camera go, 40 x 20 stand as 20 x 40", async () => {
  const taken = await photo(40, 20)
    .withExif({
      IFD0: { Make: "Demo Camera", Orientation: "6" },
      IFD3: { GPSLatitude: "51/1 28/1 0/1", GPSLongitude: "0/1 4/1 0/1" },
    })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();
  expect((await sharp(taken).metadata()).exif).toBeDefined();

  const { bytes, about } = await madeOf(taken);

  expect(about).toMatchObject({ format: "jpeg", width: 20, height: 40 });
  expect([about.exif, about.icc, about.xmp, about.iptc, about.orientation]).toEqual(
    Array.from({ length: 5 }),
  );
  expect(Buffer.from(bytes).includes("Demo Camera")).toBe(false);
});

test("a picture of 5,000 x 100 pixels is 2,400 wide; a small one is not made larger", async () => {
  const wide = await madeOf(await photo(5000, 100).png().toBuffer());
  expect(wide.about).toMatchObject({ format: "jpeg", width: 2400, height: 48 });
  const small = await madeOf(await photo(10, 10).webp().toBuffer());
  expect(small.about).toMatchObject({ format: "jpeg", width: 10, height: 10 });
});

test("what is seen through stands on white", async () => {
  const clear = sharp({ create: { width: 4, height: 4, channels: 4, background: "#00000000" } });
  const { bytes } = await madeOf(await clear.png().toBuffer());
  expect([...(await sharp(bytes).raw().toBuffer()).subarray(0, 3)]).toEqual([255, 255, 255]);
});

test("a small file that would be 900 million pixels is refused before it is read", async () => {
  expect(await makeAnew(bomb(30_000, 30_000))).toEqual({ ok: false, why: "too-many-pixels" });
});

test("half a picture and a signature with nothing after it are unreadable", async () => {
  const whole = await photo(200, 200).png().toBuffer();
  expect(await makeAnew(whole.subarray(0, 80))).toEqual({ ok: false, why: "unreadable" });
  const head = Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 0]);
  expect(await makeAnew(head)).toEqual({ ok: false, why: "unreadable" });
});

/** A PNG whose head promises that size; its content would be all of one colour. */
function bomb(width: number, height: number): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 2, 0, 0, 0], 8);
  const chunks = [chunk("IHDR", head), chunk("IDAT", deflateSync(Buffer.alloc(1000)))];
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    ...chunks,
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

function chunk(type: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, "latin1"), content]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length);
  sum.writeUInt32BE(crc(named));
  return Buffer.concat([length, named, sum]);
}

function crc(bytes: Buffer): number {
  let value = 0xffffffff;
  for (const byte of bytes) {
    value ^= byte;
    for (let bit = 0; bit < 8; bit += 1) value = (value >>> 1) ^ (value & 1 ? 0xedb88320 : 0);
  }
  return (value ^ 0xffffffff) >>> 0;
}
