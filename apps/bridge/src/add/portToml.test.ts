import { findProfile } from "@openperfusion/devices";
import { parse } from "smol-toml";
import { describe, expect, it } from "vitest";
import { portToml } from "./portToml.ts";
import type { PortDraft } from "./portToml.ts";

const draft: PortDraft = {
  id: "ecmo",
  path: "/dev/serial/by-id/usb-FTDI_FT232R_A50285BI-if00-port0",
  profile: findProfile("xenios/novalung")!,
  profileName: "xenios/novalung",
  origin: "device",
  options: {},
  placement: {},
  isPolled: false,
  settings: {},
};

function read(change: Partial<PortDraft>): Record<string, unknown> | undefined {
  const { port } = parse(portToml({ ...draft, ...change }));
  return (port as Record<string, unknown>[])[0];
}

describe("a port as a table of bridge.toml", () => {
  it("says only what was told: no polling, no placement, no rate of its own", () => {
    expect(read({})).toEqual({
      id: "ecmo",
      path: draft.path,
      profile: "xenios/novalung",
      origin: "device",
    });
  });

  it("reads back as what was told, with the date of the placement", () => {
    const placement = { "console.pressure.p1": "circuit.pressure.venousLine" };
    const placementSince = "2026-11-26T18:00:00Z";
    expect(read({ placement, placementSince, isPolled: true })).toMatchObject({
      placement,
      placementSince,
      polling: true,
    });
  });

  it("says how the device is set, where that is not as its profile has it", () => {
    const settings = { baudRate: 9600, dataBits: 7, parity: "even", stopBits: 2 } as const;
    expect(read({ settings })).toMatchObject(settings);
  });

  it.each([`C:\\ports\\"one"`, "tab\there", "rule]\n[bridge]\nid='x'", "del\u007f", "ñ 電"])(
    "keeps a path of any characters: %j",
    (path) => {
      expect(read({ path })?.["path"]).toBe(path);
    },
  );
});
