import { describe, expect, it } from "vitest";
import { bytesOf, textOf } from "../codec/bytesOf.ts";
import { fromHex } from "../codec/fromHex.ts";
import { isModbusBeyondRead, isModbusRead, modbusRead } from "./modbusRead.ts";

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

describe("bytes that a Modbus server would obey", () => {
  // Writing 3 to register 1 of server 17 is the example of function 6 in many primers: CRC 9A 9B.
  it.each([
    ["one register", fromHex("11 06 0001 0003 9A9B")],
    ["one coil on", fromHex("11 05 00AC FF00 4E8B")],
    ["several registers", fromHex("11 10 0001 0002 04 000A 0102 C6F0")],
    ["one register, in characters", ":110600010003E5\r\n"],
  ])("are told: they write %s", (_, text) => {
    expect(isModbusBeyondRead(text)).toBe(true);
    expect(isModbusRead(text)).toBe(false);
  });

  it.each([
    ["read", modbusRead({ server: 17, function: 4, address: 8, count: 1 })],
    ["read, in characters", ":1103006B00037E\r\n"],
    ["write and are damaged", fromHex("11 06 0001 0003 9A9A")],
    ["write in characters and are damaged", ":110600010003E4\r\n"],
    ["are an answer that says no", fromHex("0A 81 02 B053")],
    ["are too short to ask anything", "\r\n"],
  ])("are not those that %s", (_, text) => {
    expect(isModbusBeyondRead(text)).toBe(false);
  });
});
