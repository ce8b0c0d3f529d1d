import type { Oxygenator } from "./oxygenator.ts";
import { capioxFx25, capioxNx19 } from "./oxygenators/capioxFx.ts";
import { capioxSx18, capioxSx25 } from "./oxygenators/capioxSx.ts";
import { alOne, prismaLung, prismaLungPlus } from "./oxygenators/carbonDioxideRemoval.ts";
import { inspire6F } from "./oxygenators/inspire6F.ts";
import { capioxBabyRx05, capioxRx15, quadroxIdPediatric } from "./oxygenators/pediatric.ts";
import { quadroxId } from "./oxygenators/quadroxId.ts";

/** Every oxygenator that a circuit can have. */
export const OXYGENATORS: readonly Oxygenator[] = [
  capioxSx18,
  capioxSx25,
  capioxNx19,
  capioxFx25,
  inspire6F,
  quadroxId,
  capioxBabyRx05,
  capioxRx15,
  quadroxIdPediatric,
  prismaLung,
  prismaLungPlus,
  alOne,
];
