import { formula } from "../Formula.ts";
import { quantity } from "../FormulaInput.ts";
import { noted } from "../seen.ts";

export const frenchSize = formula({
  id: "frenchSize",
  group: "circuit",
  label: { en: "Outer diameter of a French size", es: "Diámetro exterior de un calibre French" },
  formula: "Fr / 3",
  inputs: [quantity("size_Fr", { en: "Size in French", es: "Calibre en French" }, "1", { from: 1, to: 60 })],
  output: { unit: "mm", decimals: 1 },
  source: {
    text: "Definition of the French scale",
    status: "definition",
    seen: [noted("Fr", "primary", "1 Fr is a third of a millimeter, outer diameter")],
  },
  limits: {
    en: "The outer diameter. What a cannula lets through goes by its inner one, which makers differ in.",
    es: "El diámetro exterior. Lo que deja pasar una cánula depende del interior, en el que difieren los fabricantes.",
  },
  compute: ({ size_Fr }) => size_Fr / 3,
});
