import type { DeviceTemplate } from "./DeviceTemplate.ts";
import { WHOLE_PROTOCOL } from "./DeviceTemplate.ts";
import { SEARCHED } from "./searched.ts";

/** Heart-lung machines and the systems that record them. */
export const HEART_LUNG_MACHINES: readonly DeviceTemplate[] = [
  {
    id: "livanova/s5",
    label: {
      en: "LivaNova / Stöckert S5 heart-lung machine",
      es: "Máquina corazón-pulmón LivaNova / Stöckert S5",
    },
    models: ["S3", "SC", "C5", "DMS", "DataPad", "Connect", "B-Capta", "B-Care5"],
    known: [
      {
        fact: "An external data management system can be connected",
        confidence: "documented",
        source:
          "text of the S5 brochure as reprinted at awfullpac.netlify.app/stockert-s5-manual, read 2026-11-26",
      },
      {
        fact: "A commercial integration has a driver for it (`SorinA_5.2.2.12_S5_Sorin`), so an output that a program can read exists",
        confidence: "inferred",
        source: "a list of driver names in a public program that reads that integration's HL7 messages",
      },
      SEARCHED,
    ],
    needed: WHOLE_PROTOCOL,
  },
  {
    id: "livanova/essenz",
    label: { en: "LivaNova Essenz perfusion system", es: "Sistema de perfusión LivaNova Essenz" },
    models: [],
    known: [SEARCHED],
    needed: WHOLE_PROTOCOL,
  },
  {
    id: "getinge/hl20",
    label: {
      en: "Getinge / Maquet / Jostra HL20 heart-lung machine",
      es: "Máquina corazón-pulmón Getinge / Maquet / Jostra HL20",
    },
    models: ["BMU40", "JOCAP XL"],
    known: [
      {
        fact: "Its service manual has chapters on input and output devices (2.3.11) and on JOCAP, its recording system (2.3.13)",
        confidence: "documented",
        source:
          "table of contents of the Jostra HL 20 service manual, ru.scribd.com/document/387226262, read 2026-11-26; the chapters themselves were not available",
      },
      SEARCHED,
    ],
    needed: WHOLE_PROTOCOL,
  },
  {
    id: "getinge/hl30",
    label: { en: "Getinge HL30 heart-lung machine", es: "Máquina corazón-pulmón Getinge HL30" },
    models: [],
    known: [SEARCHED],
    needed: WHOLE_PROTOCOL,
  },
  {
    id: "terumo/system-1",
    label: { en: "Terumo Advanced Perfusion System 1", es: "Terumo Advanced Perfusion System 1" },
    models: [],
    known: [
      {
        fact: "A patent describes the messages of a network inside a perfusion system of this maker; it says nothing of an external data port",
        confidence: "documented",
        source: "US patent 7,148,786 B2, google.cl/patents/US7148786, read 2026-11-26",
      },
      SEARCHED,
    ],
    needed: WHOLE_PROTOCOL,
  },
  {
    id: "terumo/sarns-8000",
    label: { en: "Terumo / Sarns 8000 heart-lung machine", es: "Máquina corazón-pulmón Terumo / Sarns 8000" },
    models: ["Sarns 9000"],
    known: [SEARCHED],
    needed: WHOLE_PROTOCOL,
  },
  {
    id: "spectrum/quantum",
    label: { en: "Spectrum Medical Quantum", es: "Spectrum Medical Quantum" },
    models: ["VIPER", "M2", "M3", "M4"],
    known: [SEARCHED],
    needed: WHOLE_PROTOCOL,
    particular: {
      en: "VIPER collects other devices itself: ask also for the format of its own export.",
      es: "VIPER recoge otros equipos: pida también el formato de su propia exportación.",
    },
  },
];
