import type { CircuitLesson } from "./CircuitLesson.ts";
import { venovenousEcmoDrawing } from "./venovenousEcmoDrawing.ts";

/** Venovenous ECMO with two cannulas: the closed, small circuit that supports the lungs for days or weeks. */
export const venovenousEcmoLesson: CircuitLesson = {
  title: { en: "The circuit of a venovenous ECMO", es: "El circuito de una ECMO venovenosa" },
  description: {
    en:
      "Dark blood is drawn from a great vein by a centrifugal pump, passes an oxygenator with heat exchanger, and returns " +
      "bright into another great vein, so that the patient's own heart pumps it on. There is no reservoir.",
    es:
      "Una bomba centrífuga aspira sangre oscura de una gran vena; esta pasa por un oxigenador con intercambiador de calor y vuelve " +
      "clara a otra gran vena, de modo que el corazón del propio paciente la sigue impulsando. No hay reservorio.",
  },
  drawing: venovenousEcmoDrawing,
  steps: [
    {
      of: "drainage",
      does: {
        en: "Takes blood from a great vein, often through the groin.",
        es: "Toma sangre de una gran vena, a menudo por la ingle.",
      },
    },
    {
      of: "pump",
      does: {
        en: "A spinning rotor draws and drives the blood. It can only give what the vein yields.",
        es: "Un rotor aspira e impulsa la sangre. Solo puede dar lo que la vena cede.",
      },
    },
    {
      of: "oxygenator",
      does: {
        en: "Adds oxygen, removes carbon dioxide and, with its heat exchanger, keeps the blood warm; made to last for days.",
        es: "Añade oxígeno, retira dióxido de carbono y, con su intercambiador, mantiene caliente la sangre; está hecho para durar días.",
      },
    },
    {
      of: "return",
      does: {
        en: "Gives the blood back to another great vein, often in the neck.",
        es: "Devuelve la sangre a otra gran vena, a menudo en el cuello.",
      },
    },
    {
      of: "gasBlender",
      does: {
        en: "Sweep gas decides how much carbon dioxide leaves; blood flow decides most of the oxygen.",
        es: "El gas de barrido decide cuánto dióxido de carbono sale; el flujo de sangre decide la mayor parte del oxígeno.",
      },
    },
  ],
};
