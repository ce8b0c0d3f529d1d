import { readFileSync, writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { rowsOf, sim, temporaryFile } from "../testing/runSim.ts";

const SIGNALS = [
  "--every",
  "1s",
  "--signals",
  "blood.arterial.po2,flowmeter.flow.mean100ms,gas.fio2",
] as const;

describe("sim snapshot", () => {
  it("goes on exactly as the case that was never stopped", async () => {
    const changes = ["--set", "gas.fio2=0.9", "--at", "4s:pump.arterial.speed=120"] as const;
    const whole = rowsOf((await sim("run", "--for", "6s", ...SIGNALS, ...changes)).out);
    const file = temporaryFile("three.snap");
    expect(await sim("snapshot", "--for", "3s", "--set", "gas.fio2=0.9", "--out", file)).toEqual({
      code: 0,
      out: `${file}: the case at 3 s\n`,
      err: "",
    });
    const rest = await sim(
      "run",
      "--from",
      file,
      "--for",
      "3s",
      ...SIGNALS,
      "--at",
      "4s:pump.arterial.speed=120",
    );
    expect(rowsOf(rest.out)).toEqual(whole.slice(3));
  });

  it("leaves out what a case file says for before, and goes on to the file's end", async () => {
    const file = temporaryFile("case.toml");
    const events =
      '[[event]]\nat = "1s"\nset = { "gas.fio2" = 0.5 }\n[[event]]\nat = "3s"\nset = { "gas.fio2" = 0.7 }\n';
    writeFileSync(file, `for = "4s"\n[settings]\n"gas.fio2" = 0.9\n${events}`);
    const whole = rowsOf((await sim("run", "--case", file, ...SIGNALS)).out);
    expect(whole.map((row) => row["gas.fio2"])).toEqual([0.9, 0.5, 0.5, 0.7, 0.7]);
    const snapshot = temporaryFile("two.snap");
    await sim("snapshot", "--case", file, "--for", "2s", "--out", snapshot);
    expect(rowsOf((await sim("run", "--case", file, "--from", snapshot, ...SIGNALS)).out)).toEqual(
      whole.slice(2),
    );
  });

  it("branches: another seed is another course, +TIME is from the branch on", async () => {
    const file = temporaryFile("one.snap");
    await sim("run", "--for", "1s", "--every", "1s", "--snapshot", file);
    const branch = ["run", "--from", file, "--for", "2s", ...SIGNALS, "--at", "+1s:gas.fio2=0.3"] as const;
    const first = rowsOf((await sim(...branch)).out);
    expect(first.map((row) => row["time_s"])).toEqual([1, 2, 3]);
    expect(first.map((row) => row["gas.fio2"]).slice(1)).toEqual([0.3, 0.3]);
    expect(rowsOf((await sim(...branch, "--seed", "9")).out)).not.toEqual(first);
  });

  it("is refused for another circuit, another patient and another engine by name", async () => {
    const file = temporaryFile("one.snap");
    await sim("snapshot", "--for", "1s", "--out", file);
    expect(await sim("run", "--from", file, "--assembly", "no-circuit")).toMatchObject({
      code: 2,
      err: 'sim: assembly: found "no-circuit", allowed cpb-adult, of which the snapshot is\n',
    });
    expect((await sim("sweep", "--from", file, "--grid", "assembly=no-circuit")).err).toContain(
      "--from: found",
    );
    const bytes = readFileSync(file);
    const end = bytes.indexOf("\n");
    const head = JSON.parse(bytes.subarray(0, end).toString()) as Record<string, unknown>;
    const older = JSON.stringify({ ...head, engine: "0.0.1" });
    writeFileSync(file, Buffer.concat([Buffer.from(older), bytes.subarray(end)]));
    expect(await sim("run", "--from", file)).toMatchObject({
      code: 2,
      err: expect.stringContaining('--from engine version: found "0.0.1", allowed '),
    });
  });
});
