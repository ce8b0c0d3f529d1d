import type { Assembly } from "./Assembly.ts";
import { ecmoDrawing } from "./drawings/ecmoDrawing.ts";
import { vvByTwo } from "./vvTwoSite.ts";

/** Jugulo-femoral: drained around the mouth of the superior cava, given back through the inferior cava. */
export const vvJugulofemoral: Assembly = vvByTwo({
  id: "vv-jugulofemoral",
  label: { en: "VV ECMO, jugular drainage, femoral return", es: "ECMO VV, drenaje yugular, retorno femoral" },
  drainage: "multistage-venous-23",
  holes: { superiorVenaCava: 0.65, rightAtrium: 0.35 },
  back: "femoral-arterial-19",
  backTo: "patient.inferiorVenaCava",
  speed_rpm: 2400,
  drawing: ecmoDrawing({ patient: ["blood.radialRight.so2", "circuit.recirculation.fraction"] }),
});
