import type { Message, NumberValue, PacketStatus } from "../../profile/PacketProfile.ts";

/** Where a register of the answer stands: address, function and count come first. */
const at = (register: number): number => 3 + 2 * register;

const raw = (name: string, register: number, count: number = 1): PacketStatus => ({
  role: "status",
  name,
  at: { by: "text", at: at(register), length_bytes: 2 * count },
  as: "hex",
});

const alarm = (name: string, register: number): PacketStatus => ({
  ...raw(name, register),
  alarms: { quiet: ["0000"] },
});

const speed = (name: string, register: number, kind: NumberValue["kind"]): NumberValue => ({
  role: "value",
  name,
  signal: "pump.arterial.speed",
  kind,
  at: { by: "binary", at: at(register), type: "u16be" },
  unit: "{rpm}",
  number: { sentinels: [] },
});

export const PURALEV_MESSAGES: readonly Message[] = [
  {
    key: "registers",
    label: { en: "Nine input registers from 0x4000", es: "Nueve registros de entrada desde 0x4000" },
    template: `\u0001\u0004\u0012${"\u0000".repeat(20)}`,
    match: [{ at: 1, is: "\u0004\u0012" }],
    fields: [
      // 1 off, 2 speed control, 3 process control, 4 error, 7 and 8 the two controls with safety
      raw("state", 0),
      speed("actual speed", 1, "measured"),
      raw("actual process value, hundredths", 2),
      speed("speed set point", 3, "set"),
      raw("process set point, hundredths", 4),
      alarm("error", 5),
      alarm("warning", 6),
      raw("message", 7),
      raw("driver temperature", 8),
    ],
  },
  {
    key: "identity",
    label: { en: "Fifteen input registers from 0x3FE0", es: "Quince registros de entrada desde 0x3FE0" },
    template: `\u0001\u0004\u001e${"\u0000".repeat(32)}`,
    match: [{ at: 1, is: "\u0004\u001e" }],
    fields: [raw("id", 0, 5), raw("deviceType", 5), raw("firmware", 6, 8), raw("serialNumber", 14)],
  },
  {
    key: "exception",
    label: { en: "Modbus exception", es: "Excepción de Modbus" },
    template: "\u0001\u0084\u0002\u0000\u0000",
    match: [{ at: 1, is: "\u0084" }],
    fields: [
      { role: "status", name: "exceptionCode", at: { by: "text", at: 2, length_bytes: 1 }, as: "hex" },
    ],
  },
];
