import { documented } from "../Fact.ts";
import { SOURCES } from "../sources.ts";
import { unknownCable } from "./unknownCable.ts";

export const emTecBioprott = unknownCable({
  id: "em-tec-bioprott",
  label: {
    en: "em-tec BioProTT / FlowTrack, digital interface",
    es: "em-tec BioProTT / FlowTrack, interfaz digital",
  },
  name: { en: "Digital interface", es: "Interfaz digital" },
  level: documented("RS-232", SOURCES.bioprott),
  isSilentUnasked: documented(false, SOURCES.bioprott),
  notes: [
    {
      en: "Wrong letters can hang the meter: leave the contact of the meter's own input unwired.",
      es: "Letras erróneas pueden bloquear el medidor: deje sin conectar el contacto de la entrada del propio medidor.",
    },
  ],
});
