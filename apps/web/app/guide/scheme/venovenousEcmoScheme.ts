import type { Scheme } from "./Scheme.ts";

/** Venovenous ECMO with two cannulas: the closed, small circuit that supports the lungs for days or weeks. */
export const venovenousEcmoScheme: Scheme = {
  title: { en: "The circuit of a venovenous ECMO", es: "El circuito de una ECMO venovenosa" },
  description: {
    en:
      "Dark blood is drawn from a great vein by a centrifugal pump, passes an oxygenator with heat exchanger, and returns " +
      "bright into another great vein, so that the patient's own heart pumps it on. There is no reservoir.",
    es:
      "Una bomba centrífuga aspira sangre oscura de una gran vena; esta pasa por un oxigenador con intercambiador de calor y vuelve " +
      "clara a otra gran vena, de modo que el corazón del propio paciente la sigue impulsando. No hay reservorio.",
  },
  width: 560,
  height: 400,
  order: ["drainage", "pump", "oxygenator", "return", "gas"],
  parts: [
    {
      id: "patient",
      kind: "patient",
      name: { en: "Patient", es: "Paciente" },
      does: { en: "The own heart pumps.", es: "El propio corazón bombea." },
      x: 24,
      y: 20,
      width: 134,
      height: 360,
    },
    {
      id: "pump",
      kind: "centrifugalPump",
      name: { en: "Centrifugal pump", es: "Bomba centrífuga" },
      does: {
        en: "A spinning rotor draws and drives the blood. It can only give what the vein yields.",
        es: "Un rotor aspira e impulsa la sangre. Solo puede dar lo que la vena cede.",
      },
      x: 252,
      y: 282,
      width: 76,
      height: 76,
    },
    {
      id: "oxygenator",
      kind: "oxygenator",
      name: { en: "Oxygenator with heat exchanger", es: "Oxigenador con intercambiador de calor" },
      does: {
        en: "Adds oxygen, removes carbon dioxide and keeps the blood warm, made to last for days.",
        es: "Añade oxígeno, retira dióxido de carbono y mantiene caliente la sangre; está hecho para durar días.",
      },
      x: 368,
      y: 132,
      width: 84,
      height: 118,
    },
    {
      id: "gas",
      kind: "gasBlender",
      name: { en: "Gas blender", es: "Mezclador de gases" },
      does: {
        en: "Sweep gas decides how much carbon dioxide leaves; blood flow decides most of the oxygen.",
        es: "El gas de barrido decide cuánto dióxido de carbono sale; el flujo de sangre decide la mayor parte del oxígeno.",
      },
      x: 486,
      y: 156,
      width: 54,
      height: 66,
    },
  ],
  lines: [
    {
      id: "drainage",
      content: "venous",
      name: { en: "Drainage cannula", es: "Cánula de drenaje" },
      does: {
        en: "Takes blood from a great vein, often through the groin.",
        es: "Toma sangre de una gran vena, a menudo por la ingle.",
      },
      points: [
        [84, 250],
        [84, 320],
        [256, 320],
      ],
      mark: [196, 320],
    },
    {
      id: "pumpOutlet",
      content: "venous",
      name: { en: "Pump outlet", es: "Salida de la bomba" },
      does: { en: "Leads to the oxygenator.", es: "Lleva al oxigenador." },
      points: [
        [324, 320],
        [410, 320],
        [410, 246],
      ],
    },
    {
      id: "return",
      content: "arterial",
      name: { en: "Return cannula", es: "Cánula de retorno" },
      does: {
        en: "Gives the blood back to another great vein, often in the neck.",
        es: "Devuelve la sangre a otra gran vena, a menudo en el cuello.",
      },
      points: [
        [410, 136],
        [410, 104],
        [84, 104],
        [84, 176],
      ],
      mark: [260, 104],
    },
    {
      id: "gasLine",
      content: "gas",
      name: { en: "Sweep gas", es: "Gas de barrido" },
      does: { en: "Gas to the fibers.", es: "Gas a las fibras." },
      points: [
        [488, 188],
        [450, 188],
      ],
    },
  ],
};
