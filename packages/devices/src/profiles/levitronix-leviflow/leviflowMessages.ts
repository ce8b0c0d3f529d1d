import type { Message, PacketStatus } from "../../profile/PacketProfile.ts";

/** Where a register of the answer stands: address, function and count come first. */
const at = (register: number): number => 3 + 2 * register;

const BITS = [
  [0, "bubbleDetected"],
  [1, "measurementError"],
  [2, "reverseFlow"],
  [3, "pulseSettingError"],
  [4, "zeroAdjustmentActive"],
  [5, "zeroAdjustmentError"],
  [8, "flowAlarmHigh"],
  [9, "flowAlarmLow"],
  [10, "volumeAlarmHigh"],
  [11, "volumeAlarmHighHigh"],
  [12, "outputTest"],
  [15, "firmwareUpdateActive"],
] as const;

const ALARMS: ReadonlySet<number> = new Set([0, 1, 8, 9, 10, 11]);

const STATUS: PacketStatus = {
  role: "status",
  name: "equipmentStatus",
  at: { by: "text", at: at(0), length_bytes: 2 },
  as: "hex",
  bits: BITS.map(([shift, name]) => ({ name, shift, mask: 1 })),
  alarms: {
    quiet: ["0000"],
    bits: BITS.filter(([shift]) => ALARMS.has(shift)).map(([shift, name]) => ({
      mask: 2 ** shift,
      code: `bit ${shift}`,
      text: name,
    })),
  },
};

const raw = (name: string, register: number, count: number): PacketStatus => ({
  role: "status",
  name,
  at: { by: "text", at: at(register), length_bytes: 2 * count },
  as: "hex",
});

export const LEVIFLOW_MESSAGES: readonly Message[] = [
  {
    key: "registers",
    label: { en: "Ten registers from 0", es: "Diez registros desde 0" },
    template: `\u0001\u0003\u0014${"\u0000".repeat(22)}`,
    match: [{ at: 1, is: "\u0003\u0014" }],
    fields: [
      STATUS,
      {
        role: "value",
        name: "current flow rate",
        signal: "console.flow",
        kind: "measured",
        at: { by: "binary", at: at(1), type: "i16be" },
        unit: { option: "flowUnit" },
        number: { divisor: 100, sentinels: [] },
      },
      raw("volumeCounter", 2, 2),
      raw("registers 4 and 5", 4, 2),
      {
        role: "value",
        name: "temperature",
        signal: "console.temperature.t1",
        kind: "measured",
        at: { by: "binary", at: at(6), type: "i16be" },
        unit: "Cel",
        number: { divisor: 100, sentinels: [] },
      },
      raw("register 7", 7, 1),
      raw("registers 8 and 9", 8, 2),
    ],
    statusRules: [
      {
        field: "equipmentStatus",
        mask: 0b10_0010,
        isNot: 0,
        gives: "invalid",
        signals: ["console.flow"],
        confidence: "inferred",
      },
    ],
  },
  {
    key: "exception",
    label: { en: "Modbus exception", es: "Excepción de Modbus" },
    template: "\u0001\u0083\u0002\u0000\u0000",
    match: [{ at: 1, is: "\u0083" }],
    fields: [
      { role: "status", name: "exceptionCode", at: { by: "text", at: 2, length_bytes: 1 }, as: "hex" },
    ],
  },
];
