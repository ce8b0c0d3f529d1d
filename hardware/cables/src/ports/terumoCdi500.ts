import { documented } from "../Fact.ts";
import { SOURCES } from "../sources.ts";
import { unknownCable } from "./unknownCable.ts";

export const terumoCdi500 = unknownCable({
  id: "terumo-cdi-500",
  label: { en: "Terumo CDI 500 / 550, data port", es: "Terumo CDI 500 / 550, puerto de datos" },
  name: { en: "Data port (the pump port is another one)", es: "Puerto de datos (el de la bomba es otro)" },
  level: documented("RS-232", SOURCES.cdi550),
  isSilentUnasked: documented(false, SOURCES.cdi550),
});
