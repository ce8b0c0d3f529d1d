import { readdirSync, readFileSync } from "node:fs";
import { basename, dirname } from "node:path";
import { describe, expect, it } from "vitest";
import { cablesFor } from "@openperfusion/cables";
import { PROFILES } from "@openperfusion/devices";
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

describe("the cables of a device", () => {
  const listening = PROFILES.filter(({ transport }) => transport.direction === "listenOnly");
  const others = PROFILES.filter(({ transport }) => transport.direction !== "listenOnly");

  it("have no way to send to one that is only listened to", () => {
    const ways = listening.flatMap(({ id }) => cablesFor(id).map(({ twoWay }) => typeof twoWay));
    expect(new Set(ways)).toEqual(new Set(["string"]));
  });

  it("never say of one that must be asked or answered that nothing is sent to it", () => {
    const ways = others.flatMap(({ id }) => cablesFor(id).map(({ twoWay }) => twoWay));
    expect(ways.length).toBeGreaterThan(0);
    expect(ways).not.toContain("never");
  });
});
