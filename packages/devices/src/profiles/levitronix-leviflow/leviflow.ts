import { MODBUS_CHECK, modbusRead } from "../../packet/modbusRead.ts";
import type { Message, PacketProfile, PacketStatus } from "../../profile/PacketProfile.ts";
import { LEVIFLOW_FACTS, LEVIFLOW_GOLDEN, LEVIFLOW_UNKNOWNS } from "./leviflowEvidence.ts";

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

const LEVIFLOW_MESSAGES: readonly Message[] = [
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

const REQUESTS = [modbusRead({ server: 1, function: 3, address: 0, count: 10 })];

/**
 * Levitronix LeviFlow laboratory flow meter, Modbus RTU: ten registers from 0. It is no clinical device, and the
 * clinical CentriMag console is not known to speak so.
 */
export const leviflow: PacketProfile = {
  codec: "packet",
  id: "levitronix/leviflow",
  version: 1,
  label: {
    en: "Levitronix LeviFlow laboratory flow meter",
    es: "Caudalímetro de laboratorio Levitronix LeviFlow",
  },
  evidence: "public-code",
  transport: {
    baud: 57_600,
    dataBits: 8,
    parity: "even",
    stopBits: 1,
    flowControl: "none",
    dtr: false,
    rts: false,
    direction: "poll",
    allowedTx: REQUESTS,
  },
  framing: { kind: "modbusRtu", server: 1 },
  check: MODBUS_CHECK,
  messages: LEVIFLOW_MESSAGES,
  modes: [],
  options: [
    {
      name: "flowUnit",
      label: { en: "Unit of the flow on the converter", es: "Unidad del flujo en el convertidor" },
      choices: [
        { value: "mL/min", unit: "mL/min", label: { en: "mL/min", es: "mL/min" } },
        { value: "L/min", unit: "L/min", label: { en: "L/min", es: "L/min" } },
      ],
    },
  ],
  placements: [
    {
      channel: "console.flow",
      label: { en: "Where is the flow sensor?", es: "¿Dónde está el sensor de flujo?" },
      choices: [
        "pump.arterial.flow",
        "circuit.flow.venousLine",
        "pump.cardioplegia.flow",
        "pump.cerebral.flow",
      ],
    },
  ],
  session: {
    period_ms: 1_000,
    staleAfter_ms: 5_000,
    lostAfter_ms: 30_000,
    requests: [{ tx: 0, every_ms: 1_000, answers: ["registers"] }],
  },
  emission: { ownValues: { "console.temperature.t1": 25 } },
  golden: LEVIFLOW_GOLDEN,
  provenance: LEVIFLOW_FACTS,
  unknowns: LEVIFLOW_UNKNOWNS,
  hints: [
    {
      en: "The device sends only what it is asked: polling must be turned on for this port.",
      es: "El equipo solo envía lo que se le pide: hay que activar el sondeo en este puerto.",
    },
    {
      en: "57600 baud, 8 data bits, even parity, 1 stop bit; Modbus address 1.",
      es: "57600 baudios, 8 bits de datos, paridad par, 1 bit de parada; dirección Modbus 1.",
    },
  ],
  cableNote: {
    en: "Connector, pin-out and electrical level (RS-232 or RS-485): unknown.",
    es: "Conector, pines y nivel eléctrico (RS-232 o RS-485): desconocidos.",
  },
  menuNote: {
    en: "Set on the converter: Modbus address 1 and the rate of the port.",
    es: "En el convertidor: dirección Modbus 1 y la velocidad del puerto.",
  },
};
