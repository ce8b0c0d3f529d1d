import type { Assembly } from "./Assembly.ts";
import { bypassDrawing } from "./drawings/bypassDrawing.ts";
import { joinFragments } from "./Fragment.ts";
import { arterialLine } from "./fragments/arterialLine.ts";
import { openBypass } from "./fragments/openBypass.ts";
import { rollerArterialPump } from "./fragments/rollerArterialPump.ts";
import { sizedFor } from "./fragments/sizedFor.ts";
import { twoStage } from "./fragments/venousCannulas.ts";

/**
 * Bypass of a newborn of 3 kg: the adult's circuit with an eighth of its contents (about 300 mL, as F. Hübler's 300 to 190 mL
 * before and after miniaturization, Perfusion 19:229, 2004) and a seventh of its flow, a 3⁄16″ boot, blood in the prime.
 */
export const cpbNewborn = (): Assembly => ({
  id: "cpb-newborn",
  patient: "newborn",
  label: {
    en: "Cardiopulmonary bypass, newborn, roller pump",
    es: "Circulación extracorpórea, recién nacido, bomba de rodillos",
  },
  ...sizedFor(
    {
      volume: 0.125,
      flow: 0.14,
      patient: 0.053,
      stroke_mL: 7,
      sweep_L_per_min: 0.5,
      prime: "bloodPrime",
      set_mmHg: 41,
    },
    joinFragments(
      openBypass({ start_mL: 700 }),
      twoStage(),
      rollerArterialPump("circuit.reservoir"),
      arterialLine({ cannula: "aortic-24", to: "patient.archRight", purgeTo: "circuit.reservoir" }),
    ),
  ),
  drawing: bypassDrawing({ pump: "rollerPump", reservoir: "hard shell", hasHemoconcentrator: true }),
});
