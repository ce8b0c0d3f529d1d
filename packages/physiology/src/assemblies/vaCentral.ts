import type { Assembly } from "./Assembly.ts";
import { ecmoDrawing } from "./drawings/ecmoDrawing.ts";
import { joinFragments } from "./Fragment.ts";
import { drainageCannula, returnCannula } from "./fragments/ecmoCannulas.ts";
import { ecmoUnit } from "./fragments/ecmoUnit.ts";
import { restingLungs } from "./fragments/ventilation.ts";

/** Venoarterial ECMO from the right atrium to the ascending aorta, as after heart surgery. */
export const vaCentral = (): Assembly => ({
  id: "va-central",
  label: { en: "VA ECMO, central", es: "ECMO VA, central" },
  ...joinFragments(
    ecmoUnit({
      pump: "centrimag",
      speed_rpm: 3300,
      oxygenator: "quadrox-id",
      sweep: { default: 2.5 },
      fio2: 0.8,
    }),
    drainageCannula("two-stage-32-40", { rightAtrium: 0.7, inferiorVenaCava: 0.3 }),
    returnCannula("aortic-22", "patient.archRight"),
    restingLungs,
  ),
  drawing: ecmoDrawing({ patient: ["blood.radialRight.so2", "patient.cardiacOutput"] }),
});
