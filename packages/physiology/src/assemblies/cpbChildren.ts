import type { Assembly } from "./Assembly.ts";
import { bypassDrawing } from "./drawings/bypassDrawing.ts";
import { joinFragments } from "./Fragment.ts";
import type { Fragment } from "./Fragment.ts";
import { arterialLine } from "./fragments/arterialLine.ts";
import { openBypass } from "./fragments/openBypass.ts";
import { rollerArterialPump } from "./fragments/rollerArterialPump.ts";
import { sizedFor } from "./fragments/sizedFor.ts";
import { stated } from "./fragments/stated.ts";
import { bicaval } from "./fragments/venousCannulas.ts";

const open = (start_mL: number): Fragment =>
  joinFragments(
    openBypass({ start_mL }),
    bicaval(),
    rollerArterialPump("circuit.reservoir"),
    arterialLine({ cannula: "aortic-24", to: "patient.archRight", purgeTo: "circuit.reservoir" }),
  );

const drawing = (): Assembly["drawing"] =>
  bypassDrawing({ pump: "rollerPump", reservoir: "hard shell", hasHemoconcentrator: true });

/**
 * Bypass of an infant of 8 kg at 150 mL/kg: a ¼″ × ¼″ pack with a ¼″ boot (13 mL a turn) and the Baby RX, whose limit of 1.5 L/min it
 * keeps; one ¼″ venous limb serves to 1.5 L/min (L. F. Caneo et al., Braz J Cardiovasc Surg, 2019, abstract). Blood in the prime.
 */
export const cpbInfant = (): Assembly => ({
  id: "cpb-infant",
  patient: "infant",
  label: {
    en: "Cardiopulmonary bypass, infant, roller pump",
    es: "Circulación extracorpórea, lactante, bomba de rodillos",
  },
  ...stated(
    {
      cannulas: {
        "circuit.arterialCannula": "pediatric-arterial-12",
        "circuit.superiorCannula": "pediatric-venous-14",
        "circuit.inferiorCannula": "pediatric-venous-14",
      },
      tubes: {
        "circuit.venousLineToReservoir": { bore: "1/4", length_m: 1.5, line: "circuit.venousLine" },
        "circuit.filterOutlet": { bore: "1/4", length_m: 1.5, line: "circuit.arterialLine" },
      },
      oxygenator: "capiox-baby-rx05",
    },
    sizedFor(
      {
        volume: 0.16,
        flow: 0.275,
        patient: 0.142,
        stroke_mL: 13,
        sweep_L_per_min: 0.8,
        prime: "bloodPrime",
        set_mmHg: 51,
      },
      open(800),
    ),
  ),
  drawing: drawing(),
});

/**
 * Bypass of a child of 20 kg at 115 mL/kg: a ¼″ arterial and a ⅜″ venous line (to 3 L/min, Caneo), a ⅜″ boot and the RX15. Its blood
 * bears the adult's crystalloid prime.
 */
export const cpbChild = (): Assembly => ({
  id: "cpb-child",
  patient: "child-six",
  label: {
    en: "Cardiopulmonary bypass, child, roller pump",
    es: "Circulación extracorpórea, niño, bomba de rodillos",
  },
  ...stated(
    {
      cannulas: {
        "circuit.arterialCannula": "pediatric-arterial-14",
        "circuit.superiorCannula": "pediatric-venous-18",
        "circuit.inferiorCannula": "pediatric-venous-20",
      },
      tubes: {
        "circuit.venousLineToReservoir": { bore: "3/8", length_m: 1.5, line: "circuit.venousLine" },
        "circuit.filterOutlet": { bore: "1/4", length_m: 1.5, line: "circuit.arterialLine" },
      },
      oxygenator: "capiox-rx15",
    },
    sizedFor(
      { volume: 0.2, flow: 0.52, patient: 0.3125, stroke_mL: 27, sweep_L_per_min: 1.3, set_mmHg: 58 },
      open(800),
    ),
  ),
  drawing: drawing(),
});
