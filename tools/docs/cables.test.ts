import { readdirSync, readFileSync } from "node:fs";
import { basename, dirname } from "node:path";
import { describe, expect, it } from "vitest";
import { cableDrawings } from "./cables.ts";

const drawings = [...cableDrawings()].map(([path, svg]) => [basename(path), path, svg] as const);

describe("the drawings of cables", () => {
  it.each(drawings)(
    "%s is the one that is committed (else run: node tools/docs/cables.ts)",
    (_, path, svg) => {
      expect(readFileSync(path, "utf8")).toBe(svg);
    },
  );

  it("are all files of their folder: a removed cable leaves none behind", () => {
    const names = drawings.map(([name]) => name);
    expect(readdirSync(dirname(drawings[0]?.[1] ?? "")).toSorted()).toEqual(names.toSorted());
  });
});
