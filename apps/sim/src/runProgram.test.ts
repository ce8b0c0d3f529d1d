import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { runProgram } from "./runProgram.ts";

async function sim(...args: readonly string[]): Promise<{ code: number; out: string; err: string }> {
  let out = "";
  const { code, reason } = await runProgram(args, async (text) => {
    out += text;
  });
  return { code, out, err: reason ?? "" };
}

function rows(out: string): Record<string, unknown>[] {
  return out
    .trim()
    .split("\n")
    .slice(1)
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}

const SHORT = ["run", "--for", "20", "--every", "10", "--signals", "gas.fio2,blood.arterial.po2"] as const;

describe("the headless runner", () => {
  it("prints one JSON line per row after a head that says the run is simulated and names the units", async () => {
    const { code, out } = await sim(...SHORT, "--assembly", "cpb-adult", "--patient", "adult-man");
    expect(code).toBe(0);
    const head = JSON.parse(out.split("\n")[0] ?? "") as Record<string, unknown>;
    expect(head).toMatchObject({
      origin: "simulator",
      assembly: "cpb-adult",
      patient: "adult-man",
      seed: 1,
      units: { time_s: "s", "gas.fio2": "1", "blood.arterial.po2": "mm[Hg]" },
    });
    expect(head["intendedUse"]).toContain("Not a medical device");
    expect(rows(out).map((row) => row["time_s"])).toEqual([0, 10, 20]);
  });

  it("prints a CSV whose first line says SIMULATED and whose columns carry units", async () => {
    const { out } = await sim(...SHORT, "--format", "csv");
    const lines = out.trim().split("\n");
    expect(lines[0]).toMatch(/^# SIMULATED\. For training only/);
    expect(lines[2]).toBe("time_s (s),gas.fio2 (1),blood.arterial.po2 (mm[Hg])");
    expect(lines).toHaveLength(6);
  });

  it("sets controls at the start and later, and the patient feels a change only after the row of its time", async () => {
    const { out } = await sim(...SHORT, "--set", "gas.fio2=0.8", "--at", "10:gas.fio2=0.4");
    expect(rows(out).map((row) => row["gas.fio2"])).toEqual([0.8, 0.4, 0.4]);
    const po2 = rows(out).map((row) => Number(row["blood.arterial.po2"]));
    expect(po2[1]).toBeGreaterThan(po2[0] ?? Infinity);
    expect(po2[2]).toBeLessThan(po2[1] ?? 0);
  });

  it("gives the same table for the same seed and another for another", async () => {
    const signals = ["run", "--for", "5", "--every", "1", "--signals", "flowmeter.flow.mean100ms"] as const;
    const first = (await sim(...signals, "--seed", "5")).out;
    expect((await sim(...signals, "--seed", "5")).out).toBe(first);
    expect((await sim(...signals, "--seed", "6")).out).not.toBe(first);
  });

  it("lists assemblies, patients, signals and controls for people and as JSON", async () => {
    const controls = JSON.parse((await sim("list", "controls", "--json")).out) as Record<string, unknown>[];
    expect(controls).toContainEqual(
      expect.objectContaining({ id: "pump.arterial.speed", min: 0, max: 250, unit: "{rpm}" }),
    );
    expect((await sim("list", "assemblies")).out).toMatch(/^id +label\ncpb-adult +Cardiopulmonary bypass/);
    expect((await sim("list", "patients", "--json")).out).toContain('"adult-man"');
    expect((await sim("list", "signals")).out).toMatch(/blood\.arterial\.po2 +mm\[Hg\]/);
  });

  it.each([
    [["run", "--assembly", "ecmo"], '--assembly: found "ecmo", allowed cpb-adult'],
    [["run", "--patient", "nobody"], '--patient: found "nobody", allowed adult-man'],
    [["run", "--format", "xml"], '--format: found "xml", allowed jsonl, csv'],
    [["run", "--for", "-1"], '--for: found "-1", allowed a number from 0.001'],
    [["run", "--every", "0.0001"], '--every: found "0.0001", allowed a number from 0.001'],
    [["run", "--every", "0.0015"], '--every: found "0.0015", allowed seconds of at most three decimals'],
    [["run", "--seed", "x"], '--seed: found "x", allowed a number'],
    [["run", "--signals", "blood.pressure"], '--signals: found "blood.pressure", allowed gas.sweep.flow'],
    [["run", "--set", "gas.fio2"], '--set: found "gas.fio2", allowed CONTROL=VALUE'],
    [["run", "--set", "gas.fio2=2"], '--set gas.fio2: found "2", allowed a number from 0.21 to 1'],
    [
      ["run", "--set", "gas.sweep.flow=0x2"],
      '--set gas.sweep.flow: found "0x2", allowed a number from 0 to 12',
    ],
    [["run", "--set", "blood.arterial.ph=7"], '--set: found "blood.arterial.ph", allowed gas.sweep.flow'],
    [["run", "--at", "gas.fio2=0.4"], '--at: found "gas.fio2=0.4", allowed SECONDS:CONTROL=VALUE'],
    [["run", "--for", "10", "--at", "11:gas.fio2=0.4"], '--at: found "11", allowed a number from 0 to 10'],
    [["list", "pumps"], 'list: found "pumps", allowed assemblies, patients, signals, controls'],
    [["run", "--bogus"], "unknown option '--bogus'"],
    [["fly"], "unknown command 'fly'"],
    [[], "a command is needed: run or list"],
  ])("refuses %j with code 2 and says what is allowed", async (args, message) => {
    const { code, out, err } = await sim(...args);
    expect(code).toBe(2);
    expect(err).toContain(message);
    expect(out).toBe("");
  });

  it("says what it is for in its version and its help", async () => {
    expect((await sim("--version")).out).toContain("Not a medical device");
    expect((await sim("--help")).code).toBe(0);
    expect((await sim("run", "--help")).out).toContain("--at <seconds:control=value>");
  });
});

describe("the installed program", () => {
  const bin = fileURLToPath(new URL("../bin/openperfusion-sim.mjs", import.meta.url));

  it("prints a table on stdout and ends with 0", () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...SHORT], { encoding: "utf8" });
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(rows(stdout)).toHaveLength(3);
  });

  it("says on stderr why it refuses, prints nothing else, and ends with 2", () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [bin, "run", "--for", "soon"], {
      encoding: "utf8",
    });
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toBe('sim: --for: found "soon", allowed a number from 0.001 to 1000000\n');
  });
});
