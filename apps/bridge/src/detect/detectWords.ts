import type { Text } from "@openperfusion/signals";
import { messagesOf } from "../text/words.ts";

/** Everything that `bridge detect` says beside the profiles' own texts, names and figures. */
export const DETECT_WORDS = {
  leftAlone: { en: "{path}  left alone: {why}", es: "{path}  no se toca: {why}" },
  kernelWrites: {
    en: "the kernel writes its messages to it (/proc/consoles)",
    es: "el núcleo escribe en él sus mensajes (/proc/consoles)",
  },
  noPort: {
    en: "There is no port here; name one with --port PATH.",
    es: "Aquí no hay ningún puerto; nombre uno con --port RUTA.",
  },
  listeningOne: {
    en: "Listening to 1 port, {seconds} s at most …",
    es: "Escuchando 1 puerto, {seconds} s como máximo …",
  },
  listeningMany: {
    en: "Listening to {count} ports, {seconds} s at most …",
    es: "Escuchando {count} puertos, {seconds} s como máximo …",
  },
  emulatedHere: { en: "emulated on this machine", es: "emulado en esta máquina" },
  noStableName: {
    en: "no name that would follow it",
    es: "sin un nombre que lo siga a otro enchufe",
  },
  undecided: { en: "undecided: {why}", es: "sin decidir: {why}" },
  unknown: {
    en: "unknown: {bytes} bytes at {settings}; {why}",
    es: "desconocido: {bytes} bytes a {settings}; {why}",
  },
  silent: { en: "silent for {s} s", es: "en silencio durante {s} s" },
  notListened: { en: "not listened to: {why} [{code}]", es: "no se ha escuchado [{code}]: «{why}»" },
  asked: { en: "{name} is {values}: ask", es: "{name} es {values}: pregunte" },
  or: { en: " or ", es: " o " },
  silentPorts: {
    en: "Silent ports: is the device on, the cable the right one (straight or null modem)? Then, by device:",
    es: "Puertos en silencio: ¿está encendido el equipo y es el cable correcto (directo o cruzado)? Después, según el equipo:",
  },
  byteStringOne: { en: "1 byte string; see its page", es: "1 cadena de bytes; vea su página" },
  byteStringMany: {
    en: "{count} byte strings; see its page",
    es: "{count} cadenas de bytes; vea su página",
  },
  speaksWhenAsked: {
    en: "speaks only when asked; `bridge add` shows the bytes and asks whether they may be sent",
    es: "solo habla si se le pregunta; `bridge add --lang es` muestra los bytes y pregunta si se pueden enviar",
  },
  waitsForAnswer: {
    en: "waits for an answer: answering must be turned on for this port; `bridge add` shows the bytes and asks whether they may be sent",
    es: "espera una respuesta: hay que activar las respuestas en este puerto; `bridge add --lang es` muestra los bytes y pregunta si se pueden enviar",
  },
  noTime: { en: "there was no time left to listen", es: "no quedaba tiempo para escuchar" },
  sameBytes: {
    en: "their formats allow the same bytes; a person must say which device it is",
    es: "sus formatos permiten los mismos bytes; una persona debe decir qué equipo es",
  },
  askingOne: {
    en: "1 byte at {settings}, all of them what it sends to ask for an answer",
    es: "1 byte a {settings}, lo que envía para pedir respuesta",
  },
  askingMany: {
    en: "{bytes} bytes at {settings}, all of them what it sends to ask for an answer",
    es: "{bytes} bytes a {settings}, todos ellos lo que envía para pedir respuesta",
  },
  noKnownFrame: {
    en: "no frame of a known device with any setting",
    es: "ninguna trama de un equipo conocido con ningún ajuste",
  },
  closest: {
    en: "closest is {profile}: {share}; too little to name it",
    es: "el más parecido es {profile}: {share}; demasiado poco para nombrarlo",
  },
  why: {
    en: "{share} at {settings}; {strength}",
    es: "{share} a {settings}; {strength}",
  },
  whyOtherwise: {
    en: "{share} at {settings}; {strength}; its usual settings are {own}",
    es: "{share} a {settings}; {strength}; sus ajustes habituales son {own}",
  },
  shareOne: {
    en: "1 frame, {framed} of {counted} bytes in them ({share} %)",
    es: "1 trama, {framed} de {counted} bytes en ella ({share} %)",
  },
  shareMany: {
    en: "{frames} frames, {framed} of {counted} bytes in them ({share} %)",
    es: "{frames} tramas, {framed} de {counted} bytes en ellas ({share} %)",
  },
  strengthUnchecked: {
    en: "its format fixes {bits} of 8 bits of a byte, with no checksum",
    es: "su formato fija {bits} de los 8 bits de un byte, sin suma de comprobación",
  },
  strengthChecked: {
    en: "its format fixes {bits} of 8 bits of a byte, with a checksum of {check} bits",
    es: "su formato fija {bits} de los 8 bits de un byte, con una suma de comprobación de {check} bits",
  },
  serversSettings: {
    en: "the settings of the device server",
    es: "los ajustes del servidor de puertos",
  },
} as const satisfies Record<string, Text>;

export const detectSay = messagesOf(DETECT_WORDS);
