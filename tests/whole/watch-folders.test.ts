/** What `npm run dev` sees: a change of a file that an editor replaced before, and of a new folder's. */
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { expect, test } from "vitest";
import { watchFolders } from "../../scripts/watch-folders.mjs";

function watched() {
  const root = fs.mkdtempSync(path.join(os.tmpdir(), "portal-watch-"));
  fs.mkdirSync(path.join(root, "routes"));
  const page = path.join(root, "routes/page.tsx");
  fs.writeFileSync(page, "1");
  const seen: string[] = [];
  const end = watchFolders([root], (name) => seen.push(name));
  /** Makes a change and waits until it has been told. */
  const change = async (name: string, make: () => void) => {
    await settled();
    seen.length = 0;
    make();
    await expect.poll(() => seen, { timeout: 5_000 }).toContain(name);
  };
  return { root, page, change, end };
}

/** What an earlier change still says is let pass. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 100));

test("a page that an editor or git replaced is still watched when it is written in place", async () => {
  const { page, change, end } = watched();
  await change("page.tsx", () => {
    fs.writeFileSync(`${page}~`, "2");
    fs.renameSync(`${page}~`, page);
  });
  await change("page.tsx", () => {
    fs.appendFileSync(page, "3");
  });
  end();
});

test("a folder made later is watched, and so is one that was removed and made again", async () => {
  const { root, change, end } = watched();
  const folder = path.join(root, "parts");
  for (const round of ["first", "second"]) {
    await change("parts", () => {
      fs.mkdirSync(folder);
    });
    await change("card.tsx", () => {
      fs.writeFileSync(path.join(folder, "card.tsx"), round);
    });
    await change("parts", () => {
      fs.rmSync(folder, { recursive: true });
    });
  }
  end();
});
