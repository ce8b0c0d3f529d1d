import { CHILDREN } from "./children.ts";
import { CHILDREN_2 } from "./children2.ts";
import { CIRCUITS } from "./circuits.ts";
import { CIRCUITS_2 } from "./circuits2.ts";
import { CIRCULATION } from "./circulation.ts";
import { CIRCULATION_2 } from "./circulation2.ts";
import { CLOTTING_DRUGS } from "./clottingDrugs.ts";
import { CONDITIONS } from "./conditions.ts";
import { CONDITIONS_2 } from "./conditions2.ts";
import { CONDITIONS_3 } from "./conditions3.ts";
import { DRUGS } from "./drugs.ts";
import { DRUGS_2 } from "./drugs2.ts";
import { ECMO } from "./ecmo.ts";
import { EQUIPMENT } from "./equipment.ts";
import { HEMOSTASIS } from "./hemostasis.ts";
import { HARM } from "./harm.ts";
import { PRESETS } from "./presets.ts";
import { PRESETS_2 } from "./presets2.ts";
import { PRODUCTS_PUBLISHED } from "./products.ts";
import { REGULATION } from "./regulation.ts";
import { SENSORS } from "./sensors.ts";
import { VAPOR } from "./vapor.ts";
import type { PublishedPoint } from "./PublishedPoint.ts";

/** Every point; the tables of blood (Severinghaus, Loeppky, Siemens) stay in `../publishedTables.ts`. */
export const PUBLISHED: readonly PublishedPoint[] = [
  ...PRESETS,
  ...PRESETS_2,
  ...CHILDREN,
  ...CHILDREN_2,
  ...CONDITIONS,
  ...CONDITIONS_2,
  ...CONDITIONS_3,
  ...CIRCULATION,
  ...CIRCULATION_2,
  ...CIRCUITS,
  ...CIRCUITS_2,
  ...EQUIPMENT,
  ...ECMO,
  ...REGULATION,
  ...VAPOR,
  ...DRUGS,
  ...DRUGS_2,
  ...CLOTTING_DRUGS,
  ...HEMOSTASIS,
  ...HARM,
  ...PRODUCTS_PUBLISHED,
  ...SENSORS,
];
