import type { Assembly } from "./Assembly.ts";
import { bypassDrawing } from "./drawings/bypassDrawing.ts";
import { joinFragments } from "./Fragment.ts";
import { arterialLine } from "./fragments/arterialLine.ts";
import { bubbleTrap } from "./fragments/bubbleTrap.ts";
import { cardioplegia } from "./fragments/cardioplegia.ts";
import { cellSaver } from "./fragments/cellSaver.ts";
import { centrifugalArterialPump } from "./fragments/centrifugalArterialPump.ts";
import { onBypass } from "./fragments/openBypass.ts";
import { bypassOxygenator } from "./fragments/bypassOxygenator.ts";
import { leftVentricleVent } from "./fragments/suckers.ts";
import { twoStage } from "./fragments/venousCannulas.ts";
import { openChest } from "./fragments/ventilation.ts";

/** Minimal invasive extracorporeal circulation: closed, no reservoir, drained by the centrifugal pump itself. */
export const miecc = (): Assembly => ({
  id: "miecc",
  label: {
    en: "Minimal extracorporeal circulation, no reservoir",
    es: "Circulación extracorpórea mínima, sin reservorio",
  },
  ...joinFragments(
    bubbleTrap,
    twoStage("two-stage-32-40"),
    centrifugalArterialPump({ device: "rotaflow", from: "circuit.bubbleTrap", speed_rpm: 3250 }),
    bypassOxygenator,
    cardioplegia,
    leftVentricleVent("circuit.bubbleTrap", 190),
    cellSaver,
    arterialLine({ cannula: "aortic-24", to: "patient.archRight" }),
    openChest,
    onBypass,
  ),
  drawing: bypassDrawing({ pump: "centrifugalPump", reservoir: "bubble trap", hasHemoconcentrator: false }),
});
