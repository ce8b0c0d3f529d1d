import type { DeviceTemplate } from "./DeviceTemplate.ts";
import { WHOLE_PROTOCOL } from "./DeviceTemplate.ts";
import { INVOS_LIVE_FIELDS } from "./invosLiveFields.ts";
import { SEARCHED } from "./searched.ts";

const INVOS_MANUAL = "Medtronic INVOS operator's manual GBA12P3023";
const INVOS_TABLE = `${INVOS_MANUAL}, page 85, table 15 (easymanua.ls/medtronic/invos/manual?p=89), read 2026-11-26`;
const INVOS_MENU = "snuhvitallab/vitaldb-docs, commit 498207d, medtronic_invos.md";
const INVOS_LINE = "Mindray V-series operator's manual, page 575; known to us by citation only";

/** Monitors, autotransfusion, heater-coolers and coagulation beside the heart-lung machine. */
export const OPERATING_ROOM: readonly DeviceTemplate[] = [
  {
    id: "medtronic/invos-live",
    label: {
      en: "Medtronic INVOS PM7100 / 5100C, live PC LINK",
      es: "Medtronic INVOS PM7100 / 5100C, PC LINK en vivo",
    },
    models: [],
    known: [
      {
        fact: "Two formats can be chosen, PC LINK 1 and PC LINK 2, both lines of ASCII text",
        confidence: "documented",
        source: `${INVOS_MANUAL}, page 83 (easymanua.ls/medtronic/invos/manual?p=87), read 2026-11-26`,
      },
      {
        fact: "Fields: version, date, time, channel label, rSO2 15 to 95 (0 = channel not active), event 0 to 160 and 252 to 254, status 0 to 21, baseline, AUC 0 to 9999, upper limit 20 to 95, lower limit 15 to 90, reserved fields, sensor id; some are in one of the two formats only",
        confidence: "documented",
        source: INVOS_TABLE,
      },
      {
        fact: "On the 5100C the output is switched on by Next Menu, Output Select, Digital Output, PC Link, Output Format 1",
        confidence: "documented",
        source: INVOS_MENU,
      },
      {
        fact: "9600 baud, 8 data bits, no parity, 1 stop bit, hardware flow control",
        confidence: "documented",
        source: INVOS_LINE,
      },
    ],
    line: {
      settings: { baud: 9600, dataBits: 8, parity: "none", stopBits: 1, flowControl: "hardware" },
      source: INVOS_LINE,
    },
    menu: {
      words: {
        en: "5100C: Next Menu, Output Select, Digital Output, PC Link, Output Format 1.",
        es: "5100C: Next Menu, Output Select, Digital Output, PC Link, Output Format 1.",
      },
      source: INVOS_MENU,
    },
    fields: { list: INVOS_LIVE_FIELDS, source: INVOS_TABLE },
    needed: ["frame", "fields", "missing", "alarms", "captures"],
    particular: {
      en: "The order of the columns of both formats (manual, page 84) and the event and status codes (pages 85 to 88), or one recording. The order is not guessed from the order in which the table lists the fields. The history on a USB drive can be imported.",
      es: "El orden de las columnas de ambos formatos (manual, página 84) y los códigos de evento y estado (páginas 85 a 88), o una grabación. El orden no se adivina por el de la tabla de campos. El historial en memoria USB se puede importar.",
    },
  },
  {
    id: "livanova/xtra",
    label: { en: "LivaNova XTRA autotransfusion", es: "Autotransfusión LivaNova XTRA" },
    models: [],
    known: [SEARCHED],
    needed: WHOLE_PROTOCOL,
  },
  {
    id: "fresenius/catsmart",
    label: { en: "Fresenius Kabi CATSmart autotransfusion", es: "Autotransfusión Fresenius Kabi CATSmart" },
    models: [],
    known: [SEARCHED],
    needed: WHOLE_PROTOCOL,
  },
  {
    id: "livanova/3t",
    label: { en: "LivaNova / Sorin 3T heater-cooler", es: "Calentador-enfriador LivaNova / Sorin 3T" },
    models: [],
    known: [SEARCHED],
    needed: WHOLE_PROTOCOL,
  },
  {
    id: "getinge/hcu40",
    label: {
      en: "Getinge / Maquet HCU 40 heater-cooler",
      es: "Calentador-enfriador Getinge / Maquet HCU 40",
    },
    models: [],
    known: [
      {
        fact: "Its instructions for use are public (revision 1.0, software 1.2.1.0 and higher); no data format was found in what could be read of them",
        confidence: "documented",
        source:
          "HCU 40 instructions for use, 2016-11, pdfslide.us/documents/instructions-for-use-heatercooler-unit-hcu-40-11information-on-these-instructions.html, beginning read 2026-11-26",
      },
      SEARCHED,
    ],
    needed: WHOLE_PROTOCOL,
  },
  {
    id: "medtronic/bio-cal",
    label: {
      en: "Medtronic Bio-Cal temperature controller",
      es: "Controlador de temperatura Medtronic Bio-Cal",
    },
    models: [],
    known: [SEARCHED],
    needed: WHOLE_PROTOCOL,
  },
  {
    id: "medtronic/act-plus",
    label: { en: "Medtronic ACT Plus", es: "Medtronic ACT Plus" },
    models: [],
    known: [SEARCHED],
    needed: WHOLE_PROTOCOL,
  },
  {
    id: "medtronic/hms-plus",
    label: {
      en: "Medtronic HMS Plus hemostasis management system",
      es: "Sistema de hemostasia Medtronic HMS Plus",
    },
    models: [],
    known: [SEARCHED],
    needed: WHOLE_PROTOCOL,
  },
  {
    id: "werfen/hemochron",
    label: { en: "Hemochron Signature / Response", es: "Hemochron Signature / Response" },
    models: [],
    known: [SEARCHED],
    needed: WHOLE_PROTOCOL,
  },
];
