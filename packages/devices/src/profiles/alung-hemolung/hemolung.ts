import type { Message, NumberValue, PacketProfile } from "../../profile/PacketProfile.ts";
import { HEMOLUNG_FACTS, HEMOLUNG_GOLDEN, HEMOLUNG_UNKNOWNS } from "./hemolungEvidence.ts";
import type { SignalId, Text, ValueKind } from "@openperfusion/signals";
import type { UnitCode } from "@openperfusion/units";

const VALUE = { by: "rest", at: 7, to: -1 } as const;

/** Four digits are the fewest that the source's reader takes. */
const message = (id: string, key: string, label: Text, fields: Message["fields"]): Message => ({
  key,
  label,
  template: `<00${id} 0000>`,
  match: [{ at: 3, is: id }],
  mayBeLonger: true,
  fields,
  isSentByItself: true,
});

/** A number whose unit the source names. */
function measured(
  id: string,
  key: string,
  label: Text,
  signal: SignalId,
  unit: UnitCode,
  more: { readonly kind?: ValueKind; readonly divisor?: number } = {},
): Message {
  const field: NumberValue = {
    role: "value",
    name: label.en,
    signal,
    kind: more.kind ?? "measured",
    at: VALUE,
    unit,
    number: { divisor: more.divisor ?? 1, digits: 4, sentinels: [] },
  };
  return message(id, key, label, [field]);
}

/** A number without a unit or without a meaning: told as sent. */
const told = (id: string, key: string, en: string, es: string): Message =>
  message(id, key, { en, es }, [{ role: "status", name: key, at: VALUE, as: "text" }]);

/** By the names that the source gives them. */
const HEMOLUNG_MESSAGES: readonly Message[] = [
  measured(
    "005",
    "co2Exchange",
    { en: "CO2 exchange rate", es: "Tasa de intercambio de CO2" },
    "circuit.oxygenator.co2Transfer",
    "mL/min",
  ),
  measured(
    "006",
    "co2Concentration",
    { en: "CO2 concentration", es: "Concentración de CO2" },
    "console.gas.co2",
    "%",
    { divisor: 100 },
  ),
  measured(
    "007",
    "o2Concentration",
    { en: "O2 concentration", es: "Concentración de O2" },
    "console.gas.o2",
    "%",
    { divisor: 100 },
  ),
  told("008", "sweepGasFlow", "Sweep gas flow", "Flujo de gas de barrido"),
  told("009", "sweepGasPressure", "Sweep gas manifold pressure", "Presión del colector de gas de barrido"),
  measured("00B", "bloodFlow", { en: "Blood flow", es: "Flujo de sangre" }, "pump.arterial.flow", "mL/min"),
  told("00C", "bloodFlowValid", "Blood flow valid", "Flujo de sangre válido"),
  measured(
    "00D",
    "motorSpeed",
    { en: "Motor speed", es: "Velocidad del motor" },
    "pump.arterial.speed",
    "{rpm}",
  ),
  told("00F", "vacuumPump", "Vacuum pump", "Bomba de vacío"),
  told("012", "cabinetO2", "Cabinet O2 concentration", "Concentración de O2 en el armario"),
  told("013", "activeAlarms", "Active alarm mask", "Máscara de alarmas activas"),
  told("015", "softwareVersion", "Software version", "Versión del software"),
  told("020", "runningOnO2", "Running on oxygen", "Funciona con oxígeno"),
  measured(
    "023",
    "motorSpeedSet",
    { en: "Motor speed set point", es: "Consigna de velocidad del motor" },
    "pump.arterial.speed",
    "{rpm}",
    { kind: "set" },
  ),
  told("028", "serialNumber", "Serial number", "Número de serie"),
  told("02B", "recirculation", "Recirculation sub-state", "Subestado de recirculación"),
  told("02C", "sweepGasSelection", "Sweep gas selection", "Selección de gas de barrido"),
  {
    key: "other",
    label: { en: "Any other parameter", es: "Cualquier otro parámetro" },
    template: "<00000 0000>",
    match: [{ at: 0, is: "<" }],
    mayBeLonger: true,
    fields: [{ role: "status", name: "value", at: VALUE, as: "text" }],
  },
];

/**
 * ALung Hemolung RAS, extracorporeal CO2 removal. One parameter in each packet:
 *
 *     < check (2) id (3 hexadecimal digits) separator (1) value (hexadecimal) >
 *
 * It is silent until it gets a line end.
 */
export const hemolung: PacketProfile = {
  codec: "packet",
  id: "alung/hemolung",
  version: 1,
  label: {
    en: "ALung Hemolung RAS (CO2 removal)",
    es: "ALung Hemolung RAS (eliminación de CO2)",
  },
  evidence: "public-code",
  identity: { version: "softwareVersion", testedVersions: [] },
  transport: {
    baud: 115_200,
    dataBits: 8,
    parity: "none",
    stopBits: 1,
    flowControl: "none",
    dtr: false,
    rts: false,
    direction: "poll",
    allowedTx: ["\r\n"],
  },
  framing: { kind: "startEnd", start: "<", end: ">", trailer_bytes: 0, maxLength_bytes: 64 },
  check: { kind: "unknown", at: 1, length_bytes: 2 },
  between: "\r\n",
  messages: HEMOLUNG_MESSAGES,
  modes: [],
  options: [],
  session: {
    period_ms: 3_000,
    staleAfter_ms: 10_000,
    lostAfter_ms: 60_000,
    requests: [{ tx: 0, every_ms: 20_000, when: "silent", answers: [] }],
  },
  emission: { ownValues: {} },
  golden: HEMOLUNG_GOLDEN,
  provenance: HEMOLUNG_FACTS,
  unknowns: HEMOLUNG_UNKNOWNS,
  hints: [
    {
      en: "The console sends nothing until it gets a line end: polling must be turned on for this port.",
      es: "La consola no envía nada hasta recibir un fin de línea: hay que activar el sondeo en este puerto.",
    },
    {
      en: "115200 baud, 8 data bits, no parity, 1 stop bit.",
      es: "115200 baudios, 8 bits de datos, sin paridad, 1 bit de parada.",
    },
  ],
  cableNote: {
    en: "RS-232. Connector and pin-out: unknown; the line from the computer to the console is needed, because it must be woken.",
    es: "RS-232. Conector y pines: desconocidos; hace falta la línea del ordenador a la consola, porque hay que despertarla.",
  },
  menuNote: {
    en: "Unknown: no public source says whether the output must be turned on.",
    es: "Desconocido: ninguna fuente pública dice si hay que activar la salida.",
  },
};
