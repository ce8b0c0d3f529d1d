import { expect, it } from "vitest";
import { plantedWorld, subjectWith } from "../testing/plantedWorld.ts";
import { cableHints } from "./cableHints.ts";

it("gives the profile's words on cable and menu where nothing came", async () => {
  const subject = subjectWith({ profile: "terumo/cdi-500", options: { gasUnit: "mmHg" } }, {});
  const [finding] = await cableHints.examine(subject, plantedWorld());
  expect(finding).toMatchObject({ severity: "fault", port: "flow" });
  expect(finding?.todo?.en).toMatch(
    /cable: RS-232.*`bridge cable terumo\/cdi-500 --svg FILE`.*menu: Output mode ASCII; output interval 0\.1/,
  );
});

it("shows the cable itself, and says of what nobody knows how it is found out", async () => {
  const detailOf = async (profile: string, options = {}): Promise<string | undefined> =>
    (await cableHints.examine(subjectWith({ profile, options }, {}), plantedWorld()))[0]?.detail?.es;
  expect(await detailOf("masimo/radical-7")).toMatch(
    /Conector hacia la consola 2 – Conector hacia el ordenador 2/,
  );
  expect(await detailOf("terumo/cdi-500", { gasUnit: "mmHg" })).toMatch(
    /Conector de la consola: desconocido[^]*Cómo averiguarlo/,
  );
});

it("says first of a device that must be asked that it is not", async () => {
  const [finding] = await cableHints.examine(subjectWith({ profile: "xenios/novalung" }, {}), plantedWorld());
  expect(finding).toMatchObject({
    severity: "warning",
    todo: { en: expect.stringMatching(/^polling is off/) },
  });
  const [analyzer] = await cableHints.examine(subjectWith({ profile: "astm/analyzer" }, {}), plantedWorld());
  expect(analyzer).toMatchObject({
    severity: "warning",
    todo: { en: expect.stringMatching(/^polling is off for this port, so nothing is answered/) },
  });
  const polled = (from: "port" | "spool"): ReturnType<typeof cableHints.examine> =>
    cableHints.examine(subjectWith({ profile: "xenios/novalung", polling: true }, { from }), plantedWorld());
  expect(await polled("port")).toEqual([]);
  expect((await polled("spool"))[0]).toMatchObject({
    severity: "fault",
    todo: { en: expect.stringMatching(/needs the two-way form/) },
  });
});

it("has nothing to say where bytes came, or nobody listened", async () => {
  expect(await cableHints.examine(subjectWith({}, { bytes: Uint8Array.of(1) }), plantedWorld())).toEqual([]);
  expect(await cableHints.examine(subjectWith(), plantedWorld())).toEqual([]);
});
