import type { Text } from "@openperfusion/signals";
import { signal } from "../../quantity/quantities.ts";
import { all, atLeast, atMost, below, fact, within } from "../../rule/conditions.ts";
import type { Condition } from "../../rule/Condition.ts";
import { rule } from "../../rule/Rule.ts";
import type { Rule } from "../../rule/Rule.ts";
import {
  antegradePerfusion,
  CEREBRAL_FLOW_RULES,
  CEREBRAL_PRESSURE_RULES,
  nasopharyngeal_degC,
  perfusionPerKg,
} from "./cerebralPerfusion.ts";

/** One row of the Turkish table: a band of temperature, and the range that goes with it, both ends allowed. */
interface Band {
  readonly id: string;
  readonly from_degC: number;
  /** Belongs to the next band where there is one. */
  readonly to_degC: number;
  readonly isWarmest?: true;
  readonly low: number;
  readonly high: number;
}

interface Parts {
  readonly unit: string;
  readonly rationale: Text;
  readonly cannotTell: Text;
  readonly where: readonly Condition[];
  readonly requires: Condition;
  readonly conflict: string;
}

export function cerebralFlowBand(band: Band): Rule {
  return bandRule(band, {
    unit: "mL/kg/min",
    rationale: {
      en: "The warmer the brain, the more flow it needs.",
      es: "Cuanto más templado el cerebro, más flujo necesita.",
    },
    cannotTell: {
      en: "Only the flow of a pump of its own is seen. European text gives one range for all temperatures: see the rule in conflict.",
      es: "Solo se ve el flujo de una bomba propia. El texto europeo da un intervalo único: vea la regla en conflicto.",
    },
    where: [],
    requires: within(perfusionPerKg, band.low, band.high, 0.2),
    conflict: CEREBRAL_FLOW_RULES.eacts24,
  });
}

export function cerebralPressureBand(band: Band): Rule {
  return bandRule(band, {
    unit: "mmHg",
    rationale: {
      en: "A warmer brain bears less time at a low pressure.",
      es: "Un cerebro más templado tolera menos tiempo a baja presión.",
    },
    cannotTell: {
      en: "It is judged by the line in the right arm; where the source measures was not seen. European text gives one range for all temperatures: see the rule in conflict.",
      es: "Se juzga por la línea del brazo derecho; no se vio dónde mide la fuente. El texto europeo da un intervalo único: vea la regla en conflicto.",
    },
    where: [fact("equipment.rightArmPressure")],
    requires: within(signal("patient.pressure.arterial.mean"), band.low, band.high, 2),
    conflict: CEREBRAL_PRESSURE_RULES.eacts24,
  });
}

function bandRule({ id, from_degC, to_degC, isWarmest, low, high }: Band, parts: Parts): Rule {
  const { unit, rationale, cannotTell, where, requires, conflict } = parts;
  return rule({
    id,
    kind: "practice",
    status: "secondary",
    title: {
      en: `Cerebral perfusion at ${from_degC} to ${to_degC} °C: ${low} to ${high} ${unit}`,
      es: `Perfusión cerebral a ${from_degC}–${to_degC} °C: ${low} a ${high} ${unit}`,
    },
    rationale,
    cannotTell,
    citation: {
      source: "TGKDC21",
      locator: "place in the source not seen",
      quotedIn: "PER245 §2.8",
      found: `${low} to ${high} ${unit} at ${from_degC} to ${to_degC} °C, as quoted`,
    },
    applies: {
      settings: ["cpb"],
      population: "adult",
      phases: ["arrest"],
      where: all(
        antegradePerfusion,
        atLeast(nasopharyngeal_degC, from_degC),
        (isWarmest === true ? atMost : below)(nasopharyngeal_degC, to_degC),
        ...where,
      ),
    },
    requires,
    hold_s: 120,
    conflictsWith: [conflict],
  });
}
