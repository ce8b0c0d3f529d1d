import { brltty } from "./brltty.ts";
import { cableHints } from "./cableHints.ts";
import { certificate } from "./certificate.ts";
import type { Check } from "./Check.ts";
import { clock } from "./clock.ts";
import { disk } from "./disk.ts";
import { echo } from "./echo.ts";
import { getty } from "./getty.ts";
import { holders } from "./holders.ts";
import { kernelConsole } from "./kernelConsole.ts";
import { lineQuality } from "./lineQuality.ts";
import { modemManager } from "./modemManager.ts";
import { nodeMissing } from "./nodeMissing.ts";
import { permission } from "./permission.ts";
import { server } from "./server.ts";

/** Everything that the doctor looks at, from the plug to the server: what comes first explains what follows. */
export const CHECKS: readonly Check[] = [
  nodeMissing,
  permission,
  holders,
  modemManager,
  brltty,
  getty,
  kernelConsole,
  echo,
  lineQuality,
  cableHints,
  clock,
  disk,
  server,
  certificate,
];
