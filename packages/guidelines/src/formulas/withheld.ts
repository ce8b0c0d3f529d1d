import type { Text } from "@openperfusion/signals";
import type { FormulaSource } from "./Formula.ts";
import { noted, opened } from "./seen.ts";

/** A published formula or score that is not worked out here, and why. */
export interface Withheld {
  readonly id: string;
  readonly label: Text;
  readonly why: Text;
  readonly source: FormulaSource;
}

export const WITHHELD: readonly Withheld[] = [
  {
    id: "preserve",
    label: { en: "PRESERVE score", es: "Puntuación PRESERVE" },
    why: {
      en: "Its abstract says 0 to 14 points; the table that a later study prints reaches 10. Withheld until the original's table is confirmed.",
      es: "Su resumen dice de 0 a 14 puntos; la tabla que imprime un estudio posterior llega a 10. Retenida hasta confirmar la tabla del original.",
    },
    source: {
      text: "doi:10.1007/s00134-013-3037-2",
      status: "secondary",
      seen: [
        noted("PRESERVE", "primary", "n = 140; 0–14 points by the abstract"),
        opened(
          "https://ccforum.biomedcentral.com/articles/10.1186/s13054-015-0875-z/tables/1",
          "quoted",
          "an adapted table, whose points sum to 10",
        ),
      ],
    },
  },
  {
    id: "ultrafiltrationBalance",
    label: { en: "Balance of ultrafiltration (Klineberg)", es: "Balance de la ultrafiltración (Klineberg)" },
    why: {
      en: "That a mass balance of 1984 exists is all that was seen: neither the formula nor a worked example. Withheld until its paper is read.",
      es: "Solo se vio que existe un balance de masas de 1984: ni la fórmula ni un ejemplo. Retenido hasta leer su artículo.",
    },
    source: {
      text: "Klineberg 1984; the paper was not seen",
      status: "secondary",
      seen: [noted("Ultrafiltration balance", "quoted", "a mass balance of 1984, no formula")],
    },
  },
];
