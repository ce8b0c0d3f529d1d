import { readFileSync } from "node:fs";
import { parquetReadObjects } from "hyparquet";
import { describe, expect, it } from "vitest";
import { rowsOf, sim, temporaryFile } from "../testing/runSim.ts";

const SHORT = [
  "sweep",
  "--for",
  "2s",
  "--every",
  "500ms",
  "--signals",
  "blood.arterial.po2,flowmeter.flow.mean100ms",
] as const;

describe("sim sweep", () => {
  it("gives one row per point of the grid, the last axis changing fastest", async () => {
    const { code, out, err } = await sim(
      ...SHORT,
      "--grid",
      "gas.sweep.flow=1:3:3",
      "--grid",
      "gas.fio2=0.4,0.8",
      "--threads",
      "1",
    );
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(rowsOf(out).map((row) => [row["run"], row["gas.sweep.flow"], row["gas.fio2"]])).toEqual([
      [1, 1, 0.4],
      [2, 1, 0.8],
      [3, 2, 0.4],
      [4, 2, 0.8],
      [5, 3, 0.4],
      [6, 3, 0.8],
    ]);
  });

  it("gives the same rows on two threads as on one", async () => {
    const asked = [
      ...SHORT,
      "--grid",
      "gas.fio2=0.4,0.8",
      "--cohort",
      "3",
      "--draw",
      "pump.arterial.speed=100:180",
    ] as const;
    const alone = await sim(...asked, "--threads", "1");
    expect(rowsOf(alone.out)).toHaveLength(6);
    expect(await sim(...asked, "--threads", "2")).toEqual(alone);
  });

  it("summarizes what sim run gives with the row's seed and settings", async () => {
    const [row] = rowsOf(
      (await sim(...SHORT, "--cohort", "1", "--no-spread", "--draw", "gas.fio2=0.4:0.9", "--threads", "1"))
        .out,
    );
    const fio2 = row?.["gas.fio2"];
    const run = await sim(
      "run",
      ...SHORT.slice(1),
      "--seed",
      String(row?.["seed"]),
      "--set",
      `gas.fio2=${Number(fio2)}`,
    );
    const flows = rowsOf(run.out).map((cells) => Number(cells["flowmeter.flow.mean100ms"]));
    expect(row).toMatchObject({
      "flowmeter.flow.mean100ms.final": flows.at(-1),
      "flowmeter.flow.mean100ms.min": Math.min(...flows),
      "flowmeter.flow.mean100ms.max": Math.max(...flows),
      error: null,
    });
    expect(row?.["flowmeter.flow.mean100ms.mean"]).toBeCloseTo(
      flows.reduce((sum, flow) => sum + flow) / flows.length,
      12,
    );
  });

  it("draws another cohort from another seed, and the same members when it grows", async () => {
    const asked = [...SHORT, "--draw", "gas.fio2=0.4:0.9", "--threads", "1"] as const;
    const drawn = async (...more: readonly string[]): Promise<readonly unknown[]> =>
      rowsOf((await sim(...asked, ...more)).out).map((row) => row["gas.fio2"]);
    const three = await drawn("--cohort", "3");
    expect(new Set(three).size).toBe(3);
    expect((await drawn("--cohort", "4")).slice(0, 3)).toEqual(three);
    expect(await drawn("--cohort", "3", "--seed", "2")).not.toEqual(three);
  });

  it("draws patients within the ranges and from the published spreads, each as sim run makes it again", async () => {
    const asked = [
      "--for",
      "1s",
      "--every",
      "1s",
      "--signals",
      "patient.weight,patient.bloodVolume",
    ] as const;
    const cohort = ["--cohort", "4", "--weight-range", "50:100", "--any-sex"] as const;
    const rows = rowsOf((await sim("sweep", ...asked, ...cohort, "--threads", "1")).out);
    for (const row of rows) {
      expect(row).toMatchObject({
        patient: "made",
        height_cm: 175,
        error: null,
        "patient.weight.final": row["weight_kg"],
      });
      expect(row["weight_kg"]).toBeGreaterThanOrEqual(50);
      expect(row["weight_kg"]).toBeLessThanOrEqual(100);
    }
    const [first] = rows;
    const seed = String(first?.["seed"]);
    const measures = ["--weight", String(first?.["weight_kg"]), "--sex", String(first?.["sex"])] as const;
    const again = rowsOf((await sim("run", ...asked, ...measures, "--spread", seed, "--seed", seed)).out);
    expect(again.at(-1)?.["patient.bloodVolume"]).toBe(first?.["patient.bloodVolume.final"]);
  });

  it("makes a patient whom the engine can't make a row with its error", async () => {
    const { code, out } = await sim(...SHORT, "--cohort", "2", "--weight-range", "20:25", "--threads", "1");
    expect(code).toBe(0);
    for (const row of rowsOf(out)) expect(row["error"]).toMatch(/^weight_kg: found 2.*, allowed 35 to 250/);
  });

  it("makes a run that can't be done a row with its error, and does the others", async () => {
    const { code, out, err } = await sim(
      ...SHORT,
      "--grid",
      "assembly=cpb-adult,no-circuit",
      "--grid",
      "gas.fio2=0.5",
      "--threads",
      "2",
    );
    expect(code).toBe(0);
    const [bypass, none] = rowsOf(out);
    expect(bypass).toMatchObject({ assembly: "cpb-adult", error: null });
    expect(none).toMatchObject({ assembly: "no-circuit", "blood.arterial.po2.final": null });
    expect(none?.["error"]).toContain('found "gas.fio2"');
    expect(err).toContain("1 of 2 runs failed");
  });

  it("counts rows only from --after on", async () => {
    const [row] = rowsOf((await sim(...SHORT, "--after", "2s", "--threads", "1")).out);
    expect(row?.["blood.arterial.po2.min"]).toBe(row?.["blood.arterial.po2.final"]);
  });

  it("starts every run from a snapshot", async () => {
    const snapshot = temporaryFile("one.snap");
    await sim("snapshot", "--for", "1s", "--set", "gas.fio2=0.77", "--out", snapshot);
    const { out } = await sim(
      "sweep",
      "--from",
      snapshot,
      "--for",
      "1s",
      "--every",
      "1s",
      "--signals",
      "gas.fio2",
      "--grid",
      "gas.sweep.flow=1,2",
    );
    expect(rowsOf(out).map((row) => row["gas.fio2.final"])).toEqual([0.77, 0.77]);
  });

  it("is read back from Parquet as it is in JSON lines", async () => {
    const out = temporaryFile("sweep.parquet");
    const asked = [...SHORT, "--grid", "gas.fio2=0.4,0.8", "--threads", "1"] as const;
    await sim(...asked, "--out", out);
    const bytes = readFileSync(out);
    const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
    const rows = await parquetReadObjects({ file });
    expect(rows).toEqual(
      rowsOf((await sim(...asked)).out).map((row) => ({
        ...row,
        "blood.arterial.po2.final.state": null,
        "flowmeter.flow.mean100ms.final.state": null,
      })),
    );
  });
});
