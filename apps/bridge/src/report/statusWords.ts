import type { Text } from "@openperfusion/signals";
import { messagesOf } from "../text/words.ts";

/** What `bridge status` shows beside names, figures and what a port itself reports. */
export const STATUS_WORDS = {
  about: { en: "bridge {version}, up {age}", es: "puente {version}, en marcha {age}" },
  server: { en: "server", es: "servidor" },
  noServer: { en: "none: the bridge only spools", es: "ninguno: el puente solo guarda en su cola" },
  spool: { en: "spool", es: "cola" },
  onDisk: { en: "{size} on disk", es: "{size} en disco" },
  onDiskToSend: { en: "{size} on disk, {backlog} to send", es: "{size} en disco, {backlog} por enviar" },
  loop: { en: "loop", es: "bucle" },
  late: {
    en: "late by {p99} ms (99 %), {most} ms at most",
    es: "se retrasa {p99} ms (99 %), {most} ms como máximo",
  },
  port: { en: "port", es: "puerto" },
  state: { en: "state", es: "estado" },
  lastFrame: { en: "last frame", es: "última" },
  frames: { en: "frames", es: "tramas" },
  rejected: { en: "rejected", es: "rechaz." },
  received: { en: "received", es: "recibido" },
  toSend: { en: "to send", es: "pendiente" },
  closed: { en: "closed", es: "cerrado" },
  opening: { en: "opening", es: "abriendo" },
  listening: { en: "listening", es: "escucha" },
  live: { en: "live", es: "en vivo" },
  stale: { en: "stale", es: "callado" },
  lost: { en: "lost", es: "perdido" },
  sendsRequests: { en: "sends requests", es: "envía peticiones" },
  model: { en: "model {model}", es: "modelo {model}" },
  version: { en: "version {version}", es: "versión {version}" },
  versionUnlisted: {
    en: "version {version} not among those this driver is documented for ({tested}); it is read all the same",
    es: "la versión {version} no está entre las documentadas para este controlador ({tested}); se lee igualmente",
  },
  versionWithoutList: {
    en: "version {version}; the sources of this driver name none",
    es: "versión {version}; las fuentes de este controlador no nombran ninguna",
  },
  versionNotTold: { en: "version not told yet", es: "versión aún no comunicada" },
  versionUnknown: {
    en: "version unknown: no source says how the device tells it",
    es: "versión desconocida: ninguna fuente dice cómo la comunica el equipo",
  },
  clockAhead: {
    en: "device clock {shown}, {offset} ahead of this computer's local time",
    es: "reloj del equipo {shown}, adelanta {offset} a la hora local de este ordenador",
  },
  clockBehind: {
    en: "device clock {shown}, {offset} behind this computer's local time",
    es: "reloj del equipo {shown}, atrasa {offset} respecto a la hora local de este ordenador",
  },
  clockSame: {
    en: "device clock {shown}, as this computer's local time",
    es: "reloj del equipo {shown}, igual que la hora local de este ordenador",
  },
  clockDrift: { en: "gaining {s} s a day", es: "gana {s} s al día" },
  clockDriftBack: { en: "losing {s} s a day", es: "pierde {s} s al día" },
  clockSet: { en: "set {count}× since it is heard", es: "cambiado {count}× desde que se oye" },
  restarted: { en: "restarted {count}×", es: "reiniciado {count}×" },
  maybeRestarted: {
    en: "came back from silence {count}×, may have restarted",
    es: "volvió del silencio {count}×, puede que se reiniciara",
  },
  repeated: { en: "{count} frames came twice", es: "{count} tramas llegaron dos veces" },
  layoutUnknown: {
    en: "layout not known to this driver: most of its last lines or packets have another form; they are kept as they came and not read. Wrong parity or data bits look alike",
    es: "formato desconocido para este controlador: la mayoría de sus últimas líneas o paquetes tiene otra forma; se conservan tal como llegaron y no se leen. Una paridad o unos bits de datos equivocados se ven igual",
  },
  moreLines: {
    en: "{count} more lines in a taller window",
    es: "{count} líneas más en una ventana más alta",
  },
  quits: { en: "q quits", es: "q para salir" },
  notReported: {
    en: "the bridge has not reported for {s} s",
    es: "el puente no informa desde hace {s} s",
  },
  notRunning: {
    en: "the bridge does not run; what stands above is the last it said",
    es: "el puente no está en marcha; lo de arriba es lo último que dijo",
  },
  noneRuns: { en: "no bridge runs with this spool", es: "ningún puente usa ahora esta cola" },
  spooled: {
    en: "{spool}: {bytes} bytes not at the server",
    es: "{spool}: {bytes} bytes aún no están en el servidor",
  },
  stream: {
    en: "{stream}  {profile}  {origin}  {bytes} bytes, {owed} to send, last {last}",
    es: "{stream}  {profile}  {origin}  {bytes} bytes, {owed} por enviar, último {last}",
  },
  never: { en: "never", es: "nunca" },
  device: { en: "device", es: "equipo" },
  simulator: { en: "simulator", es: "simulador" },
  replay: { en: "replay", es: "reproducción" },
} as const satisfies Record<string, Text>;

export const statusText = messagesOf(STATUS_WORDS);
