import { describe, expect, it } from "vitest";
import { bytesOf, textOf } from "../codec/bytesOf.ts";
import { fromHex } from "../codec/fromHex.ts";
import { isModbusRead, modbusRead } from "./modbusRead.ts";

describe("a Modbus request", () => {
  it("that reads has the bytes of the protocol", () => {
    // Reading ten holding registers from 0 of server 1 has the CRC C5 CD in every Modbus primer.
    expect(modbusRead({ server: 1, function: 3, address: 0, count: 10 })).toBe(
      fromHex("01 03 0000 000A C5CD"),
    );
  });

  it("that writes can't be expressed", () => {
    // @ts-expect-error 6 writes a register
    expect(() => modbusRead({ server: 1, function: 6, address: 0, count: 1 })).toThrow(
      "Modbus function must be a whole number from 3 to 4, found 6",
    );
    const write = bytesOf(modbusRead({ server: 1, function: 3, address: 0, count: 1 }));
    write[1] = 6;
    expect(isModbusRead(textOf(write))).toBe(false);
  });

  it.each([
    [{ server: 0, function: 3, address: 0, count: 1 }, /server .* found 0/],
    [{ server: 1, function: 3, address: 70_000, count: 1 }, /address .* found 70000/],
    [{ server: 1, function: 3, address: 0, count: 126 }, /count .* found 126/],
  ] as const)("%o is refused", (request, message) => {
    expect(() => modbusRead(request)).toThrow(message);
  });
});
