import type { Assembly } from "./Assembly.ts";
import { ecmoDrawing } from "./drawings/ecmoDrawing.ts";
import { joinFragments } from "./Fragment.ts";
import { drainageCannula, returnCannula } from "./fragments/ecmoCannulas.ts";
import { ecmoUnit } from "./fragments/ecmoUnit.ts";
import { restingLungs } from "./fragments/ventilation.ts";

/** Extracorporeal CO2 removal: a small dual-lumen cannula, 0.4 to 1.5 L/min, a small membrane. */
export const ecco2r = (): Assembly => ({
  id: "ecco2r",
  label: { en: "Extracorporeal CO2 removal", es: "Eliminación extracorpórea de CO2" },
  ...joinFragments(
    ecmoUnit({
      pump: "rotaflow",
      speed_rpm: 2700,
      oxygenator: "prismalung-plus",
      sweep: { default: 6 },
      fio2: 1,
      bore: "1/4",
    }),
    drainageCannula("avalon-20-drainage", { superiorVenaCava: 0.4, inferiorVenaCava: 0.6 }),
    returnCannula("avalon-20-return", "patient.rightAtrium"),
    restingLungs,
  ),
  drawing: ecmoDrawing({ patient: ["patient.cardiacOutput"], hasWater: false }),
});
