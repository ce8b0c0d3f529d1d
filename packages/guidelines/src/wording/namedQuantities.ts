import { SIGNALS } from "@openperfusion/signals";
import type { Text } from "@openperfusion/signals";
import { deliveryIndexOnVv, deliveryPerUptakeOnVa, deliveryPerUptakeOnVv } from "../quantity/ecmoOxygen.ts";
import { highestSaturation, lowestSaturation, TENSIONS } from "../quantity/dissociation.ts";
import { consumptionIndex, deliveryIndex, systemicFlowIndex } from "../quantity/oxygen.ts";
import type { Quantity } from "../quantity/Quantity.ts";

interface NamedQuantity {
  readonly quantity: Quantity;
  readonly name: Text;
  readonly unit: string;
}

/** What the dissociation curve allows at a tension. */
const SATURATIONS: readonly NamedQuantity[] = TENSIONS.flatMap((tension) => {
  const { en, es } = SIGNALS[tension].label;
  return [
    {
      quantity: lowestSaturation(tension),
      name: { en: `Lowest saturation at the ${en}`, es: `Saturación mínima para ${es}` },
      unit: "%",
    },
    {
      quantity: highestSaturation(tension),
      name: { en: `Highest saturation at the ${en}`, es: `Saturación máxima para ${es}` },
      unit: "%",
    },
  ];
});

/** Numbers that people know by a name, not by their formula. */
const NAMED: readonly NamedQuantity[] = [
  {
    quantity: deliveryIndex,
    name: {
      en: "DO₂i by the flow that reaches the body",
      es: "DO₂i con el flujo que llega al cuerpo",
    },
    unit: "mL/min/m²",
  },
  {
    quantity: consumptionIndex,
    name: {
      en: "VO₂i by the flow that reaches the body",
      es: "VO₂i con el flujo que llega al cuerpo",
    },
    unit: "mL/min/m²",
  },
  {
    quantity: systemicFlowIndex,
    name: { en: "Index of the flow that reaches the body", es: "Índice del flujo que llega al cuerpo" },
    unit: "L/min/m²",
  },
  {
    quantity: deliveryIndexOnVv,
    name: {
      en: "DO₂i by the heart's output and right radial blood",
      es: "DO₂i con el gasto cardíaco y la sangre radial derecha",
    },
    unit: "mL/min/m²",
  },
  {
    quantity: deliveryPerUptakeOnVa,
    name: {
      en: "DO₂ : VO₂ by the circuit's and the heart's blood together",
      es: "DO₂ : VO₂ con la sangre del circuito y la del corazón juntas",
    },
    unit: "",
  },
  {
    quantity: deliveryPerUptakeOnVv,
    name: {
      en: "DO₂ : VO₂ by right radial and true venous blood",
      es: "DO₂ : VO₂ con la sangre radial derecha y la venosa verdadera",
    },
    unit: "",
  },
  ...SATURATIONS,
];

const BY_FORMULA = new Map(NAMED.map((named) => [JSON.stringify(named.quantity), named]));

export function namedQuantity(quantity: Quantity): NamedQuantity | undefined {
  return BY_FORMULA.get(JSON.stringify(quantity));
}

const ML_PER_L = 1000;

/** A flow in L/min turned into mL a minute and kilogram, in either order of its two steps. */
export function perWeightFlow(quantity: Quantity): Quantity | undefined {
  const isThousand = (of: Quantity): boolean => of.kind === "constant" && of.value === ML_PER_L;
  const isWeight = (of: Quantity): boolean => of.kind === "patient" && of.what === "weight_kg";
  if (quantity.kind === "product") {
    const [over, scale] = quantity.of;
    if (over?.kind !== "ratio" || scale === undefined || !isThousand(scale)) return undefined;
    return isWeight(over.of[1]!) ? over.of[0] : undefined;
  }
  if (quantity.kind !== "ratio") return undefined;
  const [over, under] = quantity.of;
  if (over?.kind !== "product" || under === undefined || !isWeight(under)) return undefined;
  return isThousand(over.of[1]!) ? over.of[0] : undefined;
}

export function isPerWeight(quantity: Quantity): boolean {
  return perWeightFlow(quantity) !== undefined;
}
