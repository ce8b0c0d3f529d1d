import { difference, ratio, signal, timeSince, weight_kg, windowed } from "../quantity/quantities.ts";
import { startOf } from "../quantity/Moment.ts";
import { above, all, any, atLeast, atMost, below } from "../rule/conditions.ts";
import type { PhaseDefinition } from "./PhaseDefinition.ts";

const flow = signal("pump.arterial.flow");
const outletLessInlet = difference(
  signal("circuit.temperature.arterialOutlet"),
  signal("circuit.temperature.venousInlet"),
);
const nasopharyngeal = signal("patient.temperature.nasopharyngeal");

/** More than the 10 to 15 mL/min/kg (EACTS/EACTAIC/EBCP 2024, as quoted) that perfuse a brain through the arterial pump while the body stands still. */
const backInTheBody = any(above(ratio(flow, weight_kg), 0.025), above(flow, 1.5));

/** Bypass first, then what depends on it. */
export const BYPASS_PHASES: readonly PhaseDefinition[] = [
  {
    phase: "cannulation",
    settings: ["cpb"],
    stated: { begins: "cannulationStart", ends: "cannulationEnd" },
    begins: [],
    ends: [],
  },
  {
    phase: "arrest",
    settings: ["cpb"],
    stated: { begins: "arrestStart", ends: "arrestEnd" },
    begins: [
      {
        because: { en: "no flow in a cold patient", es: "sin flujo en un paciente frío" },
        when: all(below(flow, 0.1), atMost(nasopharyngeal, 28)),
        for_s: 60,
      },
    ],
    ends: [{ because: { en: "flow is back", es: "hay flujo de nuevo" }, when: backInTheBody, for_s: 10 }],
  },
  {
    phase: "bypass",
    settings: ["cpb"],
    stated: { begins: "bypassStart", ends: "bypassEnd" },
    begins: [
      {
        because: { en: "arterial pump flow", es: "flujo de la bomba arterial" },
        when: above(flow, 0.5),
        for_s: 15,
      },
    ],
    ends: [
      {
        because: { en: "no flow in a warm patient", es: "sin flujo en un paciente templado" },
        when: all(below(flow, 0.1), above(nasopharyngeal, 30)),
        for_s: 120,
      },
    ],
  },
  {
    phase: "initiation",
    settings: ["cpb"],
    begins: [
      {
        because: {
          en: "first five minutes of bypass",
          es: "primeros cinco minutos de circulación extracorpórea",
        },
        when: atMost(timeSince(startOf("bypass")), 300),
        for_s: 0,
      },
    ],
    ends: [
      {
        because: { en: "five minutes are over", es: "han pasado cinco minutos" },
        when: above(timeSince(startOf("bypass")), 300),
        for_s: 0,
      },
    ],
  },
  {
    phase: "crossClamp",
    settings: ["cpb"],
    stated: { begins: "crossClampOn", ends: "crossClampOff" },
    begins: [
      {
        because: { en: "the clamp is reported closed", es: "la pinza consta cerrada" },
        when: atLeast(signal("circuit.clamp.aorticCross"), 0.5),
        for_s: 0,
      },
      {
        because: { en: "cardioplegia is given", es: "se administra cardioplejía" },
        when: above(signal("pump.cardioplegia.flow"), 50),
        for_s: 10,
        isOneWay: true,
      },
    ],
    ends: [
      {
        because: { en: "the clamp is reported open", es: "la pinza consta abierta" },
        when: below(signal("circuit.clamp.aorticCross"), 0.5),
        for_s: 0,
      },
    ],
  },
  {
    phase: "cooling",
    settings: ["cpb"],
    stated: { begins: "coolingStart", ends: "rewarmingStart", isOneWay: true },
    begins: [
      {
        because: { en: "blood leaves colder than it comes", es: "la sangre sale más fría de lo que llega" },
        when: all(above(flow, 0.3), atMost(outletLessInlet, -1.5)),
        for_s: 30,
      },
    ],
    ends: [
      {
        because: { en: "blood leaves as warm as it comes", es: "la sangre sale tan templada como llega" },
        when: all(above(flow, 0.3), atLeast(outletLessInlet, -0.7)),
        for_s: 120,
      },
    ],
  },
  {
    phase: "rewarming",
    settings: ["cpb"],
    stated: { begins: "rewarmingStart", ends: "coolingStart", isOneWay: true },
    begins: [
      {
        because: {
          en: "blood leaves warmer than it comes",
          es: "la sangre sale más templada de lo que llega",
        },
        when: all(above(flow, 0.3), atLeast(outletLessInlet, 1)),
        for_s: 30,
      },
    ],
    ends: [
      {
        because: { en: "blood leaves as cold as it comes", es: "la sangre sale tan fría como llega" },
        when: all(above(flow, 0.3), atMost(outletLessInlet, 0.5)),
        for_s: 120,
      },
    ],
  },
  {
    phase: "weaning",
    settings: ["cpb"],
    stated: { begins: "weaningStart", ends: "weaningEnd" },
    begins: [
      {
        because: {
          en: "pump turned down in a warm patient with an open aorta",
          es: "bomba reducida en un paciente templado con la aorta abierta",
        },
        when: all(
          below(signal("circuit.clamp.aorticCross"), 0.5),
          atLeast(nasopharyngeal, 35.5),
          above(flow, 0.3),
          // A fault lowers the flow; a person lowers the speed with it.
          below(
            ratio(signal("pump.arterial.speed"), windowed("highest", signal("pump.arterial.speed"), 600)),
            0.8,
          ),
        ),
        for_s: 30,
      },
    ],
    ends: [{ because: { en: "pump stopped", es: "bomba detenida" }, when: below(flow, 0.1), for_s: 30 }],
  },
];
