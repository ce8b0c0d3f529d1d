import type { Assembly } from "./Assembly.ts";
import { bypassDrawing } from "./drawings/bypassDrawing.ts";
import { joinFragments } from "./Fragment.ts";
import { arterialLine } from "./fragments/arterialLine.ts";
import { openBypass } from "./fragments/openBypass.ts";
import { rollerArterialPump } from "./fragments/rollerArterialPump.ts";
import { twoStage } from "./fragments/venousCannulas.ts";

/** Arterial return through a graft on the right axillary artery; the pressure in the right arm reads too high. */
export const cpbAxillary = (): Assembly => ({
  id: "cpb-axillary",
  label: {
    en: "Cardiopulmonary bypass, axillary return",
    es: "Circulación extracorpórea, retorno axilar",
  },
  ...joinFragments(
    openBypass(),
    twoStage(),
    rollerArterialPump("circuit.reservoir"),
    arterialLine({ cannula: "axillary-22", to: "patient.armArteryRight", purgeTo: "circuit.reservoir" }),
  ),
  drawing: bypassDrawing({ pump: "rollerPump", reservoir: "hard shell", hasHemoconcentrator: true }),
});
