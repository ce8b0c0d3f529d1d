import type { Text } from "@openperfusion/signals";

/** Everything that stands on a hook-up sheet beside the profile's own texts. */
export const SHEET_WORDS = {
  title: { en: "Hook-up sheet", es: "Hoja de conexión" },
  bridge: { en: "Bridge", es: "Puente" },
  port: { en: "Port", es: "Puerto" },
  device: { en: "Device", es: "Equipo" },
  plug: { en: "Plug into", es: "Conectar en" },
  settings: { en: "Line settings", es: "Parámetros de la línea" },
  cable: { en: "Cable", es: "Cable" },
  wiring: { en: "Connector, contacts and wires", es: "Conector, contactos e hilos" },
  menu: { en: "Set on the device", es: "Ajustar en el equipo" },
  sends: { en: "Sent to the device", es: "Se envía al equipo" },
  sendsNothing: { en: "nothing", es: "nada" },
  sendsOff: {
    en: "nothing: polling is off, and the device speaks only when asked",
    es: "nada: el sondeo está desactivado y el equipo solo habla si se le pregunta",
  },
  sendsNoAnswer: {
    en: "nothing: answering is off, and the device waits for an answer to each of its frames",
    es: "nada: las respuestas están desactivadas y el equipo espera una respuesta a cada trama",
  },
  origin: { en: "Origin", es: "Origen" },
  channel: { en: "Channel of the device", es: "Canal del equipo" },
  signal: { en: "Measures", es: "Mide" },
  unit: { en: "Unit", es: "Unidad" },
  since: { en: "Sensors placed so since", es: "Sensores colocados así desde" },
  unplaced: { en: "device's own name; not placed", es: "nombre propio del equipo; sin ubicar" },
} as const satisfies Record<string, Text>;

/** What the sheet may not be taken for. */
export const SHEET_CAUTION: Text = {
  en: "Check against the console itself before use. The console remains the only source of alarms and of values used for patient care.",
  es: "Compruebe con la propia consola antes de usar. La consola sigue siendo la única fuente de alarmas y de los valores usados en la atención del paciente.",
};

export const ORIGIN_WORDS: Readonly<Record<"device" | "simulator" | "replay", Text>> = {
  device: { en: "device", es: "equipo" },
  simulator: { en: "simulator", es: "simulador" },
  replay: { en: "replay", es: "reproducción" },
};
