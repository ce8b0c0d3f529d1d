import type { SignalId, Text, ValueKind } from "@openperfusion/signals";
import type { UnitCode } from "@openperfusion/units";
import type { Message, NumberValue } from "../../profile/PacketProfile.ts";

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
export const HEMOLUNG_MESSAGES: readonly Message[] = [
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
