import type { Text } from "@openperfusion/signals";
import { filled } from "../text/words.ts";
import type { Language } from "../text/words.ts";

/** What `bridge add` and `bridge place` ask and shows beside the profile's own texts. Errors and JSON are in English only. */
export const ADD_WORDS = {
  whichPort: { en: "Which port?", es: "¿Qué puerto?" },
  emulatedHere: { en: "emulated on this machine", es: "emulado en esta máquina" },
  whichDevice: { en: "Which device is connected?", es: "¿Qué equipo está conectado?" },
  listen: { en: "Listen and find out", es: "Escuchar y averiguarlo" },
  listenHint: {
    en: "up to a minute and a half; sends nothing",
    es: "hasta un minuto y medio; no envía nada",
  },
  listening: {
    en: "Listening to {path}, {seconds} s at most",
    es: "Escuchando {path}, {seconds} s como máximo",
  },
  heard: { en: "Heard", es: "Recibido" },
  shortName: { en: "A short name for this port.", es: "Un nombre corto para este puerto." },
  whichOrigin: {
    en: "What is behind this port? It is never assumed.",
    es: "¿Qué hay detrás de este puerto? Nunca se da por supuesto.",
  },
  device: { en: "a real console", es: "una consola real" },
  simulator: {
    en: "an emulated console, a simulator, a training set-up",
    es: "una consola emulada, un simulador, un montaje de formación",
  },
  replay: { en: "something recorded", es: "algo grabado" },
  ownName: { en: "keep the device's own name", es: "conservar el nombre propio del equipo" },
  cable: { en: "Cable", es: "Cable" },
  lineSettings: { en: "Line settings: {line}", es: "Parámetros de la línea: {line}" },
  onDevice: { en: "On the device", es: "En el equipo" },
  sendsWhenAsked: {
    en: "{device} must be asked, or it says nothing. These byte strings, and no others, would be sent",
    es: "A {device} hay que preguntarle, o no dice nada. Se enviarían estas cadenas de bytes y ninguna otra",
  },
  sendsAnswers: {
    en: "{device} waits for each answer to its frames. These byte strings, and no others, would be sent",
    es: "{device} espera una respuesta a cada trama. Se enviarían estas cadenas de bytes y ninguna otra",
  },
  maySend: { en: "May they be sent to this device?", es: "¿Se pueden enviar a este equipo?" },
  bytes: { en: "{count} bytes", es: "{count} bytes" },
  liveValues: { en: "Live values", es: "Valores en vivo" },
  noPolling: {
    en: "None: the device speaks only when asked, and polling is off.",
    es: "Ninguno: el equipo solo habla si se le pregunta, y el sondeo está desactivado.",
  },
  noAnswering: {
    en: "None: the device waits for an answer to each of its frames, and answering (polling) is off.",
    es: "Ninguno: el equipo espera una respuesta a cada trama, y las respuestas (polling) están desactivadas.",
  },
  waiting: {
    en: "Waiting for {count} values, {seconds} s at most",
    es: "Esperando {count} valores, {seconds} s como máximo",
  },
  counts: {
    en: "frames: {frames}, rejected: {rejected}, bytes: {bytes}",
    es: "tramas: {frames}, rechazos: {rejected}, bytes: {bytes}",
  },
  otherBytes: { en: "the bytes are not this device's", es: "los bytes no son de este equipo" },
  saveUnheard: {
    en: "Nothing could be decoded in {seconds} s. {hint} Save all the same?",
    es: "No se pudo descodificar nada en {seconds} s. {hint} ¿Guardar de todos modos?",
  },
  toBeAdded: { en: "To be added to {file}", es: "Se añadirá a {file}" },
  save: { en: "Save?", es: "¿Guardar?" },
  saved: { en: "Saved to {file}.", es: "Guardado en {file}." },
  savedOver: {
    en: "Saved to {file}; the old one is {backup}.",
    es: "Guardado en {file}; el anterior es {backup}.",
  },
  sheet: {
    en: "Hook-up sheet: bridge sheet --config {file}",
    es: "Hoja de conexión: bridge sheet --lang es --config {file}",
  },
  placedAnew: {
    en: "Port {id} is placed anew since {since}; it counts from the next start of the bridge on. The old file is {backup}.",
    es: "El puerto {id} está ubicado de nuevo desde {since}; cuenta a partir del próximo arranque del puente. El archivo anterior es {backup}.",
  },
  nothingChanged: { en: "Nothing was changed.", es: "No se ha cambiado nada." },
  measured: { en: "", es: "" },
  set: { en: ", set", es: ", ajustado" },
  limitLow: { en: ", lower limit", es: ", límite inferior" },
  limitHigh: { en: ", upper limit", es: ", límite superior" },
} as const satisfies Record<string, Text>;

/** The words in one language, with what stands in braces filled in. */
export function addText(
  word: keyof typeof ADD_WORDS,
  language: Language,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return filled(ADD_WORDS[word], values)[language];
}
