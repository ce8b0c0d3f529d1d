import { describe, expect, it } from "vitest";
import { overridesHeard, portSettings } from "./portSettings.ts";
import type { PortSettings } from "./portSettings.ts";

const PLAIN: PortSettings = { baud: 9600, dataBits: 8, parity: "none", stopBits: 1 };

describe("the line settings of a port", () => {
  it("are the profile's but for what the site says", () => {
    expect(portSettings({}, PLAIN)).toEqual(PLAIN);
    expect(portSettings({ dataBits: 7, parity: "even" }, PLAIN)).toEqual({
      baud: 9600,
      dataBits: 7,
      parity: "even",
      stopBits: 1,
    });
  });

  it.each([
    ["9600 8N1", {}],
    ["19200 8N1", { baudRate: 19_200 }],
    ["9600 7E1", { dataBits: 7, parity: "even" }],
    ["19200 8O2", { baudRate: 19_200, parity: "odd" }],
    ["the device server's settings", {}],
  ])("of a device that was heard at %s are written as what differs", (heard, written) => {
    expect(overridesHeard(heard, PLAIN)).toEqual(written);
  });
});
