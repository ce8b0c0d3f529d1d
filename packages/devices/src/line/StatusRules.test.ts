import { describe, expect, it } from "vitest";
import type { StatusRule } from "../profile/DataLine.ts";
import type { DeviceProfile } from "../profile/DeviceProfile.ts";
import { bioprott } from "../profiles/em-tec-bioprott/bioprott.ts";
import { createDecoder } from "./createDecoder.ts";

const [firstRule] = bioprott.data.statusRules ?? [];

function withRule(change: Partial<StatusRule>): DeviceProfile {
  if (firstRule === undefined) throw new Error("The profile has status rules");
  return { ...bioprott, data: { ...bioprott.data, statusRules: [{ ...firstRule, ...change }] } };
}

describe("a status rule", () => {
  it("must name a status byte of the line: with a misspelled name it would let every value pass", () => {
    expect(() => createDecoder(withRule({ field: "stauts" }))).toThrow(
      "em-tec/bioprott: a status rule names stauts, which the line does not hold",
    );
    expect(() => createDecoder(withRule({ field: "" }))).toThrow("a status rule names");
  });

  it("must name signals of the line", () => {
    expect(() => createDecoder(withRule({ signals: ["pump.arterial.flow"] }))).toThrow(
      "a status rule names pump.arterial.flow",
    );
  });
});
