import type { Text } from "@openperfusion/signals";

/** What the doctor says of a port, its line and its cable. */
export const PORT_WORDS = {
  isThere: { en: "{path} is there", es: "{path} está presente" },
  isNotThere: { en: "{path} is not there", es: "{path} no está" },
  plugIn: {
    en: "plug the adapter in, or correct the port's path",
    es: "enchufe el adaptador, o corrija la ruta del puerto",
  },
  plugInOf: {
    en: "plug the adapter in, or correct the port's path; plugged in are {nodes}",
    es: "enchufe el adaptador, o corrija la ruta del puerto; están enchufados {nodes}",
  },

  mayOpen: {
    en: "{node} may be read and opened by this user",
    es: "este usuario puede leer y abrir {node}",
  },
  mayNotOpen: {
    en: "this user may not open {node}, which belongs to the group {group}",
    es: "este usuario no puede abrir {node}, que pertenece al grupo {group}",
  },
  joinGroup: {
    en: 'sudo usermod -aG {group} "$USER", then log out and in again; a service gets it with SupplementaryGroups={group}',
    es: 'sudo usermod -aG {group} "$USER", después cierre la sesión y vuelva a entrar; un servicio lo obtiene con SupplementaryGroups={group}',
  },
  modeForbids: {
    en: "its mode gives the group no way in: `bridge udev` prints a rule that sets it",
    es: "sus permisos no dejan entrar al grupo: `bridge udev` escribe una regla que los cambia",
  },

  holdersUntold: {
    en: "this system does not tell which processes have a port open",
    es: "este sistema no dice qué procesos tienen abierto un puerto",
  },
  noHolder: { en: "no other process has {node} open", es: "ningún otro proceso tiene abierto {node}" },
  hiddenHolders: {
    en: "{count} processes of other users hide what they have open",
    es: "{count} procesos de otros usuarios ocultan lo que tienen abierto",
  },
  runWithSudo: {
    en: "run doctor with sudo to see them",
    es: "ejecute doctor con sudo para verlos",
  },
  bridgeHolds: {
    en: "the bridge itself has {node} open: {who}",
    es: "el propio puente tiene abierto {node}: {who}",
  },
  bridgeLocks: {
    en: "the bridge itself has {node} open and has locked it: {who}",
    es: "el propio puente tiene abierto y bloqueado {node}: {who}",
  },
  emulatorHolds: {
    en: "an emulated console is at the other end of {node}: {who}",
    es: "una consola emulada está al otro extremo de {node}: {who}",
  },
  otherHolds: {
    en: "{who} has {node} open; it takes bytes away, and may send some",
    es: "{who} tiene abierto {node}; se lleva bytes y puede enviar otros",
  },
  otherLocks: {
    en: "{who} has {node} open and has locked it; it takes bytes away, and may send some",
    es: "{who} tiene abierto y bloqueado {node}; se lleva bytes y puede enviar otros",
  },
  endIt: {
    en: "end it: two readers of one port get half of the bytes each",
    es: "termínelo: dos lectores de un puerto reciben la mitad de los bytes cada uno",
  },

  modemManagerAway: {
    en: "ModemManager runs and leaves {node} alone, as udev tells it",
    es: "ModemManager está en marcha y no toca {node}, como le indica udev",
  },
  modemManagerSends: {
    en: "ModemManager (process {pid}) runs and may send modem commands to {node}",
    es: "ModemManager (proceso {pid}) está en marcha y puede enviar órdenes de módem a {node}",
  },
  ruleOrRemove: {
    en: "install the rule that `bridge udev` prints, and plug the adapter in anew; or remove ModemManager",
    es: "instale la regla que escribe `bridge udev` y vuelva a enchufar el adaptador; o quite ModemManager",
  },

  promptUnit: {
    en: "systemd starts a log-in prompt on {node} ({unit}); it writes to the device",
    es: "systemd inicia una petición de acceso en {node} ({unit}); escribe al equipo",
  },
  promptRuns: {
    en: "a log-in prompt runs on {node}: {name} (process {pid}); it writes to the device",
    es: "hay una petición de acceso en {node}: {name} (proceso {pid}); escribe al equipo",
  },

  kernelConsole: {
    en: "{node} is a console of the kernel: its messages go to the device",
    es: "{node} es una consola del núcleo: sus mensajes van al equipo",
  },
  takeConsoleOut: {
    en: "take console={name} out of the boot command line (on a Raspberry Pi: raspi-config, Interface, Serial: no log-in shell), and restart",
    es: "quite console={name} de la línea de arranque (en una Raspberry Pi: raspi-config, Interface, Serial: sin consola de acceso) y reinicie",
  },

  terminalUnread: {
    en: "the terminal settings of {node} can't be read",
    es: "no se pueden leer los ajustes de terminal de {node}",
  },
  noEcho: { en: "{node} does not echo", es: "{node} no hace eco" },
  echoOn: {
    en: "ECHO is on at {node}: between opening and raw mode the kernel sends the device's bytes back to it",
    es: "ECHO está activado en {node}: entre la apertura y el modo sin formato, el núcleo devuelve al equipo sus propios bytes",
  },
  installRule: {
    en: "install the rule that `bridge udev` prints (stty raw -echo at plug-in); a receive-only cable is the only full proof",
    es: "instale la regla que escribe `bridge udev` (stty raw -echo al enchufar); solo un cable de solo recepción lo garantiza del todo",
  },

  notHeard: {
    en: "{path} could not be listened to: {reason}",
    es: "no se pudo escuchar {path}: «{reason}»",
  },
  lastByte: {
    en: "the bridge runs, and the last byte came {s} s ago",
    es: "el puente está en marcha, y el último byte llegó hace {s} s",
  },
  isDeviceOn: {
    en: "is the device on, and the plug in?",
    es: "¿está encendido el equipo y enchufado el cable?",
  },
  suspectedReaders: {
    en: "suspected cause: bytes are taken away by {who}: end it",
    es: "causa probable: {who} se lleva bytes: termínelo",
  },
  suspectedElse: { en: "{suspicion}; else {todo}", es: "{suspicion}; si no, {todo}" },
  silent: { en: "nothing came in {s} s", es: "no ha llegado nada en {s} s" },
  silentUnasked: {
    en: "nothing came in {s} s: the device speaks only when asked, which the doctor does not",
    es: "no ha llegado nada en {s} s: el equipo solo habla si se le pregunta, y doctor no pregunta",
  },
  silentShort: {
    en: "nothing came in {s} s, less than the device's period",
    es: "no ha llegado nada en {s} s, menos que el período del equipo",
  },
  seeCable: {
    en: "see the cable and the device's menu below",
    es: "vea más abajo el cable y el menú del equipo",
  },
  framedHeard: {
    en: "{share} % of {bytes} bytes heard are in frames ({frames} frames); {rejects}; bit 7 is set in {bit7} %",
    es: "el {share} % de {bytes} bytes recibidos está en tramas ({frames} tramas); {rejects}; el bit 7 está activo en el {bit7} %",
  },
  framedSpooled: {
    en: "{share} % of {bytes} bytes in the spool are in frames ({frames} frames); {rejects}; bit 7 is set in {bit7} %",
    es: "el {share} % de {bytes} bytes de la cola está en tramas ({frames} tramas); {rejects}; el bit 7 está activo en el {bit7} %",
  },
  noneRejected: { en: "nothing was rejected", es: "no se ha rechazado nada" },
  rejectedBy: { en: "rejected by reason: {counts}", es: "rechazos por motivo: {counts}" },
  noise: { en: "noise", es: "ruido" },
  overlong: { en: "overlong", es: "demasiado larga" },
  truncated: { en: "truncated", es: "cortada" },
  shape: { en: "shape", es: "forma" },
  unit: { en: "unit", es: "unidad" },
  check: { en: "check", es: "suma de comprobación" },
  length: { en: "length", es: "longitud" },
  header: { en: "header", es: "cabecera" },
  setAs: { en: "the port is set to {settings}", es: "el puerto está en {settings}" },
  disturbed: {
    en: "the line is disturbed: cable, ground, distance to the electrosurgical unit, a hub without its own power",
    es: "la línea está perturbada: cable, masa, distancia al bisturí eléctrico, un concentrador USB sin alimentación propia",
  },
  anotherDevice: {
    en: "another device, output format, rate or parity? `bridge detect --port PATH` tries every known one",
    es: "¿otro equipo, formato de salida, velocidad o paridad? `bridge detect --lang es --port RUTA` prueba todos los conocidos",
  },
  halfRate: {
    en: "the bytes look like a device at half the rate of the port: try baudRate = {baud}",
    es: "los bytes parecen de un equipo a la mitad de la velocidad del puerto: pruebe baudRate = {baud}",
  },
  twiceRate: {
    en: "the bytes look like a device at twice the rate of the port: try baudRate = {baud}",
    es: "los bytes parecen de un equipo al doble de la velocidad del puerto: pruebe baudRate = {baud}",
  },
  evenParity: {
    en: 'bit 7 makes every byte even: the device is set to 7 data bits, even parity: try dataBits = 7, parity = "even"',
    es: 'el bit 7 hace par cada byte: el equipo está en 7 bits de datos, paridad par: pruebe dataBits = 7, parity = "even"',
  },
  oddParity: {
    en: 'bit 7 makes every byte odd: the device is set to 7 data bits, odd parity: try dataBits = 7, parity = "odd"',
    es: 'el bit 7 hace impar cada byte: el equipo está en 7 bits de datos, paridad impar: pruebe dataBits = 7, parity = "odd"',
  },
  onlyEven: {
    en: 'every byte that came has an even count of ones: the port expects a parity bit that the device does not send, and the system drops the others: parity suspected, try dataBits = 8, parity = "none"',
    es: 'todos los bytes recibidos tienen un número par de unos: el puerto espera un bit de paridad que el equipo no envía, y el sistema descarta los demás: se sospecha de la paridad, pruebe dataBits = 8, parity = "none"',
  },
  onlyOdd: {
    en: 'every byte that came has an odd count of ones: the port expects a parity bit that the device does not send, and the system drops the others: parity suspected, try dataBits = 8, parity = "none"',
    es: 'todos los bytes recibidos tienen un número impar de unos: el puerto espera un bit de paridad que el equipo no envía, y el sistema descarta los demás: se sospecha de la paridad, pruebe dataBits = 8, parity = "none"',
  },
  bit7: {
    en: "bit 7 is set in {share} % of the bytes of a device that writes characters: rate or parity is wrong",
    es: "el bit 7 está activo en el {share} % de los bytes de un equipo que escribe caracteres: la velocidad o la paridad no es la correcta",
  },

  nothingCameFrom: { en: "nothing came from the {device}", es: "no ha llegado nada de: {device}" },
  pollingOffAsked: {
    en: "polling is off for this port, so nothing is asked: `bridge add` shows the bytes that would be sent",
    es: "el sondeo (polling) está desactivado en este puerto, así que no se pregunta nada: `bridge add` muestra los bytes que se enviarían",
  },
  pollingOffAnswered: {
    en: "polling is off for this port, so nothing is answered: `bridge add` shows the bytes that would be sent",
    es: "las respuestas (polling) están desactivadas en este puerto, así que no se contesta nada: `bridge add` muestra los bytes que se enviarían",
  },
  cable: { en: "cable: {note}", es: "cable: {note}" },
  cableCommand: {
    en: "the cable stands below; `bridge cable {profile} --svg FILE` writes its drawing",
    es: "el cable está descrito abajo; `bridge cable --lang es {profile} --svg ARCHIVO` escribe su dibujo",
  },
  twoWay: {
    en: "a receive-only cable carries no request or answer: this port needs the two-way form",
    es: "un cable de solo recepción no lleva peticiones ni respuestas: este puerto necesita el de dos sentidos",
  },
  menu: { en: "menu: {note}", es: "menú: {note}" },
} as const satisfies Record<string, Text>;
