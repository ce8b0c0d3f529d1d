import { watch } from "node:fs";
import { join } from "node:path";
import { build } from "./build.ts";
import type { Supervisor } from "./Supervisor.ts";

/** An editor saves in several steps. */
const SETTLE_MS = 300;

/** Development: a change of a program's sources, or of a package below it, starts that program again. The site reloads itself. */
export function reloadOnChange(root: string, children: Supervisor): void {
  const api = debounced(async () => {
    await build(root, true);
    children.restart("api");
  });
  // The emulator takes the bridge along; a replay has no emulator.
  const bedside = debounced(async () => children.restart(children.has("emulator") ? "emulator" : "bridge"));
  const onChange = (folder: string, act: () => void): void => {
    watch(join(root, folder), { recursive: true }, (_, file) => {
      const isSource =
        file?.endsWith(".ts") === true && !file.endsWith(".test.ts") && !file.includes(".types");
      if (isSource) act();
    });
  };
  onChange("apps/api/src", api);
  onChange("apps/bridge/src", bedside);
  onChange("packages", () => {
    api();
    bedside();
  });
}

function debounced(act: () => Promise<void>): () => void {
  let timer: NodeJS.Timeout | undefined;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      act().catch((error: unknown) => process.stderr.write(`OpenPerfusion: ${String(error)}\n`));
    }, SETTLE_MS);
  };
}
