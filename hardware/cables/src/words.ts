import type { Text } from "@openperfusion/signals";
import type { CableConfidence } from "./Fact.ts";
import type { Gender, PinRole } from "./Cable.ts";

export type Language = keyof Text;

/** What texts and drawings say, in both languages. */
export const WORDS = {
  connector: { en: "Connector on the console", es: "Conector de la consola" },
  level: { en: "Level", es: "Nivel" },
  kind: { en: "Cable", es: "Cable" },
  handshake: { en: "Handshake", es: "Control de flujo" },
  handshakeWanted: { en: "wanted, looped back in the plug", es: "lo pide, puenteado en el conector" },
  handshakeNone: { en: "none", es: "ninguno" },
  sending: { en: "Sends by itself", es: "Envía por sí misma" },
  yes: { en: "yes", es: "sí" },
  no: { en: "no, it must be asked", es: "no, hay que preguntarle" },
  computerContacts: { en: "Contacts of the computer", es: "Contactos del ordenador" },
  contact: { en: "Contact", es: "Contacto" },
  unknown: { en: "unknown", es: "desconocido" },
  receiveOnly: {
    en: "Receive only: nothing can reach the console",
    es: "Solo recepción: nada puede llegar a la consola",
  },
  isolated: { en: "Receive only, through an isolator", es: "Solo recepción, a través de un aislador" },
  twoWay: {
    en: "Two-way: only for a console that must be asked",
    es: "Dos sentidos: solo para una consola a la que hay que preguntar",
  },
  neverTwoWay: {
    en: "No two-way cable is drawn: nothing is ever sent to this console. A cable from a shop joins the computer's output as well.",
    es: "No se dibuja cable de dos sentidos: a esta consola nunca se le envía nada. Un cable comprado une también la salida del ordenador.",
  },
  consolePlug: { en: "Plug for the console", es: "Conector hacia la consola" },
  computerPlug: { en: "Plug for the computer", es: "Conector hacia el ordenador" },
  data: { en: "data", es: "datos" },
  isolatorConsoleSide: { en: "Isolator, console's side,", es: "Aislador, lado de la consola," },
  isolatorComputerSide: { en: "Isolator, computer's side,", es: "Aislador, lado del ordenador," },
  isolator: { en: "Isolator", es: "Aislador" },
  notWired: { en: "open", es: "abierto" },
  loop: { en: "joined inside the console's plug", es: "unidos dentro del conector de la consola" },
  cableUnknown: {
    en: "No cable is drawn: connector, gender or contacts are unknown, and are not guessed.",
    es: "No se dibuja ningún cable: conector, género o contactos son desconocidos, y no se adivinan.",
  },
  several: {
    en: "Several ports fit this device: the connector on your console tells which cable is yours.",
    es: "Varios puertos corresponden a este equipo: el conector de su consola dice cuál es su cable.",
  },
  silentUnasked: {
    en: "The console is silent until it is asked: a receive-only cable carries nothing by itself.",
    es: "La consola calla hasta que se le pregunta: un cable de solo recepción no lleva nada por sí mismo.",
  },
  sources: { en: "Sources", es: "Fuentes" },
  read: { en: "read", es: "leída" },
  notRead: { en: "not read by us", es: "no leída por nosotros" },
} as const satisfies Record<string, Text>;

/** How to find out what no source gives. */
export const HOW_TO_FIND_OUT: Text = {
  en: "How to find out: console off the patient and running, a meter on volts DC between each contact and the ground of the port: the line that idles at −3 to −15 V is the console's output. Note connector, gender, contacts and model, and send them to the project.",
  es: "Cómo averiguarlo: consola sin paciente y encendida, un multímetro en voltios CC entre cada contacto y la masa del puerto: la línea que reposa entre −3 y −15 V es la salida de la consola. Anote conector, género, contactos y modelo, y envíelos al proyecto.",
};

/** What holds for every cable. */
export const CAUTION: Text = {
  en: "Check with a meter before the first use, console off the patient. A 3.3 V serial port (Raspberry Pi, bare USB-UART board) is never connected to RS-232. Grounds are joined on each side of an isolator, never across it.",
  es: "Compruebe con un multímetro antes del primer uso, consola sin paciente. Un puerto serie de 3,3 V (Raspberry Pi, placa USB-UART desnuda) nunca se conecta a RS-232. Las masas se unen a cada lado de un aislador, nunca a través de él.",
};

export const ROLE_WORDS: Readonly<Record<PinRole, Text>> = {
  output: { en: "sends (TxD)", es: "envía (TxD)" },
  input: { en: "receives (RxD)", es: "recibe (RxD)" },
  ground: { en: "ground", es: "masa" },
  requestToSend: { en: "RTS", es: "RTS" },
  clearToSend: { en: "CTS", es: "CTS" },
  terminalReady: { en: "DTR", es: "DTR" },
  setReady: { en: "DSR", es: "DSR" },
  carrierDetect: { en: "DCD", es: "DCD" },
  ringIndicator: { en: "RI", es: "RI" },
  notConnected: { en: "not connected", es: "sin conexión" },
};

export const GENDER_WORDS: Readonly<Record<Gender, Text>> = {
  female: { en: "female", es: "hembra" },
  male: { en: "male", es: "macho" },
};

export const KIND_WORDS = {
  straight: { en: "straight", es: "directo" },
  "null modem": { en: "null modem (crossed)", es: "módem nulo (cruzado)" },
  custom: { en: "custom", es: "especial" },
} as const satisfies Record<string, Text>;

export const CONFIDENCE_WORDS: Readonly<Record<CableConfidence, Text>> = {
  documented: { en: "documented", es: "documentado" },
  code: { en: "seen in a public program", es: "visto en un programa público" },
  inferred: { en: "inferred", es: "deducido" },
};
