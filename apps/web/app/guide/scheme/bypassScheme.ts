import type { Scheme } from "./Scheme.ts";

/** Cardiopulmonary bypass with an open reservoir and a roller pump, reduced to what every such circuit has. */
export const bypassScheme: Scheme = {
  title: {
    en: "The circuit of a cardiopulmonary bypass",
    es: "El circuito de la circulación extracorpórea",
  },
  description: {
    en:
      "Dark blood runs from the great veins by gravity into a reservoir. A pump sends it through a heat exchanger, " +
      "tied to a heater–cooler, and an oxygenator, fed by a gas blender. Bright blood returns through a filter into the aorta.",
    es:
      "La sangre oscura baja por gravedad desde las grandes venas a un reservorio. Una bomba la envía a través de un " +
      "intercambiador de calor, unido a un calentador-enfriador, y de un oxigenador, alimentado por un mezclador de gases. " +
      "La sangre clara vuelve a la aorta a través de un filtro.",
  },
  width: 560,
  height: 460,
  order: [
    "venousLine",
    "reservoir",
    "pump",
    "heatExchanger",
    "oxygenator",
    "filter",
    "arterialLine",
    "gas",
    "water",
  ],
  parts: [
    {
      id: "patient",
      kind: "patient",
      name: { en: "Patient", es: "Paciente" },
      does: {
        en: "Heart and lungs rest; the rest of the body is perfused.",
        es: "El corazón y los pulmones descansan; el resto del cuerpo recibe sangre.",
      },
      x: 24,
      y: 40,
      width: 140,
      height: 380,
    },
    {
      id: "reservoir",
      kind: "reservoir",
      name: { en: "Venous reservoir", es: "Reservorio venoso" },
      does: {
        en: "Collects the blood, lets bubbles rise, and shows at a glance how much is left to pump.",
        es: "Recoge la sangre, deja subir las burbujas y muestra de un vistazo cuánta queda por bombear.",
      },
      x: 214,
      y: 208,
      width: 84,
      height: 112,
    },
    {
      id: "pump",
      kind: "rollerPump",
      name: { en: "Arterial pump", es: "Bomba arterial" },
      does: {
        en: "Takes the place of the heart's left side. Here a roller pump: rollers push blood along a tube.",
        es: "Ocupa el lugar del lado izquierdo del corazón. Aquí, una bomba de rodillos, que empujan la sangre por un tubo.",
      },
      x: 300,
      y: 358,
      width: 76,
      height: 76,
    },
    {
      id: "heatExchanger",
      kind: "heatExchanger",
      name: { en: "Heat exchanger", es: "Intercambiador de calor" },
      does: {
        en: "Cools or warms the blood with water that never touches it.",
        es: "Enfría o calienta la sangre con agua que nunca la toca.",
      },
      x: 378,
      y: 244,
      width: 84,
      height: 82,
    },
    {
      id: "oxygenator",
      kind: "oxygenator",
      name: { en: "Oxygenator", es: "Oxigenador" },
      does: {
        en: "Takes the place of the lungs: oxygen goes in and carbon dioxide goes out through the walls of fine hollow fibers.",
        es: "Ocupa el lugar de los pulmones: el oxígeno entra y el dióxido de carbono sale a través de la pared de fibras huecas muy finas.",
      },
      x: 378,
      y: 128,
      width: 84,
      height: 112,
    },
    {
      id: "filter",
      kind: "arterialFilter",
      name: { en: "Arterial filter", es: "Filtro arterial" },
      does: {
        en: "The last barrier to bubbles and particles; in many oxygenators it is built in.",
        es: "La última barrera para burbujas y partículas; en muchos oxigenadores viene integrado.",
      },
      x: 252,
      y: 38,
      width: 52,
      height: 64,
    },
    {
      id: "gas",
      kind: "gasBlender",
      name: { en: "Gas blender", es: "Mezclador de gases" },
      does: {
        en: "Sets the share of oxygen and the sweep: the gas that passes the fibers and carries carbon dioxide away.",
        es: "Fija la proporción de oxígeno y el flujo de gas que recorre las fibras y se lleva el dióxido de carbono.",
      },
      x: 490,
      y: 150,
      width: 54,
      height: 66,
    },
    {
      id: "water",
      kind: "heaterCooler",
      name: { en: "Heater–cooler", es: "Calentador-enfriador" },
      does: {
        en: "Keeps the water at the temperature that the perfusionist sets.",
        es: "Mantiene el agua a la temperatura que fija el perfusionista.",
      },
      x: 490,
      y: 254,
      width: 54,
      height: 62,
    },
  ],
  lines: [
    {
      id: "venousLine",
      content: "venous",
      name: { en: "Venous line", es: "Línea venosa" },
      does: {
        en: "Drains blood from the right atrium or the great veins.",
        es: "Drena la sangre de la aurícula derecha o de las grandes venas.",
      },
      points: [
        [92, 250],
        [92, 262],
        [216, 262],
      ],
      mark: [186, 262],
    },
    {
      id: "reservoirOutlet",
      content: "venous",
      name: { en: "Reservoir outlet", es: "Salida del reservorio" },
      does: { en: "Feeds the pump.", es: "Alimenta la bomba." },
      points: [
        [256, 316],
        [256, 396],
        [304, 396],
      ],
    },
    {
      id: "pumpOutlet",
      content: "venous",
      name: { en: "Pump outlet", es: "Salida de la bomba" },
      does: { en: "Leads to heat exchanger and oxygenator.", es: "Lleva al intercambiador y al oxigenador." },
      points: [
        [372, 396],
        [420, 396],
        [420, 322],
      ],
    },
    {
      id: "arterialLine",
      content: "arterial",
      name: { en: "Arterial line", es: "Línea arterial" },
      does: {
        en: "Returns bright blood, mostly into the aorta, under the pump's pressure.",
        es: "Devuelve la sangre clara, casi siempre a la aorta, con la presión de la bomba.",
      },
      points: [
        [420, 132],
        [420, 70],
        [196, 70],
        [196, 196],
        [108, 196],
        [108, 222],
      ],
      mark: [196, 124],
    },
    {
      id: "gasLine",
      content: "gas",
      name: { en: "Sweep gas", es: "Gas de barrido" },
      does: { en: "Gas to the fibers.", es: "Gas a las fibras." },
      points: [
        [492, 182],
        [460, 182],
      ],
    },
    {
      id: "waterIn",
      content: "water",
      name: { en: "Water to the heat exchanger", es: "Agua al intercambiador" },
      does: { en: "Warm or cold water.", es: "Agua caliente o fría." },
      points: [
        [492, 272],
        [460, 272],
      ],
    },
    {
      id: "waterOut",
      content: "water",
      name: { en: "Water back", es: "Agua de vuelta" },
      does: { en: "Water returns.", es: "El agua vuelve." },
      points: [
        [460, 302],
        [492, 302],
      ],
    },
  ],
};
