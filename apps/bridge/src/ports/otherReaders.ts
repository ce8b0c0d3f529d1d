import { foreignReaders } from "../system/portHolders.ts";
import type { PortHolder } from "../system/portHolders.ts";
import { thisWorld } from "../system/World.ts";
import { nodeOf } from "./findPort.ts";

/** Which other programs of this machine read the ports of these names now, in their order. Never fails. */
export async function otherReaders(paths: readonly string[]): Promise<readonly (readonly PortHolder[])[]> {
  const nodes = await Promise.all(paths.map(nodeOf));
  return foreignReaders(
    thisWorld(),
    nodes.map((node) => node ?? ""),
  );
}
