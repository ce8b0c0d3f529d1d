import { describe, expect, it } from "vitest";
import { ARTERIAL_FILTERS } from "./arterialFilters.ts";
import { CANNULAS, cannulaOf } from "./cannulas.ts";
import { CARDIOPLEGIAS } from "./cardioplegias.ts";
import { CENTRIFUGAL_PUMPS } from "./centrifugalPumps.ts";
import * as fluids from "./fluids.ts";
import { HEMOCONCENTRATORS } from "./hemoconcentrator.ts";
import { OXYGENATORS } from "./oxygenators.ts";
import { RESERVOIRS } from "./reservoirs.ts";
import { PUMP_BOOTS } from "./rollerPumps.ts";
import { packedCells } from "./solutions/packedCells.ts";

const FLUIDS = [...Object.values(fluids).filter((one) => typeof one === "object"), packedCells(7)];
const DEVICES = [
  ...CENTRIFUGAL_PUMPS,
  ...OXYGENATORS,
  ...HEMOCONCENTRATORS,
  ...RESERVOIRS,
  ...ARTERIAL_FILTERS,
];
const SIMPLE = [...CANNULAS, ...CARDIOPLEGIAS, ...FLUIDS];

/** A place in a publication (it has a number) or the plain word that there is none. */
const SAYS_WHERE = /\d|assum|teaching/;

describe("the equipment catalog", () => {
  it("names every thing once", () => {
    const ids = [...DEVICES, ...SIMPLE].map((thing) => thing.id);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
    expect(ids.filter((id) => !/^[a-z0-9.-]+$/.test(id))).toEqual([]);
  });

  it("says of every figure where it comes from", () => {
    const blank: string[] = [];
    for (const device of DEVICES) {
      const sources: Readonly<Record<string, string>> = device.sources;
      for (const [field, value] of Object.entries(device)) {
        const known = "measured" in sources && field !== "airTrap_mL" ? sources.measured : sources[field];
        if (typeof value === "number" && !SAYS_WHERE.test(known ?? "")) blank.push(`${device.id}.${field}`);
      }
    }
    for (const thing of [...SIMPLE, ...PUMP_BOOTS, ...CENTRIFUGAL_PUMPS.flatMap((pump) => pump.points)]) {
      if (!SAYS_WHERE.test(thing.source)) blank.push(JSON.stringify(thing));
    }
    expect(blank).toEqual([]);
  });

  it("has Spanish and English names", () => {
    for (const thing of [...CENTRIFUGAL_PUMPS, ...OXYGENATORS, ...RESERVOIRS, ...SIMPLE]) {
      expect(thing.label.en.length * thing.label.es.length).toBeGreaterThan(0);
    }
  });

  it("finds a cannula by its id, and says so when there is none", () => {
    expect(cannulaOf("avalon-31-return").size_Fr).toBe(31);
    expect(() => cannulaOf("none")).toThrow("none");
  });
});
