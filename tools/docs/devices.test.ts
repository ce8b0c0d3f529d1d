import { readdirSync, readFileSync } from "node:fs";
import { basename, dirname } from "node:path";
import { PROFILES } from "@openperfusion/devices";
import { describe, expect, it } from "vitest";
import { devicePages } from "./devices.ts";

const pages = [...devicePages()].map(([path, page]) => [basename(path), path, page] as const);

describe("the generated pages of devices", () => {
  it.each(pages)(
    "%s is the one that is committed (else run: node tools/docs/devices.ts)",
    (_, path, page) => {
      expect(readFileSync(path, "utf8")).toBe(page);
    },
  );

  it("are all pages of their folder: a removed profile leaves none behind", () => {
    const own = pages.filter(([, path]) => basename(dirname(path)) === "devices");
    expect(
      readdirSync(dirname(own[0]?.[1] ?? ""))
        .filter((name) => name.endsWith(".md"))
        .toSorted(),
    ).toEqual(own.map(([name]) => name).toSorted());
  });

  it("say of every device that only listens that no request is sent", () => {
    const listening = PROFILES.filter(({ transport }) => transport.direction === "listenOnly");
    for (const { label } of listening) {
      const page = pages.find(([, , text]) => text.startsWith(`# ${label.en}\n`));
      expect(page?.[2]).toContain("Requests sent: none.");
    }
  });

  it("say which versions a fact holds for where its source does, and have no column for it elsewhere", () => {
    const pageOf = (id: string): string => pages.find(([name]) => name === `${id}.md`)?.[2] ?? "";
    expect(pageOf("levitronix-puralev-i30")).toMatch(/\| States: 1 off.*\| firmware H2\.48 +\|/);
    expect(pageOf("levitronix-puralev-i30")).toMatch(/\| Speeds are in.*\| not said +\|/);
    expect(pageOf("terumo-cdi-500")).not.toMatch(/\| versions/);
  });
});
