import type { DeviceTemplate } from "./DeviceTemplate.ts";
import { WHOLE_PROTOCOL } from "./DeviceTemplate.ts";
import { CARDIOHELP_FIELDS, CARDIOHELP_LINE, CARDIOHELP_PROGRAM } from "./cardiohelpFields.ts";
import { SEARCHED } from "./searched.ts";

/** Consoles of centrifugal pumps, of ECMO and of ventricular support, and a flow meter. */
export const SUPPORT_CONSOLES: readonly DeviceTemplate[] = [
  {
    id: "getinge/rotaflow",
    label: {
      en: "Getinge Rotaflow centrifugal pump console",
      es: "Consola de bomba centrífuga Getinge Rotaflow",
    },
    models: ["Rotaflow II"],
    known: [SEARCHED],
    needed: WHOLE_PROTOCOL,
  },
  {
    id: "getinge/cardiohelp",
    label: { en: "Getinge CARDIOHELP", es: "Getinge CARDIOHELP" },
    models: [],
    known: [
      {
        fact: "Fields of its data: pressures PVen, PInt, PArt, PAux and their difference, flow, speed, SvO2, Hb, Hct, temperatures TVen and TArt, bubble, level, requested flow and speed, pump mode, and limits",
        confidence: "code",
        source: CARDIOHELP_PROGRAM,
      },
      {
        fact: "−32000 stands for no value, and a limit just beyond its range for a limit that is off",
        confidence: "code",
        source: CARDIOHELP_PROGRAM,
      },
      {
        fact: "9600 baud, 8 data bits, no parity, 1 stop bit",
        confidence: "code",
        source: CARDIOHELP_LINE,
      },
    ],
    line: {
      settings: { baud: 9600, dataBits: 8, parity: "none", stopBits: 1 },
      source: CARDIOHELP_LINE,
    },
    fields: { list: CARDIOHELP_FIELDS, source: CARDIOHELP_PROGRAM },
    needed: ["port", "dialogue", "frame", "fields", "alarms", "captures"],
    particular: {
      en: "The frame and the order of the fields first: their names are known, their places are not.",
      es: "Primero la trama y el orden de los campos: se conocen sus nombres, no sus lugares.",
    },
  },
  {
    id: "medtronic/bio-console-560",
    label: { en: "Medtronic Bio-Console 560", es: "Medtronic Bio-Console 560" },
    models: [
      "Bio-Console 540",
      "Affinity CP",
      "Nautilus",
      "VitalFlow (serial; its case log can be imported)",
    ],
    known: [
      {
        fact: "The operator and reference manual of the 560 is public; no description of a serial format was found in what could be read of it",
        confidence: "documented",
        source:
          "Bio-Console 560 operator and reference manual M937416A001, pdfslide.us/documents/bioconsole-560-operator-and-reference-manual.html, beginning read 2026-11-26",
      },
      SEARCHED,
    ],
    needed: WHOLE_PROTOCOL,
  },
  {
    id: "abbott/centrimag",
    label: {
      en: "Abbott CentriMag console, second generation",
      es: "Consola Abbott CentriMag, segunda generación",
    },
    models: [],
    known: [
      {
        fact: "The laboratory devices of the same motor's maker (Levitronix LeviFlow, PuraLev) speak Modbus; that says nothing of this console",
        confidence: "code",
        source: "CCR-SOP/OpenSourcePerfusionSystem, commit 25c4fa4, pyLeviFlow.py",
      },
      SEARCHED,
    ],
    needed: WHOLE_PROTOCOL,
  },
  {
    id: "abiomed/aic",
    label: { en: "Abiomed Automated Impella Controller", es: "Abiomed Automated Impella Controller" },
    models: [],
    known: [SEARCHED],
    needed: WHOLE_PROTOCOL,
  },
  {
    id: "hemovent/mobybox",
    label: { en: "Hemovent MOBYBOX", es: "Hemovent MOBYBOX" },
    models: [],
    known: [SEARCHED],
    needed: WHOLE_PROTOCOL,
  },
  {
    id: "eurosets/colibri",
    label: { en: "Eurosets Colibri", es: "Eurosets Colibri" },
    models: ["Landing"],
    known: [SEARCHED],
    needed: WHOLE_PROTOCOL,
  },
  {
    id: "transonic/ht110",
    label: { en: "Transonic HT110 flow meter", es: "Caudalímetro Transonic HT110" },
    models: ["HT353"],
    known: [
      {
        fact: "A research system reads the HT110 through its analog output",
        confidence: "code",
        source: "mormod/recirculation-log-parser, commit 599f2b1, SmartECLA_IDs.h",
      },
      SEARCHED,
    ],
    needed: WHOLE_PROTOCOL,
    particular: {
      en: "Or the scale of the analog output, in volts per L/min, with its zero.",
      es: "O la escala de la salida analógica, en voltios por L/min, con su cero.",
    },
  },
];
