import { describe, expect, it } from "vitest";
import { bytesOf } from "../../codec/bytesOf.ts";
import { createDecoder } from "../../codec/createDecoder.ts";
import { isModbusRead } from "../../packet/modbusRead.ts";
import { PacketEncoder } from "../../packet/PacketEncoder.ts";
import { PROFILES } from "../../profiles.ts";
import { puralev } from "./puralev.ts";

const encoder = new PacketEncoder(puralev);

describe("a PuraLev pump", () => {
  it("tells a warning by its code, with the priority unknown", () => {
    const [item] = createDecoder(puralev).consume(bytesOf(puralev.golden[0]?.line ?? ""));
    expect(item).toMatchObject({ kind: "frame", alarms: [{ code: "0003", text: "0003" }] });
  });

  it("tells its identity and a refusal apart from values", () => {
    const [identity] = createDecoder(puralev).consume(encoder.packet("identity"));
    const [refusal] = createDecoder(puralev).consume(encoder.packet("exception"));
    expect(identity).toMatchObject({ kind: "notice", key: "identity" });
    expect(refusal).toMatchObject({ kind: "notice", key: "exception" });
  });
});

it("every request of a Modbus device only reads", () => {
  const modbus = PROFILES.filter(({ framing }) => framing.kind === "modbusRtu");
  expect(modbus.length).toBeGreaterThan(0);
  for (const { transport } of modbus) {
    for (const text of transport.allowedTx) expect(isModbusRead(text)).toBe(true);
  }
});
