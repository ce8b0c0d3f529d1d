import type { Text } from "@openperfusion/signals";
import type { SourcesOf } from "./sources.ts";

export interface ReservoirFigures {
  readonly capacity_mL: number;
  /** Below it air may follow the blood into the pump. */
  readonly minimumLevel_mL: number;
  readonly mostVenousFlow_L_per_min: number;
  /** Blood that filter and defoamer keep. */
  readonly holdUp_mL: number;
  /** What vacuum-assisted drainage may pull at most. */
  readonly mostVacuum_mmHg: number;
}

/** A reservoir for venous and cardiotomy blood: hard shell open to air or vacuum, or a bag that collapses. */
export interface Reservoir extends ReservoirFigures {
  readonly id: string;
  readonly label: Text;
  readonly kind: "hard shell" | "soft bag";
  readonly sources: SourcesOf<ReservoirFigures>;
}

const RX = "Terumo, Capiox RX instructions for use (manualslib.de 1425191)";
const ASSUMED_REST = {
  holdUp_mL: "teaching assumption",
  mostVacuum_mmHg: "teaching assumption (makers name 100 to 150 mmHg; not read)",
} as const;

export const RESERVOIRS: readonly Reservoir[] = [
  {
    id: "hard-shell-4000",
    label: { en: "Hard-shell reservoir, 4 L (Capiox RX)", es: "Reservorio rígido, 4 L (Capiox RX)" },
    kind: "hard shell",
    capacity_mL: 4000,
    minimumLevel_mL: 200,
    mostVenousFlow_L_per_min: 7,
    holdUp_mL: 300,
    mostVacuum_mmHg: 100,
    sources: {
      capacity_mL: `${RX}, p. 20`,
      minimumLevel_mL: `${RX}, p. 23`,
      mostVenousFlow_L_per_min: `${RX}, p. 20 (RX25)`,
      ...ASSUMED_REST,
    },
  },
  {
    id: "hard-shell-3000",
    label: { en: "Hard-shell reservoir, 3 L (Capiox RX15)", es: "Reservorio rígido, 3 L (Capiox RX15)" },
    kind: "hard shell",
    capacity_mL: 3000,
    minimumLevel_mL: 70,
    mostVenousFlow_L_per_min: 4,
    holdUp_mL: 150,
    mostVacuum_mmHg: 100,
    sources: {
      capacity_mL: `${RX}, p. 20`,
      minimumLevel_mL: `${RX}, p. 23 (RX15R30)`,
      mostVenousFlow_L_per_min: `${RX}, p. 20 (RX15 with R30)`,
      ...ASSUMED_REST,
    },
  },
  {
    id: "soft-bag-1900",
    label: { en: "Collapsible venous bag", es: "Bolsa venosa colapsable" },
    kind: "soft bag",
    capacity_mL: 1900,
    minimumLevel_mL: 100,
    mostVenousFlow_L_per_min: 6,
    holdUp_mL: 0,
    mostVacuum_mmHg: 0,
    sources: {
      capacity_mL: "teaching assumption",
      minimumLevel_mL: "teaching assumption",
      mostVenousFlow_L_per_min: "teaching assumption",
      holdUp_mL: "teaching assumption",
      mostVacuum_mmHg: "teaching assumption: a bag bears no vacuum",
    },
  },
];
