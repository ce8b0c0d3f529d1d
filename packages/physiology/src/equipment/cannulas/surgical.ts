import type { Text } from "@openperfusion/signals";
import type { Cannula, CannulaUse } from "../cannula.ts";
import { curveThrough } from "../flowCurve.ts";
import { WATER } from "../sources.ts";

type Row = readonly [size_Fr: number, length_cm: number, drop_mmHg: number, flow_L_per_min: number];

interface Family {
  readonly key: string;
  readonly use: CannulaUse;
  /** Its size follows. */
  readonly label: Text;
  readonly rows: readonly Row[];
  readonly source: string;
}

const ASSUMED =
  "teaching assumption in round figures, in water; 8 % of the drop taken for laminar; no maker's chart was read";

/** Cannulas of the open chest and of the limbs, by family: a drop in water at one flow each. */
const FAMILIES: readonly Family[] = [
  {
    key: "aortic",
    use: "aortic",
    label: { en: "Aortic cannula", es: "Cánula aórtica" },
    rows: [
      [20, 28, 80, 5],
      [22, 28, 50, 5],
      [24, 28, 32, 5],
    ],
    source: `${ASSUMED}; all inside 25 to 92 mmHg at 5 L/min of six cannulas (Perfusion 2004, "Quantitative haemodynamic evaluation of aortic cannulas", abstract, sizes not given), and the 20 Fr inside 13 to 157 mmHg at 3 L/min of twenty of 18 to 20 Fr in a fluid as viscous as blood (Korean J Thorac Cardiovasc Surg 1986, JAKO198611919792996, abstract); the 24 Fr drops 2.7 mmHg at 1.3 L/min, where the jets of five of 24 Fr carried 2.7 to 4.4 (0.85 to 1.08 m/s; P. Verdonck et al., Int J Artif Organs 21:705, 1998, abstract): at the low end`,
  },
  {
    key: "femoral-arterial",
    use: "femoral arterial",
    label: { en: "Femoral arterial cannula", es: "Cánula arterial femoral" },
    rows: [
      [15, 15, 100, 3.2],
      [17, 15, 100, 4.2],
      [19, 15, 100, 5.3],
      [21, 15, 100, 6.6],
    ],
    source: ASSUMED,
  },
  {
    key: "multistage-venous",
    use: "femoral venous",
    label: {
      en: "Femoral venous cannula, multistage,",
      es: "Cánula venosa femoral multiorificio",
    },
    rows: [
      [19, 55, 40, 2.9],
      [21, 55, 40, 3.8],
      [23, 55, 40, 4.6],
      [25, 55, 40, 5.5],
      [29, 55, 40, 7.2],
    ],
    source: ASSUMED,
  },
  {
    key: "bicaval",
    use: "bicaval venous",
    label: { en: "Caval cannula", es: "Cánula de cava" },
    rows: [
      [28, 38, 20, 2.9],
      [30, 38, 20, 3.4],
      [32, 38, 20, 4],
      [34, 38, 20, 4.6],
    ],
    source: ASSUMED,
  },
  {
    key: "distal-perfusion",
    use: "distal perfusion",
    label: { en: "Distal perfusion cannula", es: "Cánula de perfusión distal" },
    rows: [
      [6, 10, 100, 0.32],
      [7, 10, 100, 0.47],
      [8, 10, 100, 0.65],
    ],
    source: `${ASSUMED}; in patients 0.14 to 0.48 L/min ran through such side lines at 1.5 to 5 L/min of ECMO (Foltan 2019, Perfusion, abstract)`,
  },
  {
    key: "root-needle",
    use: "antegrade cardioplegia",
    label: { en: "Aortic root cannula", es: "Cánula de raíz aórtica" },
    rows: [
      [7, 14, 60, 0.3],
      [9, 14, 60, 0.5],
    ],
    source: ASSUMED,
  },
  {
    key: "retrograde",
    use: "retrograde cardioplegia",
    label: { en: "Retrograde catheter", es: "Catéter retrógrado" },
    rows: [[14, 27, 60, 0.25]],
    source: `${ASSUMED}; narrow lumen beside the balloon's; a balloon-tipped cannula for the coronary ostium, of another make and use, showed 64 mmHg at 0.2 L/min of water (N. Kondo et al., J Artif Organs 16:411, 2013, abstract)`,
  },
  {
    key: "vent",
    use: "left ventricular vent",
    label: { en: "Left ventricular vent", es: "Aspirador ventricular izquierdo" },
    rows: [
      [16, 38, 40, 1.1],
      [18, 38, 40, 1.45],
      [20, 38, 40, 1.85],
    ],
    source: ASSUMED,
  },
  {
    key: "axillary",
    use: "axillary arterial",
    label: {
      en: "Axillary artery: 8 mm graft with cannula",
      es: "Arteria axilar: injerto de 8 mm con cánula",
    },
    rows: [[22, 35, 75, 5]],
    source: `${ASSUMED}; graft, anastomosis and cannula together`,
  },
];

/** Two sizes for one cannula: tip in the inferior vena cava, basket in the atrium. */
const TWO_STAGE: readonly (readonly [name: string, row: Row])[] = [
  ["32/40", [40, 38, 20, 4.6]],
  ["36/46", [46, 38, 20, 6]],
];

function cannula(
  family: Family,
  size: string,
  [size_Fr, length_cm, drop_mmHg, flow_L_per_min]: Row,
): Cannula {
  return {
    id: `${family.key}-${size.replace("/", "-").replace(" Fr", "")}`,
    label: { en: `${family.label.en} ${size}`, es: `${family.label.es} ${size}` },
    use: family.use,
    size_Fr,
    length_cm,
    testViscosity_mPas: WATER.viscosity_mPas,
    testDensity_kg_per_L: WATER.density_kg_per_L,
    curve: curveThrough({ flow_L_per_min, drop_mmHg }, 0.08),
    points: [{ flow_L_per_min, drop_mmHg, says: "equal", tolerance: 0.001 }],
    source: family.source,
  };
}

const TWO_STAGE_FAMILY: Family = {
  key: "two-stage",
  use: "two-stage venous",
  label: { en: "Two-stage venous cannula", es: "Cánula venosa de doble etapa" },
  rows: [],
  source: `${ASSUMED}; the bench disagrees with itself: drop over flow 1.28 at 6.8 L/min of one two-stage cannula (Int J Artif Organs 2012, 10.5301/ijao.5000042), 3.3 Smart, 4.07 Medtronic, 5.58 Edwards, 5.74 Sarns and 6.45 Gambro, means of venous cannulas (Perfusion 22:411, 2007), abstracts, sizes and units not given; ours 3.3 and 4.3 mmHg/(L/min)`,
};

export const SURGICAL_CANNULAS: readonly Cannula[] = [
  ...FAMILIES.flatMap((family) => family.rows.map((row) => cannula(family, `${row[0]} Fr`, row))),
  ...TWO_STAGE.map(([name, row]) => cannula(TWO_STAGE_FAMILY, `${name} Fr`, row)),
];
