import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const root = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const rows = readFileSync(root("docs/reliability-faults.md"), "utf8")
  .split("\n")
  .map((line) => line.split("|").map((cell) => cell.trim()))
  .filter(([, number]) => /^\d+$/.test(number ?? ""));
const named = rows.flatMap(([, number = "", , , tests = ""]) =>
  [...tests.matchAll(/`((?:apps|tools)\/[^`]+)`: ([^;|]+)/g)].map(
    ([, file = "", title = ""]) => [number, file, title.replaceAll("`", "").trim()] as const,
  ),
);

describe("the table of faults", () => {
  it("holds every fault of the catalogue that a port can have", () => {
    expect(rows.map(([, number]) => Number(number))).toEqual([
      1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 25, 27, 28, 31,
    ]);
    expect(new Set(named.map(([number]) => number)).size).toBe(rows.length);
  });

  it.each(named)("fault %s is held by %s: %s", (_, file, title) => {
    const text = readFileSync(root(file), "utf8");
    // A title is the first argument of a call, with more behind it.
    const titles = [...text.matchAll(/\(\s*["`]([^"`]{12,})["`]\s*,/g)].map(([, words = ""]) => words);
    const isFault = /^fault \d+$/.test(title);
    const held = file.endsWith(".test.ts") ? titles : [text];
    expect(held.some((words) => words.includes(isFault ? `${title}:` : title))).toBe(true);
  });
});
