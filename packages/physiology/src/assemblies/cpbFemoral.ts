import type { Assembly } from "./Assembly.ts";
import { bypassDrawing } from "./drawings/bypassDrawing.ts";
import { joinFragments } from "./Fragment.ts";
import { arterialLine } from "./fragments/arterialLine.ts";
import { drainageCannula, legBehindCannula } from "./fragments/ecmoCannulas.ts";
import { openBypass } from "./fragments/openBypass.ts";
import { rollerArterialPump } from "./fragments/rollerArterialPump.ts";

/** Bypass through the groin, for operations through a small chest incision: vacuum helps the long venous cannula. */
export const cpbFemoral = (): Assembly => ({
  id: "cpb-femoral",
  label: {
    en: "Cardiopulmonary bypass, femoral cannulation",
    es: "Circulación extracorpórea, canulación femoral",
  },
  ...joinFragments(
    openBypass({ start_mL: 1100, vacuum_mmHg: -20 }),
    drainageCannula("multistage-venous-25", {
      inferiorVenaCava: 0.4,
      rightAtrium: 0.4,
      superiorVenaCava: 0.2,
    }),
    rollerArterialPump("circuit.reservoir"),
    arterialLine({
      cannula: "femoral-arterial-21",
      to: "patient.abdominalAorta",
      purgeTo: "circuit.reservoir",
    }),
    legBehindCannula("distal-perfusion-6", true),
  ),
  drawing: bypassDrawing({ pump: "rollerPump", reservoir: "hard shell", hasHemoconcentrator: true }),
});
