import type { Assembly } from "./Assembly.ts";
import { bypassDrawing } from "./drawings/bypassDrawing.ts";
import { joinFragments } from "./Fragment.ts";
import { arterialLine } from "./fragments/arterialLine.ts";
import { openBypass } from "./fragments/openBypass.ts";
import { rollerArterialPump } from "./fragments/rollerArterialPump.ts";
import { twoStage } from "./fragments/venousCannulas.ts";

/** Adult cardiopulmonary bypass: open hard-shell reservoir, roller pump, hollow-fiber oxygenator, arterial filter. */
export const cpbAdult = (): Assembly => ({
  id: "cpb-adult",
  label: {
    en: "Cardiopulmonary bypass, adult, roller pump",
    es: "Circulación extracorpórea, adulto, bomba de rodillos",
  },
  ...joinFragments(
    openBypass(),
    twoStage(),
    rollerArterialPump("circuit.reservoir"),
    arterialLine({ cannula: "aortic-24", to: "patient.archRight", purgeTo: "circuit.reservoir" }),
  ),
  drawing: bypassDrawing({ pump: "rollerPump", reservoir: "hard shell", hasHemoconcentrator: true }),
});
