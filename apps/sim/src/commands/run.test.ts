import { readFileSync, writeFileSync } from "node:fs";
import { parquetMetadata, parquetReadObjects } from "hyparquet";
import { describe, expect, it } from "vitest";
import { rowsOf, sim, temporaryFile } from "../testing/runSim.ts";

const SHORT = ["run", "--for", "10s", "--every", "5s", "--signals", "gas.fio2,blood.arterial.po2"] as const;

describe("sim run", () => {
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
    expect(rowsOf(out).map((row) => row["time_s"])).toEqual([0, 5, 10]);
  });

  it("prints a CSV whose first line says SIMULATED and whose columns carry units", async () => {
    const { out } = await sim(...SHORT, "--format", "csv");
    const lines = out.trim().split("\n");
    expect(lines[0]).toMatch(/^# SIMULATED\. For training only/);
    expect(lines[2]).toBe("time_s (s),gas.fio2 (1),blood.arterial.po2 (mm[Hg])");
    expect(lines).toHaveLength(6);
  });

  it("writes a Parquet file that gives the same numbers, and says in its metadata that it is simulated", async () => {
    const out = temporaryFile("case.parquet");
    const asked = [
      "run",
      "--for",
      "2s",
      "--every",
      "1s",
      "--signals",
      "blood.arterial.*,slot:circuit.reservoir.volume_mL",
    ];
    expect(await sim(...asked, "--out", out)).toEqual({ code: 0, out: "", err: "" });
    const file = arrayBuffer(out);
    const rows = await parquetReadObjects({ file });
    const said = rowsOf((await sim(...asked)).out);
    expect(rows).toHaveLength(3);
    for (const [i, row] of rows.entries()) {
      for (const [name, value] of Object.entries(said[i] ?? {})) {
        expect(typeof value === "number" ? row[name] : row[`${name}.state`]).toBe(value);
      }
    }
    const facts = new Map(parquetMetadata(file).key_value_metadata?.map(({ key, value }) => [key, value]));
    expect(facts.get("origin")).toBe("simulator");
    expect(JSON.parse(facts.get("units") ?? "")).toMatchObject({
      "blood.arterial.po2": "mm[Hg]",
      time_s: "s",
    });
  });

  it("takes patterns of signals and raw slots as columns", async () => {
    const { out } = await sim(
      "run",
      "--for",
      "1s",
      "--every",
      "1s",
      "--signals",
      "blood.*.po2,slot:circuit.reservoir.*_mL",
    );
    const [row] = rowsOf(out);
    expect(Object.keys(row ?? {})).toEqual(
      expect.arrayContaining(["blood.arterial.po2", "blood.venous.po2", "slot:circuit.reservoir.volume_mL"]),
    );
  });

  it("sets controls at the start and later, and the patient feels a change only after the row of its time", async () => {
    const { out } = await sim(...SHORT, "--set", "gas.fio2=0.8", "--at", "5s:gas.fio2=0.4");
    expect(rowsOf(out).map((row) => row["gas.fio2"])).toEqual([0.8, 0.4, 0.4]);
    const po2 = rowsOf(out).map((row) => Number(row["blood.arterial.po2"]));
    expect(po2[1]).toBeGreaterThan(po2[0] ?? Infinity);
    expect(po2[2]).toBeLessThan(po2[1] ?? 0);
  });

  it("gives the same table for the same seed and another for another", async () => {
    const asked = ["run", "--for", "5s", "--every", "1s", "--signals", "flowmeter.flow.mean100ms"] as const;
    const first = (await sim(...asked, "--seed", "5")).out;
    expect((await sim(...asked, "--seed", "5")).out).toBe(first);
    expect((await sim(...asked, "--seed", "6")).out).not.toBe(first);
  });

  it("lets a fault befall the circuit: a kinked venous line empties the reservoir", async () => {
    const level = async (...more: readonly string[]): Promise<number> => {
      const { out } = await sim(
        "run",
        "--for",
        "10s",
        "--every",
        "10s",
        "--signals",
        "circuit.reservoir.level",
        ...more,
      );
      return Number(rowsOf(out).at(-1)?.["circuit.reservoir.level"]);
    };
    const whole = await level();
    expect(await level("--fault", "venousLineKinked=1")).toBeLessThan(whole);
    expect(await level("--at", "4s:fault:venousLineKinked=1/0s")).toBeLessThan(whole);
    expect(
      await level("--at", "4s:fault:venousLineKinked=1/0s", "--at", "5s:fault:venousLineKinked=0/0s"),
    ).toBeGreaterThan(await level("--at", "4s:fault:venousLineKinked=1/0s"));
  });

  it("makes a patient from measures; what isn't given is as in --patient, or drawn from the spreads", async () => {
    const asked = [
      "run",
      "--for",
      "1s",
      "--every",
      "1s",
      "--signals",
      "patient.weight,patient.height,patient.bloodVolume",
    ] as const;
    const [made] = rowsOf((await sim(...asked, "--patient", "adult-woman", "--weight", "80")).out);
    expect(made).toMatchObject({ "patient.weight": 80, "patient.height": 165 });
    const [drawn] = rowsOf(
      (await sim(...asked, "--patient", "adult-woman", "--weight", "80", "--spread", "3")).out,
    );
    expect(drawn?.["patient.bloodVolume"]).not.toBe(made?.["patient.bloodVolume"]);
    const file = written(
      "patient.json",
      JSON.stringify({
        weight_kg: 80,
        height_cm: 165,
        sex: "female",
        age_years: 45,
        hematocrit_fraction: 0.39,
      }),
    );
    expect(rowsOf((await sim(...asked, "--patient", file)).out)[0]).toEqual(made);
  });

  it("tells with --json how much was simulated, on stdout when the table is in a file", async () => {
    const { out } = await sim(...SHORT, "--json", "--out", temporaryFile("case.csv"));
    expect(JSON.parse(out)).toMatchObject({ summary: { rows: 3, simulated_s: 10 } });
    const { err } = await sim(...SHORT, "--json");
    expect(JSON.parse(err)).toMatchObject({ summary: { rows: 3 } });
  });
});

describe("a case from a file", () => {
  const TOML = `
assembly = "cpb-adult"
patient = "adult-man"
seed = 4
for = "10s"
every = 5
signals = ["gas.fio2", "pump.arterial.speed"]
[settings]
"gas.fio2" = 0.8
[[event]]
at = "5s"
set = { "gas.fio2" = 0.5, "pump.arterial.speed" = 120 }
`;

  it("runs as it is written, in TOML or JSON", async () => {
    const toml = written("case.toml", TOML);
    const json = written(
      "case.json",
      JSON.stringify({
        seed: 4,
        for: "10s",
        every: "5s",
        signals: ["gas.fio2", "pump.arterial.speed"],
        settings: { "gas.fio2": 0.8 },
        event: [{ at: "5s", set: { "gas.fio2": 0.5, "pump.arterial.speed": 120 } }],
      }),
    );
    const { out } = await sim("run", "--case", toml);
    const rows = rowsOf(out);
    expect(rows.map((row) => row["gas.fio2"])).toEqual([0.8, 0.5, 0.5]);
    expect(rows.at(-1)?.["pump.arterial.speed"]).toBe(120);
    expect((await sim("run", "--case", json)).out).toBe(out);
  });

  it("is overridden by options", async () => {
    const { out } = await sim(
      "run",
      "--case",
      written("case.toml", TOML),
      "--for",
      "4s",
      "--every",
      "4s",
      "--set",
      "gas.fio2=0.6",
    );
    expect(rowsOf(out).map((row) => row["gas.fio2"])).toEqual([0.6, 0.6]);
  });

  it.each([
    ["for = true", 'for: found true, allowed what must be a time such as "30min" or a number of seconds'],
    ['fore = "3s"', 'fore: found "fore", allowed the fields assembly, patient'],
    ["seed = 'one'", 'seed: found "one", allowed what is number'],
    ['[settings]\n"gas.fio2" = 3', "settings gas.fio2: found 3, allowed 0.21 to 1"],
    ['[settings]\n"gas.fi02" = 0.3', "near: gas.fio2"],
    ['[[event]]\nat = "1s"\nset = { "gas.fio2" = 7 }', "event[0] gas.fio2: found 7, allowed 0.21 to 1"],
    [
      '[[event]]\nat = "later"\nset = { "gas.fio2" = 0.7 }',
      'event[0] at: found "later", allowed a time such as 90s',
    ],
    ['[[event]]\nat = "1s"', "event[0]: found"],
    ['[[event]]\nat = "1s"\nfault = "any"\nsize = 2', "event[0].size: found 2"],
    ["patient = { weight_kg = 80 }", "patient.height_cm: found nothing, allowed what is number"],
    ["patient = { kg = 80 }", "patient.weight_kg: found nothing"],
    ['[[event]]\nat = "1s"\nfault = "venousLineKink"\nsize = 1', "near: venousLineKinked"],
    ['assembly = "cpb-adlt"', 'assembly: found "cpb-adlt", allowed'],
    ["= 3", "allowed TOML ("],
  ])("refuses %j and names the field", async (text, message) => {
    const { code, err } = await sim("run", "--case", written("case.toml", text));
    expect(err).toContain(message);
    expect(code).toBe(2);
  });
});

function written(name: string, text: string): string {
  const file = temporaryFile(name);
  writeFileSync(file, text);
  return file;
}

function arrayBuffer(file: string): ArrayBuffer {
  const bytes = readFileSync(file);
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
}
