import type { live as english } from "../en/live.ts";

/** Palabras de los valores en vivo: edades, actualidad y el enlace caído. */
export const live: typeof english = {
  age: {
    now: "ahora mismo",
    seconds: "hace {{s}} s",
    minutes: "hace {{min}} min {{s}} s",
    hours: "hace {{h}} h {{min}} min",
    none: "aún sin valor",
  },
  freshness: {
    live: "en vivo",
    recorded: "registrado",
    stale: "antiguo: {{because}}",
    waiting: "en espera: {{because}}",
  },
  deadLink: {
    connectionLost: "conexión con el servidor perdida",
    serverNotAnswering: "el servidor no responde",
    bridgeNotAnswering: "el puente no responde",
    bridgeDisconnected: "el puente no está conectado al servidor",
    streamEnded: "este flujo ha terminado",
    recordingEnded: "la grabación se ha reproducido hasta el final",
    portClosed: "puerto cerrado",
    portLost: "puerto perdido: cable o adaptador",
    deviceSilent: "equipo en silencio",
    noReadableFrame: "llegan bytes, pero ninguna trama legible",
    nothingNew: "nada nuevo llegó a esta página",
    noFrameYet: "aún no se recibió ninguna trama",
  },
  kind: { measured: "medido", set: "ajustado", limitLow: "límite inferior", limitHigh: "límite superior" },
  connection: {
    connecting: "Conectando con el servidor…",
    misunderstood: "El servidor dice algo que esta página no entiende. Vuelva a cargarla.",
    open: "Conectado al servidor",
    retrying: "Sin conexión. Próximo intento en {{s}} s.",
  },
};
