import { cpbAdultDrawing } from "@openperfusion/physiology/assemblies";
import type { CircuitLesson } from "./CircuitLesson.ts";

/** Cardiopulmonary bypass: the circuit that the simulator runs, explained part by part. */
export const bypassLesson: CircuitLesson = {
  title: {
    en: "The circuit of a cardiopulmonary bypass",
    es: "El circuito de la circulación extracorpórea",
  },
  description: {
    en:
      "Dark blood runs from the great veins by gravity into a reservoir, to which fluid or red cells can be added from bags. " +
      "A pump sends it through a heat exchanger, tied to a heater-cooler, and an oxygenator, fed by a gas blender. " +
      "Bright blood returns through a filter into the aorta. Both lines at the patient can be clamped.",
    es:
      "La sangre oscura baja por gravedad desde las grandes venas a un reservorio, al que se puede añadir líquido o hematíes desde bolsas. " +
      "Una bomba la envía a través de un intercambiador de calor, unido a un calentador-enfriador, y de un oxigenador, alimentado por un " +
      "mezclador de gases. La sangre clara vuelve a la aorta a través de un filtro. Las dos líneas del paciente se pueden pinzar.",
  },
  drawing: cpbAdultDrawing,
  steps: [
    {
      of: "venousLine",
      does: {
        en: "Drains blood from the right atrium or the great veins. A clamp can close it.",
        es: "Drena la sangre de la aurícula derecha o de las grandes venas. Una pinza puede cerrarla.",
      },
    },
    {
      of: "reservoir",
      does: {
        en: "Collects the blood, lets bubbles rise, and shows at a glance how much is left to pump.",
        es: "Recoge la sangre, deja subir las burbujas y muestra de un vistazo cuánta queda por bombear.",
      },
    },
    {
      of: "arterialPump",
      does: {
        en: "Takes the place of the heart's left side: rollers push blood along a tube.",
        es: "Ocupa el lugar del lado izquierdo del corazón: unos rodillos empujan la sangre por un tubo.",
      },
    },
    {
      of: "heatExchanger",
      does: {
        en: "Cools or warms the blood with water that never touches it.",
        es: "Enfría o calienta la sangre con agua que nunca la toca.",
      },
    },
    {
      of: "oxygenator",
      does: {
        en: "Takes the place of the lungs: oxygen goes in and carbon dioxide goes out through the walls of fine hollow fibers.",
        es: "Ocupa el lugar de los pulmones: el oxígeno entra y el dióxido de carbono sale a través de la pared de fibras huecas muy finas.",
      },
    },
    {
      of: "arterialFilter",
      does: {
        en: "The last barrier to bubbles and particles; in many oxygenators it is built in.",
        es: "La última barrera para burbujas y partículas; en muchos oxigenadores viene integrado.",
      },
    },
    {
      of: "arterialLine",
      does: {
        en: "Returns bright blood, mostly into the aorta, under the pump's pressure.",
        es: "Devuelve la sangre clara, casi siempre a la aorta, con la presión de la bomba.",
      },
    },
    {
      of: "gasBlender",
      does: {
        en: "Sets the share of oxygen and the sweep: the gas that passes the fibers and carries carbon dioxide away.",
        es: "Fija la proporción de oxígeno y el flujo de gas que recorre las fibras y se lleva el dióxido de carbono.",
      },
    },
    {
      of: "heaterCooler",
      does: {
        en: "Keeps the water at the temperature that the perfusionist sets.",
        es: "Mantiene el agua a la temperatura que fija el perfusionista.",
      },
    },
    {
      of: "crystalloidBag",
      does: {
        en: "Salt solution that fills the circuit at first and replaces volume later.",
        es: "Solución salina que llena el circuito al principio y después repone volumen.",
      },
    },
    {
      of: "redCellBag",
      does: {
        en: "Given when too few are left to carry the oxygen.",
        es: "Se dan cuando quedan demasiado pocos para llevar el oxígeno.",
      },
    },
  ],
};
