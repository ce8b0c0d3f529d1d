import type { CentrifugalPump } from "./centrifugalPump.ts";
import { bioPump80 } from "./pumps/bioPump80.ts";
import { centriMag } from "./pumps/centriMag.ts";
import { deltaStreamDp3 } from "./pumps/deltaStreamDp3.ts";
import { rotaflow } from "./pumps/rotaflow.ts";

/** Every centrifugal pump head that a circuit can have. */
export const CENTRIFUGAL_PUMPS: readonly CentrifugalPump[] = [centriMag, rotaflow, bioPump80, deltaStreamDp3];
