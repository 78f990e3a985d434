// @ts-check
/** Refuses, in words, a Node.js too old for the portal. Imports nothing, so that any Node can read it. */
const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);

if (major < 20 || (major === 20 && minor < 19)) {
  console.error(
    "The portal needs Node.js 20.19 or newer (20, 22 and 24 are tested); this is " +
      process.versions.node +
      ".\nInstall one from https://nodejs.org and try again.",
  );
  process.exit(1);
}
