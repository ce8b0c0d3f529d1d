import type { Assembly } from "./Assembly.ts";
import { bypassDrawing } from "./drawings/bypassDrawing.ts";
import { joinFragments } from "./Fragment.ts";
import { arterialLine } from "./fragments/arterialLine.ts";
import { cerebralPerfusion } from "./fragments/cerebralPerfusion.ts";
import { openBypass } from "./fragments/openBypass.ts";
import { rollerArterialPump } from "./fragments/rollerArterialPump.ts";
import { twoStage } from "./fragments/venousCannulas.ts";

/** Aortic arch surgery: axillary return, deep hypothermic arrest, antegrade cerebral perfusion by a pump head of its own. */
export const dhcaAcp = (): Assembly => ({
  id: "dhca-acp",
  label: {
    en: "Circulatory arrest with antegrade cerebral perfusion",
    es: "Parada circulatoria con perfusión cerebral anterógrada",
  },
  ...joinFragments(
    openBypass(),
    twoStage(),
    rollerArterialPump("circuit.reservoir"),
    arterialLine({ cannula: "axillary-22", to: "patient.armArteryRight", purgeTo: "circuit.reservoir" }),
    cerebralPerfusion,
  ),
  drawing: bypassDrawing({
    pump: "rollerPump",
    reservoir: "hard shell",
    hasHemoconcentrator: false,
    hasCerebralPump: true,
  }),
});
