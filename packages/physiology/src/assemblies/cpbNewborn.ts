import type { Assembly } from "./Assembly.ts";
import { bypassDrawing } from "./drawings/bypassDrawing.ts";
import { joinFragments } from "./Fragment.ts";
import { arterialLine } from "./fragments/arterialLine.ts";
import { openBypass } from "./fragments/openBypass.ts";
import { rollerArterialPump } from "./fragments/rollerArterialPump.ts";
import { sizedFor } from "./fragments/sizedFor.ts";
import { stated } from "./fragments/stated.ts";
import { twoStage } from "./fragments/venousCannulas.ts";

/**
 * Bypass of a newborn of 3 kg at 200 mL/kg: a 3⁄16″ × ¼″ pack with a 3⁄16″ boot (7 mL a turn), the Baby RX, 10 Fr in the arch; what else
 * there is has a tenth of the adult's contents, so that about 270 mL fill it (300 to 190 mL before and after miniaturization, F. Hübler,
 * Perfusion 19:229, 2004). Blood in the prime.
 */
export const cpbNewborn = (): Assembly => ({
  id: "cpb-newborn",
  patient: "newborn",
  label: {
    en: "Cardiopulmonary bypass, newborn, roller pump",
    es: "Circulación extracorpórea, recién nacido, bomba de rodillos",
  },
  ...stated(
    {
      cannulas: { "circuit.arterialCannula": "pediatric-arterial-10" },
      tubes: {
        "circuit.venousLineToReservoir": { bore: "1/4", length_m: 1.5, line: "circuit.venousLine" },
        "circuit.filterOutlet": { bore: "3/16", length_m: 1.5, line: "circuit.arterialLine" },
      },
      oxygenator: "capiox-baby-rx05",
    },
    sizedFor(
      {
        volume: 0.1,
        flow: 0.14,
        patient: 0.053,
        stroke_mL: 7,
        sweep_L_per_min: 0.5,
        prime: "bloodPrime",
        set_mmHg: 41,
      },
      joinFragments(
        openBypass({ start_mL: 800 }),
        twoStage(),
        rollerArterialPump("circuit.reservoir"),
        arterialLine({ cannula: "aortic-24", to: "patient.archRight", purgeTo: "circuit.reservoir" }),
      ),
    ),
  ),
  drawing: bypassDrawing({ pump: "rollerPump", reservoir: "hard shell", hasHemoconcentrator: true }),
});
