import { MODBUS_CHECK, modbusRead } from "../../packet/modbusRead.ts";
import type { PacketProfile } from "../../profile/PacketProfile.ts";
import { LEVIFLOW_FACTS, LEVIFLOW_UNKNOWNS } from "./leviflowFacts.ts";
import { LEVIFLOW_GOLDEN } from "./leviflowGolden.ts";
import { LEVIFLOW_MESSAGES } from "./leviflowMessages.ts";

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
