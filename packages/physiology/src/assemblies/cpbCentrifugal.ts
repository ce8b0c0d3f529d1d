import type { Assembly } from "./Assembly.ts";
import { bypassDrawing } from "./drawings/bypassDrawing.ts";
import { joinFragments } from "./Fragment.ts";
import { arterialLine } from "./fragments/arterialLine.ts";
import { centrifugalArterialPump } from "./fragments/centrifugalArterialPump.ts";
import { openBypass } from "./fragments/openBypass.ts";
import { bicaval } from "./fragments/venousCannulas.ts";

/** Open bypass with a centrifugal pump and two caval cannulas with snares: partial or total bypass. */
export const cpbCentrifugal = (): Assembly => ({
  id: "cpb-centrifugal",
  label: {
    en: "Cardiopulmonary bypass, centrifugal pump, bicaval",
    es: "Circulación extracorpórea, bomba centrífuga, bicaval",
  },
  ...joinFragments(
    openBypass({ start_mL: 1100 }),
    bicaval(),
    centrifugalArterialPump({ device: "rotaflow", from: "circuit.reservoir", speed_rpm: 2750 }),
    arterialLine({ cannula: "aortic-24", to: "patient.archRight", purgeTo: "circuit.reservoir" }),
  ),
  drawing: bypassDrawing({
    pump: "centrifugalPump",
    reservoir: "hard shell",
    hasHemoconcentrator: true,
    isBicaval: true,
  }),
});
