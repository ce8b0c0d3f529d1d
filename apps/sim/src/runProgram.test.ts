import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { rowsOf, sim } from "./testing/runSim.ts";

const SHORT = ["run", "--for", "20s", "--every", "10s", "--signals", "gas.fio2,blood.arterial.po2"] as const;

describe("the headless runner", () => {
  it("lists assemblies, patients, signals, controls and disturbances for people and as JSON", async () => {
    const controls = JSON.parse((await sim("list", "controls", "--json")).out) as Record<string, unknown>[];
    expect(controls).toContainEqual(
      expect.objectContaining({ id: "pump.arterial.speed", min: 0, max: 250, unit: "{rpm}" }),
    );
    expect((await sim("list", "assemblies")).out).toMatch(/^id +label\ncpb-adult +Cardiopulmonary bypass/);
    expect((await sim("list", "patients", "--json")).out).toContain('"adult-man"');
    expect((await sim("list", "signals")).out).toMatch(/blood\.arterial\.po2 +mm\[Hg\]/);
    expect((await sim("list", "disturbances", "--json")).out).toMatch(/^\[/);
  });

  it.each([
    [["run", "--assembly", "cpb-adlt"], '--assembly: found "cpb-adlt", allowed'],
    [["run", "--assembly", "mine.json"], "allowed a file that can be read (ENOENT)"],
    [["run", "--patient", "nobody"], '--patient: found "nobody", allowed'],
    [["run", "--weight", "10"], "weight_kg: found 10, allowed 35 to 250"],
    [["run", "--weight", "stout"], '--weight: found "stout", allowed 0 to'],
    [["run", "--sex", "f"], '--sex: found "f", allowed female, male'],
    [["run", "--format", "xml"], '--format: found "xml", allowed jsonl, csv, parquet'],
    [["run", "--for", "-1"], '--for: found "-1", allowed a time such as 90s, 30min, 1h30min, from 1ms'],
    [["run", "--for", "5 minutes"], '--for: found "5 minutes", allowed a time such as 90s'],
    [["run", "--every", "0.0015"], '--every: found "0.0015", allowed whole milliseconds'],
    [["run", "--seed", "x"], '--seed: found "x", allowed -2147483648 to 4294967296'],
    [["run", "--signals", "blood.arterial.p02"], "near: blood.arterial.po2"],
    [["run", "--signals", "slot:pump.arterial.flow"], "near: pump.arterial.flow_mL_per_s"],
    [["run", "--signals", "blood.nowhere.*"], '--signals: found "blood.nowhere.*", allowed one of'],
    [["run", "--set", "gas.fio2"], '--set: found "gas.fio2", allowed CONTROL=VALUE'],
    [["run", "--set", "gas.fio2=3"], "gas.fio2: found 3, allowed 0.21 to 1"],
    [["run", "--set", "gas.sweep.flow=0x2"], 'gas.sweep.flow: found "0x2"'],
    [["run", "--set", "gas.fi02=0.4"], '--set: found "gas.fi02", allowed one of'],
    [["run", "--set", "gas.fi02=0.4"], "near: gas.fio2"],
    [["run", "--set", "blood.arterial.ph=7"], '--set: found "blood.arterial.ph", allowed one of'],
    [["run", "--fault", "venousLineKink=1"], "near: venousLineKinked"],
    [["run", "--fault", "any=2"], "--fault fault:any: found 2, allowed 0 to 1"],
    [["run", "--fault", "any=1/soon"], '--fault fault:any onset: found "soon", allowed a time'],
    [["run", "--at", "gas.fio2=0.4"], '--at: found "gas.fio2=0.4", allowed TIME:CONTROL=VALUE'],
    [
      ["run", "--for", "10s", "--at", "11s:gas.fio2=0.4"],
      '--at: found "11s", allowed 0s to 10s, when this run is',
    ],
    [["run", "--at", "1s:fault:any"], '--at: found "fault:any", allowed fault:ID=SIZE'],
    [["run", "--from", "nowhere.snap"], '--from: found "nowhere.snap", allowed a file that can be read'],
    [["run", "--from", fileURLToPath(import.meta.url)], "allowed a file written by sim snapshot"],
    [
      ["run", "--for", "1s", "--out", "/nowhere/at/all.csv"],
      '--out: found "/nowhere/at/all.csv", allowed a file',
    ],
    [["list", "pumps"], 'list: found "pumps", allowed assemblies, patients, signals, controls, disturbances'],
    [["describe", "--only", "pumps"], '--only: found "pumps", allowed volumes, edges, parts'],
    [["snapshot", "--for", "1s"], "required option '--out <file>' not specified"],
    [["sweep", "--grid", "gas.fio2"], '--grid: found "gas.fio2", allowed CONTROL=FROM:TO:POINTS'],
    [["sweep", "--grid", "gas.fio2=0.4:1"], '--grid gas.fio2: found "0.4:1", allowed FROM:TO:POINTS'],
    [["sweep", "--grid", "gas.fio2=0.1,0.4"], "--grid gas.fio2: found 0.1, allowed 0.21 to 1"],
    [["sweep", "--grid", "gas.fi02=1"], "near: gas.fio2"],
    [["sweep", "--weight-range", "50:90"], '--weight-range: found "50:90", allowed only with --cohort'],
    [
      ["sweep", "--cohort", "2", "--age-range", "90:50"],
      '--age-range: found "90:50", allowed LOW:HIGH, the lower one first',
    ],
    [["sweep", "--cohort", "2.5"], "--cohort: found 2.5, allowed whole numbers"],
    [["sweep", "--cohort", "2", "--draw", "gas.fio2=0:0.1"], "--draw gas.fio2: found"],
    [["sweep", "--threads", "0"], "--threads: found 0, allowed 1 to 256"],
    [["run", "--bogus"], "unknown option '--bogus'"],
    [["fly"], "unknown command 'fly'"],
    [[], "a command is needed: run, judge, sweep, describe, snapshot or list"],
  ])("refuses %j with code 2 and says what is allowed", async (args, message) => {
    const { code, out, err } = await sim(...args);
    expect(err).toContain(message);
    expect(err.trim()).not.toContain("\n");
    expect({ code, out }).toEqual({ code: 2, out: "" });
  });

  it("tells errors as JSON to programs: field, found, allowed", async () => {
    const { code, err } = await sim("run", "--set", "gas.fio2=3", "--json");
    expect(code).toBe(2);
    expect(JSON.parse(err)).toEqual({
      error: {
        code: "setting",
        message: "--set gas.fio2: found 3, allowed 0.21 to 1",
        field: "--set gas.fio2",
        found: 3,
        allowed: "0.21 to 1",
      },
    });
  });

  it("says what it is for in its version and its help", async () => {
    expect((await sim("--version")).out).toContain("Not a medical device");
    expect((await sim("--help")).code).toBe(0);
    expect((await sim("run", "--help")).out).toContain("--at <time:change>");
  });
});

describe("the installed program", () => {
  const bin = fileURLToPath(new URL("../bin/openperfusion-sim.mjs", import.meta.url));

  it("prints a table on stdout and ends with 0", () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...SHORT], { encoding: "utf8" });
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(rowsOf(stdout)).toHaveLength(3);
  });

  it("says on stderr why it refuses, prints nothing else, and ends with 2", () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [bin, "run", "--for", "soon"], {
      encoding: "utf8",
    });
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toMatch(/^sim: --for: found "soon", allowed a time such as 90s.*\n$/);
  });
});
