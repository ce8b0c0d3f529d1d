import { stat } from "node:fs/promises";

/** Which file a name led to: another inode or device number under the same name is another adapter. */
export interface NodeIdentity {
  readonly ino: number;
  readonly rdev: number;
}

/** What is behind a node now; undefined where it is gone, or where the system has no nodes (`COM3`). */
export async function nodeIdentity(node: string): Promise<NodeIdentity | undefined> {
  return stat(node).then(
    ({ ino, rdev }) => ({ ino, rdev }),
    () => undefined,
  );
}

/** Says what became of a node since it was opened; undefined while it is the same. */
export function changeOf(
  before: NodeIdentity | undefined,
  now: NodeIdentity | undefined,
): string | undefined {
  if (before === undefined) return undefined;
  if (now === undefined) return "its node is gone";
  const isSame = before.ino === now.ino && before.rdev === now.rdev;
  return isSame ? undefined : "another adapter has taken its name";
}
