import type { SignalId } from "@openperfusion/signals";
import type { PacketProfile } from "../../profile/PacketProfile.ts";
import type { Placement } from "../../profile/Placement.ts";
import { INTELLIVUE_FACTS, INTELLIVUE_UNKNOWNS } from "./intellivueEvidence.ts";
import { INTELLIVUE_GOLDEN } from "./intellivueGolden.ts";
import { INTELLIVUE_CHECK, INTELLIVUE_FRAMING, requestOf } from "./intellivueFrames.ts";
import { INTELLIVUE_MESSAGES } from "./intellivueMessages.ts";

/** Association request: the session's and presentation's fixed bytes, then who asks for what. */
const ASSOCIATE = requestOf(
  [
    "0D EC 05 08 13 01 00 16 01 02 80 00 14 02 00 02 C1 DC 31 80 A0 80 80 01 01 00 00 A2 80 A0 03 00 00 01 A4 80",
    "30 80 02 01 01 06 04 52 01 00 01 30 80 06 02 51 01 00 00 00 00 30 80 02 01 02 06 0C",
    "2A 86 48 CE 14 02 01 00 00 00 01 01 30 80 06 0C 2A 86 48 CE 14 02 01 00 00 00 02 01 00 00 00 00 00 00",
    "61 80 30 80 02 01 01 A0 80 60 80 A1 80 06 0C 2A 86 48 CE 14 02 01 00 00 00 03 01 00 00 BE 80 28 80 06 0C",
    "2A 86 48 CE 14 02 01 00 00 00 01 01 02 01 02 81",
    // Length; versions of protocol and nomenclature; no functional units; a client, cold start; no options.
    "48 80000000 40000000 00000000 80000000 20000000 0000 0000",
    // Poll profile: shortest period, longest packets either way, bandwidth, objects may come and go, extensions.
    "0001 002C 0001 0028 80000000 000003E8 000009C4 000003E8 FFFFFFFF 60000000 0001 000C F001 0008 8C000000 0000 0000",
    "00000000000000000000000000000000",
  ].join(" "),
);

/** To the event of invocation 1 that presents the monitor. */
const CONFIRM = requestOf("E1000002 0002 0014 0001 0001 000E 0021 0000 0000 00484700 0D06 0000");

/** One answer with all attributes of all numerics. */
const POLL = requestOf(
  "E1000002 0001 001C 0001 0007 0016 0021 0000 0000 00000000 0C16 0008 0001 0001 0006 0000",
);

const RELEASE = requestOf("09 18 C1 16 61 80 30 80 02 01 01 A0 80 62 80 80 01 00 00 00 00 00 00 00 00 00");

const ALLOWED_TX = [ASSOCIATE, CONFIRM, POLL, RELEASE];
const tx = (request: string): number => ALLOWED_TX.indexOf(request);

const PARTS = [
  ["mean", "mean", "media"],
  ["systolic", "systolic", "sistólica"],
  ["diastolic", "diastolic", "diastólica"],
] as const;

const arterialChoices = (part: (typeof PARTS)[number][0]): readonly SignalId[] => [
  `patient.pressure.arterialLeft.${part}`,
  `patient.pressure.femoral.${part}`,
];

const PRESSURES: readonly Placement[] = [1, 2, 3, 4].flatMap((channel) =>
  PARTS.map(([part, en, es]): Placement => ({
    channel: `monitor.p${channel}.${part}` as SignalId,
    label: {
      en: `What does the pressure labeled P${channel} measure (${en})?`,
      es: `¿Qué mide la presión rotulada P${channel} (${es})?`,
    },
    choices:
      part === "mean"
        ? [...arterialChoices(part), "circuit.pressure.arterialLine", "circuit.pressure.venousLine"]
        : arterialChoices(part),
  })),
);

const TEMPERATURES: readonly Placement[] = [1, 2, 3, 4].map((channel) => ({
  channel: `monitor.t${channel}` as SignalId,
  label: {
    en: `Where is the sensor of the temperature labeled T${channel}?`,
    es: `¿Dónde está el sensor de la temperatura rotulada T${channel}?`,
  },
  choices: ["circuit.temperature.arterialOutlet", "circuit.temperature.venousInlet"],
}));

/**
 * Philips IntelliVue monitors, Data Export on the MIB/RS232 port, fixed rate: numerics, asked once a second.
 *
 *     association request  →  accepted, system created
 *     system confirmed     →
 *     single poll          →  numerics, in one packet or several
 *     release request      →  released
 */
export const intellivue: PacketProfile = {
  codec: "packet",
  id: "philips/intellivue",
  version: 1,
  label: { en: "Philips IntelliVue monitor, MIB/RS232", es: "Monitor Philips IntelliVue, MIB/RS232" },
  evidence: "public-code",
  transport: {
    baud: 115_200,
    otherBauds: [19_200],
    dataBits: 8,
    parity: "none",
    stopBits: 1,
    flowControl: "none",
    dtr: true,
    rts: true,
    direction: "poll",
    allowedTx: ALLOWED_TX,
  },
  framing: INTELLIVUE_FRAMING,
  check: INTELLIVUE_CHECK,
  messages: INTELLIVUE_MESSAGES,
  modes: [],
  options: [],
  placements: [
    ...PRESSURES,
    ...PARTS.map(([part, en, es]): Placement => ({
      channel: `monitor.art.${part}`,
      label: {
        en: `Where is the line labeled ART (${en})?`,
        es: `¿Dónde está la vía rotulada ART (${es})?`,
      },
      choices: [`patient.pressure.arterialLeft.${part}`],
    })),
    ...TEMPERATURES,
    {
      channel: "oximeter.spo2",
      label: {
        en: "On which hand is the oximeter's sensor?",
        es: "¿En qué mano está el sensor del oxímetro?",
      },
      choices: ["patient.spo2", "patient.spo2Left"],
    },
  ],
  session: {
    period_ms: 1_000,
    staleAfter_ms: 5_000,
    lostAfter_ms: 30_000,
    requests: [
      {
        tx: tx(ASSOCIATE),
        every_ms: 2_000,
        until: "associated",
        answers: ["associated", "systemCreated"],
      },
      { tx: tx(ASSOCIATE), every_ms: 12_000, when: "silent", answers: ["associated", "systemCreated"] },
      { tx: tx(POLL), every_ms: 1_000, after: "systemCreated", answers: ["numerics"] },
    ],
    replies: [{ tx: tx(CONFIRM), to: "systemCreated" }],
    farewell: { tx: tx(RELEASE), answers: ["released"] },
  },
  emission: { ownValues: {} },
  golden: INTELLIVUE_GOLDEN,
  provenance: INTELLIVUE_FACTS,
  unknowns: INTELLIVUE_UNKNOWNS,
  hints: [
    {
      en: "The monitor sends only what it is asked: polling must be turned on for this port.",
      es: "El monitor solo envía lo que se le pide: hay que activar el sondeo en este puerto.",
    },
    {
      en: "The port must be the one marked MIB/RS232, not RS232. In service mode (password), Main Setup, Hardware: Data Export 1 and 2 at Fix 115200; Interfaces: driver DtOut1 for that port; then the monitor must be restarted. A restart or another monitor in its place may lose the setting; the yellow light beside the port tells that it exports.",
      es: "El puerto debe ser el rotulado MIB/RS232, no RS232. En modo de servicio (contraseña), Main Setup, Hardware: Data Export 1 y 2 en Fix 115200; Interfaces: controlador DtOut1 para ese puerto; después hay que reiniciar el monitor. Un reinicio u otro monitor en su lugar puede perder el ajuste; la luz amarilla junto al puerto indica que exporta.",
    },
    {
      en: "All values invalid with the status demo data: the monitor is in demonstration mode.",
      es: "Todos los valores inválidos con el estado demo data: el monitor está en modo de demostración.",
    },
    {
      en: "A monitor that another program has left takes up to a quarter of a minute until it accepts again.",
      es: "Un monitor que otro programa ha dejado tarda hasta un cuarto de minuto en volver a aceptar.",
    },
  ],
  cableNote: {
    en: "RJ-45 of the MIB/RS232 board, not an Ethernet port: see the cables of this device.",
    es: "RJ-45 de la placa MIB/RS232, no un puerto Ethernet: véanse los cables de este equipo.",
  },
  menuNote: {
    en: "Service mode, Hardware: Data Export 1 and 2 at Fix 115200, driver DtOut1 for the MIB/RS232 port. Requests go out only after polling was turned on.",
    es: "Modo de servicio, Hardware: Data Export 1 y 2 en Fix 115200, controlador DtOut1 para el puerto MIB/RS232. Las peticiones solo salen con el sondeo activado.",
  },
};
