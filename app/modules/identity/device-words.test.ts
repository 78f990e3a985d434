import { expect, test } from "vitest";
import { deviceWords } from "./device-words.ts";

test("5 browsers are named by their own names, not by those they imitate", () => {
  const named: Record<string, string> = {
    "Mozilla/5.0 (Linux; Android 9; SM-A105F) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/96.0 Mobile Safari/537.36":
      "Chrome · Android",
    "Mozilla/5.0 (iPhone; CPU iPhone OS 15_0 like Mac OS X) AppleWebKit/605.1.15 Version/15.0 Mobile/15E148 Safari/604.1":
      "Safari · iPhone",
    "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/120.0 Safari/537.36 Edg/120.0":
      "Edge · Windows",
    "Mozilla/5.0 (X11; Linux x86_64; rv:115.0) Gecko/20100101 Firefox/115.0": "Firefox · Linux",
    "Mozilla/5.0 (Linux; Android 12) AppleWebKit/537.36 SamsungBrowser/19.0 Chrome/102.0 Mobile Safari/537.36":
      "Samsung Internet · Android",
  };
  for (const [userAgent, words] of Object.entries(named)) {
    expect(deviceWords(userAgent)).toBe(words);
  }
});

test("an unknown or missing browser has no words", () => {
  expect(deviceWords("curl/8.0")).toBe("");
  expect(deviceWords(null)).toBe("");
});
