import type { Text } from "@openperfusion/signals";

/** What the doctor says of the machine, its disk and clock, and of the server. */
export const MACHINE_WORDS = {
  brlttyRuns: {
    en: "brltty (process {pid}) runs; it claims USB serial adapters for braille displays and sends to them",
    es: "brltty (proceso {pid}) está en marcha; toma los adaptadores USB serie por líneas braille y les envía datos",
  },
  removeBrltty: {
    en: "sudo systemctl disable --now brltty, or remove the package brltty, and plug the adapter in anew",
    es: "sudo systemctl disable --now brltty, o quite el paquete brltty, y vuelva a enchufar el adaptador",
  },

  clockNeverSet: {
    en: "the clock says {time}: it was never set",
    es: "el reloj dice {time}: nunca se puso en hora",
  },
  setClock: {
    en: "set it (timedatectl set-time), or let a time service do so; a Raspberry Pi without a clock chip forgets the time",
    es: "póngalo en hora (timedatectl set-time), o deje que lo haga un servicio de hora; una Raspberry Pi sin chip de reloj olvida la hora",
  },
  clockKept: {
    en: "the clock is kept right by a time service",
    es: "un servicio de hora mantiene el reloj en hora",
  },
  clockNotKept: {
    en: "the clock is not kept right by a time service",
    es: "ningún servicio de hora mantiene el reloj en hora",
  },
  keepClock: {
    en: "sudo timedatectl set-ntp true, or name the hospital's time server to it; records of two machines can't be laid over each other otherwise",
    es: "sudo timedatectl set-ntp true, o indíquele el servidor de hora del hospital; si no, los registros de dos máquinas no se pueden superponer",
  },
  clockUntold: {
    en: "cannot tell whether the clock is kept right by a time service",
    es: "no se puede saber si un servicio de hora mantiene el reloj en hora",
  },

  noSpoolFolder: {
    en: "the spool's folder {folder} is not there and can't be made",
    es: "la carpeta de la cola, {folder}, no existe y no se puede crear",
  },
  correctData: { en: "correct bridge.data", es: "corrija bridge.data" },
  free: {
    en: "{size} MB are free for the spool in {folder}",
    es: "hay {size} MB libres para la cola en {folder}",
  },
  freeFor: {
    en: "{size} MB are free for the spool in {folder}, {hours} h of every port at its full rate",
    es: "hay {size} MB libres para la cola en {folder}, {hours} h de todos los puertos a plena velocidad",
  },
  makeRoom: {
    en: "make room, or put the spool on a disk of its own (bridge.data); without room the ports are let go",
    es: "haga sitio, o ponga la cola en un disco propio (bridge.data); sin sitio se sueltan los puertos",
  },

  serverSecret: {
    en: "bridge.server holds a name or a password, which no server of this project takes",
    es: "bridge.server contiene un nombre o una contraseña, que ningún servidor de este proyecto admite",
  },
  removeSecret: {
    en: 'write server = "{origin}", and change the password: files are copied',
    es: 'escriba server = "{origin}" y cambie la contraseña: los archivos se copian',
  },
  noAnswer: { en: "no answer from {origin}: {reason}", es: "{origin} no responde: «{reason}»" },
  isServerOn: {
    en: "is the server on, the address right, the network plugged in, a firewall in between? The spool keeps everything meanwhile",
    es: "¿está encendido el servidor, es correcta la dirección, está enchufada la red, hay un cortafuegos? Mientras tanto la cola lo guarda todo",
  },
  otherServer: {
    en: "{origin} answered {status}, but not as a server of this project does",
    es: "{origin} respondió {status}, pero no como un servidor de este proyecto",
  },
  serverRight: {
    en: "is bridge.server right, or does a proxy stand in between?",
    es: "¿es correcto bridge.server, o hay un proxy en medio?",
  },
  serverNotReady: {
    en: "{origin} answers and is not ready ({status})",
    es: "{origin} responde y no está listo ({status})",
  },
  serverLog: {
    en: "look at the server's own log: its store does not answer",
    es: "mire el registro del propio servidor: su almacén no responde",
  },
  serverReady: {
    en: "{origin} is ready and of version {version}",
    es: "{origin} está listo y es de la versión {version}",
  },
  otherVersion: {
    en: "{origin} is of version {version}, this bridge of {own}",
    es: "{origin} es de la versión {version}; este puente, de la {own}",
  },
  oneVersion: { en: "bring both to one version", es: "lleve los dos a la misma versión" },

  noCertificate: {
    en: "{host} shows no certificate: {reason}",
    es: "{host} no muestra ningún certificado: «{reason}»",
  },
  certificateFrom: {
    en: "the certificate of {host} is valid from {date} on only",
    es: "el certificado de {host} solo es válido a partir del {date}",
  },
  clockRight: { en: "is this machine's clock right?", es: "¿es correcto el reloj de esta máquina?" },
  certificateEnded: {
    en: "the certificate of {host} ended on {date}",
    es: "el certificado de {host} caducó el {date}",
  },
  renew: { en: "have it renewed", es: "haga que lo renueven" },
  certificateDistrusted: {
    en: "the certificate of {host} is not trusted here: {reason}",
    es: "aquí no se confía en el certificado de {host}: «{reason}»",
  },
  giveAuthority: {
    en: "give the hospital's authority to the bridge: NODE_EXTRA_CA_CERTS=/path/to/ca.pem",
    es: "dé al puente la autoridad del hospital: NODE_EXTRA_CA_CERTS=/ruta/ca.pem",
  },
  certificateUntil: {
    en: "the certificate of {host} is valid until {date}",
    es: "el certificado de {host} es válido hasta el {date}",
  },
  certificateSoon: {
    en: "the certificate of {host} is valid until {date}, for {days} days",
    es: "el certificado de {host} es válido hasta el {date}, {days} días más",
  },
  renewInTime: { en: "have it renewed in time", es: "haga que lo renueven a tiempo" },
} as const satisfies Record<string, Text>;
