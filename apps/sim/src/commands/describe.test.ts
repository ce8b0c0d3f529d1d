import { writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { rowsOf, sim, temporaryFile } from "../testing/runSim.ts";

interface Told {
  readonly counts: { readonly slots: number };
  readonly slots: readonly { readonly name: string; readonly unit: string }[];
  readonly controls: readonly { readonly id: string; readonly targets: string }[];
  readonly edges: readonly { readonly name: string }[];
  readonly parts: readonly { readonly of: string; readonly name: string }[];
}

describe("sim describe", () => {
  it("tells every volume, edge, part, control and slot of a circuit as JSON", async () => {
    const told = JSON.parse((await sim("describe", "cpb-adult", "--json")).out) as Told;
    expect(told.slots).toHaveLength(told.counts.slots);
    expect(told.slots).toContainEqual(
      expect.objectContaining({ name: "pump.arterial.flow_mL_per_s", unit: "mL/s" }),
    );
    expect(told.controls).toContainEqual(
      expect.objectContaining({
        id: "gas.fio2",
        min: 0.21,
        max: 1,
        unit: "1",
        targets: expect.stringContaining("fio2"),
      }),
    );
    expect(told.controls.find(({ id }) => id === "circuit.clamp.arterialLine")?.targets).toContain(
      "arterialCannula",
    );
    expect(told.edges).toContainEqual(expect.objectContaining({ name: "pump.arterial", kind: "rollerPump" }));
    expect(told.parts).toContainEqual(expect.objectContaining({ of: "oxygenators" }));
  });

  it("gives a circuit as data, which runs as the circuit that it is of", async () => {
    const { out } = await sim("describe", "cpb-adult", "--data");
    const file = temporaryFile("mine.json");
    writeFileSync(file, JSON.stringify({ ...(JSON.parse(out) as object), id: "mine" }));
    const asked = ["--for", "1s", "--every", "1s", "--signals", "circuit.reservoir.level,gas.fio2"] as const;
    const mine = await sim("run", "--assembly", file, ...asked);
    expect(mine).toMatchObject({ code: 0, err: "" });
    expect(mine.out).toContain('"assembly":"mine"');
    expect(rowsOf(mine.out).at(-1)?.["circuit.reservoir.level"]).toBeGreaterThan(0);
  });

  it.each([
    [{ id: 3 }, "assembly.id: found number 3, allowed a text"],
    [{ id: "mine", pumps: [] }, 'assembly: found field "pumps", allowed id, label'],
    [
      { id: "mine", edges: [{ kind: "pipe", name: "a.line", from: "a.bag", to: "patient.rightAtrium" }] },
      'assembly.edges[0].from: found "a.bag", allowed a volume of this circuit or of the patient',
    ],
  ])("refuses the circuit %j by file and field", async (described, message) => {
    const file = temporaryFile("mine.json");
    writeFileSync(file, JSON.stringify(described));
    const { code, err } = await sim("run", "--assembly", file);
    expect(err).toContain(`${file}: ${message}`);
    expect(code).toBe(2);
  });

  it("shows people a section, or what has a name", async () => {
    const { out } = await sim("describe", "--only", "slots", "--match", "pump.arterial.*rpm");
    expect(out).toMatch(/pump\.arterial\.speed_rpm +rpm/);
    expect(out).not.toContain("volumes (");
    const whole = (await sim("describe", "no-circuit")).out;
    for (const section of ["volumes", "edges", "parts", "controls", "disturbances", "slots"]) {
      expect(whole).toContain(`\n${section} (`);
    }
  });
});
