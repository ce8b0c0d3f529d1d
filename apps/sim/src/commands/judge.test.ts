import { writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { sim, temporaryFile } from "../testing/runSim.ts";

const GAS_OFF = ["judge", "--for", "3min", "--averaged", "--at", "60s:gas.sweep.flow=0"] as const;

interface Told {
  readonly simulated: boolean;
  readonly report: {
    readonly rules: readonly {
      readonly rule: string;
      readonly breaches: readonly { readonly onset_s: number }[];
    }[];
  };
}

const breachesIn = (out: string, rule: string): readonly { readonly onset_s: number }[] =>
  (JSON.parse(out) as Told).report.rules.find((result) => result.rule === rule)?.breaches ?? [];

describe("sim judge", () => {
  it("holds a run against the rules: what was broken, when, and that it is simulated", async () => {
    const { code, out } = await sim(...GAS_OFF);
    expect(code).toBe(0);
    expect(out).toMatch(/safety\.sweepOffWithFlow: Sweep gas runs[\s\S]*1:\d\d–3:0\d {2}gas\.sweep\.flow 0/);
    expect(out).toContain("Simulated. Education and review only");
  });

  it("tells programs the same as JSON", async () => {
    const { out } = await sim(...GAS_OFF, "--json");
    const [breach, ...others] = breachesIn(out, "safety.sweepOffWithFlow");
    expect(others).toEqual([]);
    expect(breach?.onset_s).toBeGreaterThanOrEqual(60);
    expect(breach?.onset_s).toBeLessThan(65);
  });

  it("gives what was not met as cards, marked as simulated", async () => {
    const { out } = await sim(...GAS_OFF, "--cards", "es");
    const { cards } = JSON.parse(out) as { cards: { summary: string; detail: string }[] };
    expect(cards.length).toBeGreaterThan(0);
    for (const { summary } of cards) expect(summary).toMatch(/^Simulado: No cumplida: /);
    expect(cards.some(({ detail }) => /- Flujo de gas de barrido: 0\.0+ L\/min/.test(detail))).toBe(true);
    expect((await sim(...GAS_OFF, "--cards", "fr")).code).toBe(2);
  });

  it("judges what a person states, and asks again where the statement is no fact", async () => {
    const levelStop = ["judge", "--for", "1min", "--averaged", "--json", "--fact"] as const;
    const { out } = await sim(...levelStop, "equipment.levelStopOverridden=yes");
    expect(breachesIn(out, "safety.levelStopActive")).toHaveLength(1);
    const healthy = await sim(...levelStop, "equipment.levelStopOverridden=no");
    expect(breachesIn(healthy.out, "safety.levelStopActive")).toEqual([]);
    expect(await sim(...levelStop, "equipment.levelStopOverriden=no")).toMatchObject({
      code: 2,
      err: expect.stringContaining("near: equipment.levelStopOverridden") as string,
    });
    expect(await sim(...levelStop, "equipment.levelStopOverridden=maybe")).toMatchObject({
      code: 2,
      err: expect.stringContaining("allowed equipment.levelStopOverridden=yes or") as string,
    });
  });

  it("judges by a site's own thresholds too", async () => {
    const file = temporaryFile("rules.toml");
    writeFileSync(
      file,
      `[[rules]]
id = "site.sweep"
protocol = "Protocol 4"
title = { en = "Sweep above half a liter", es = "Gas por encima de medio litro" }
rationale = { en = "our own", es = "propio" }
settings = ["cpb"]
value = { signal = "gas.sweep.flow" }
atLeast = 0.5
`,
    );
    const { out } = await sim(...GAS_OFF, "--site-rules", file);
    expect(out).toMatch(/site\.sweep: Sweep above half a liter\n {4}this site's own: Protocol 4/);
  });

  it("names what is wrong in a site's file, and the kind of support that it can't know", async () => {
    const file = temporaryFile("rules.json");
    writeFileSync(file, JSON.stringify({ rules: [{ id: "site.x", protocol: "P 1", settings: ["cpb"] }] }));
    const { code, err } = await sim(...GAS_OFF, "--site-rules", file);
    expect({ code, err }).toEqual({
      code: 2,
      err: expect.stringContaining("--site-rules rules.0.title") as string,
    });
    expect((await sim("judge", "--setting", "bypass")).err).toContain(
      '--setting: found "bypass", allowed cpb, vv, va, vav, ecco2r',
    );
  });
});
