import { writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { sim, temporaryFile } from "../testing/runSim.ts";

const GAS_OFF = ["judge", "--for", "3min", "--averaged", "--at", "60s:gas.sweep.flow=0"] as const;

interface Interval {
  readonly verdict: string;
  readonly from_s: number;
  readonly to_s: number;
  readonly missing?: readonly unknown[];
}

interface Told {
  readonly simulated: boolean;
  readonly report: {
    readonly rules: readonly {
      readonly rule: string;
      readonly breaches: readonly { readonly onset_s: number }[];
      readonly intervals: readonly Interval[];
    }[];
    readonly phases: readonly { readonly phase: string; readonly from_s: number; readonly to_s?: number }[];
  };
}

const breachesIn = (out: string, rule: string): readonly { readonly onset_s: number }[] =>
  (JSON.parse(out) as Told).report.rules.find((result) => result.rule === rule)?.breaches ?? [];

/** The engine itself is stepped, on machines that do other work too. */
const TIMEOUT_MS = 60_000;

describe("sim judge", { timeout: TIMEOUT_MS }, () => {
  it("holds a run against the rules: what was broken, when, and that it is simulated", async () => {
    const { code, out } = await sim(...GAS_OFF);
    expect(code).toBe(0);
    expect(out).toMatch(
      /safety\.sweepOffWithFlow: Sweep gas runs.*\n.*\n {4}not met for \d\.\d min of .*; area beyond the limit [\d.]+ L\/min·min\n {4}1:0\d–3:00 {2}Sweep gas flow 0\.00 L\/min; at most 0\.05 L\/min beyond the limit\n/,
    );
    expect(out).toMatch(/: nobody stated it/);
    expect(out).not.toMatch(/ (notKept|absent|gas\.sweep\.flow)\b/);
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
    const { out } = await sim(...GAS_OFF, "--cards", "--language", "es");
    const { cards } = JSON.parse(out) as { cards: { summary: string; detail: string }[] };
    expect(cards.length).toBeGreaterThan(0);
    for (const { summary } of cards) expect(summary).toMatch(/^Simulado: No cumplida: /);
    expect(cards.some(({ detail }) => /- Flujo de gas de barrido: 0\.0+ L\/min/.test(detail))).toBe(true);
  });

  it("gives programs the verdict timeline of every rule without a hole, and why a stretch was not judged", async () => {
    const { out } = await sim(...GAS_OFF, "--json");
    const { rules } = (JSON.parse(out) as Told).report;
    for (const { rule, intervals } of rules) {
      expect([rule, intervals[0]?.from_s, intervals.at(-1)?.to_s]).toEqual([rule, 0, 181]);
      for (const [i, { to_s }] of intervals.slice(0, -1).entries())
        expect(intervals[i + 1]?.from_s).toBe(to_s);
    }
    const verdicts = rules
      .find(({ rule }) => rule === "safety.sweepOffWithFlow")
      ?.intervals.map(({ verdict }) => verdict);
    expect(verdicts).toEqual(["met", "breached"]);
    const unknown = rules.flatMap(({ intervals }) =>
      intervals.filter(({ verdict }) => verdict === "unknown"),
    );
    expect(unknown.length).toBeGreaterThan(50);
    expect(unknown.every(({ missing }) => missing !== undefined && missing.length > 0)).toBe(true);
  });

  it("takes a person's word on a phase, and asks again where it is none", async () => {
    const { out } = await sim(...GAS_OFF, "--json", "--phase", "crossClamp=on@1min..+2min");
    const { phases } = (JSON.parse(out) as Told).report;
    expect(phases.find(({ phase }) => phase === "crossClamp")).toMatchObject({ from_s: 60, to_s: 120 });
    const spoken = await sim(...GAS_OFF, "--phase", "crossClamp=on@1min..2min");
    expect(spoken.out).toContain("1:00–2:00  aorta clamped (stated by --phase)");
    expect((await sim(...GAS_OFF, "--phase", "crossClamp=on@1h")).err).toBe(
      'sim: --phase: found "1h", allowed 0s to 3min, when this run is\n',
    );
  });

  it("tells the report in Spanish, and names the languages that there are", async () => {
    const { out } = await sim(...GAS_OFF, "--language", "es");
    expect(out).toContain("Flujo de gas de barrido 0.00 L/min; como máximo 0.05 L/min más allá del límite");
    expect(out).toContain(": nadie lo indicó");
    expect((await sim(...GAS_OFF, "--language", "fr")).err).toBe(
      'sim: --language: found "fr", allowed en, es\n',
    );
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
