import type { Assembly } from "./Assembly.ts";
import { ecmoDrawing } from "./drawings/ecmoDrawing.ts";
import { vvByTwo } from "./vvTwoSite.ts";

/** One cannula in the jugular vein: drained from both cavae, given back into the atrium. */
export const vvDualLumen = (): Assembly =>
  vvByTwo({
    id: "vv-dual-lumen",
    label: { en: "VV ECMO, dual-lumen cannula", es: "ECMO VV, cánula de doble luz" },
    drainage: "avalon-31-drainage",
    holes: { superiorVenaCava: 0.4, inferiorVenaCava: 0.6 },
    back: "avalon-31-return",
    backTo: "patient.rightAtrium",
    speed_rpm: 2400,
    drawing: ecmoDrawing({ patient: ["blood.radialRight.so2", "circuit.recirculation.fraction"] }),
  });
