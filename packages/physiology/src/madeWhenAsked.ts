/**
 * A registry whose entries are made when they are first asked for, each once: a program that runs one circuit builds no other.
 */
export function madeWhenAsked<Entry>(
  makers: Readonly<Record<string, () => Entry>>,
): Readonly<Record<string, Entry>> {
  const registry: Record<string, Entry> = {};
  for (const [id, make] of Object.entries(makers)) {
    let made: Entry | undefined;
    Object.defineProperty(registry, id, { enumerable: true, get: () => (made ??= make()) });
  }
  return registry;
}
