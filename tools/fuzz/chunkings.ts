import { createDecoder, firstChoices } from "@openperfusion/devices";
import type { DecodedItem, DeviceProfile } from "@openperfusion/devices";
import { shrink } from "./shrink.ts";

/** Cuts one stream in many ways, and goes on from a state now and then: the items must be those of the whole. */
export function chunkingProblem(
  profile: DeviceProfile,
  stream: Uint8Array,
  count: number,
  random: () => number,
): string | undefined {
  const whole = signature(itemsOf(profile, [stream]));
  for (let i = 0; i < count; i++) {
    const cuts = Array.from({ length: 1 + Math.floor(random() * 8) }, () => random());
    const isResumed = i % 10 === 0;
    const found = isResumed
      ? resumed(profile, stream, cuts[0] ?? 0)
      : signature(itemsOf(profile, cutAt(stream, cuts)));
    if (found === whole) continue;
    const again = (some: Uint8Array): string =>
      isResumed ? resumed(profile, some, cuts[0] ?? 0) : signature(itemsOf(profile, cutAt(some, cuts)));
    const shortest = shrink(stream, (some) => signature(itemsOf(profile, [some])) !== again(some));
    return `the same bytes ${isResumed ? "gone on from a state" : "cut"} give other items: ${Buffer.from(shortest).toString("hex").slice(0, 800)}`;
  }
  return undefined;
}

function cutAt(stream: Uint8Array, cuts: readonly number[]): readonly Uint8Array[] {
  const places = cuts.map((cut) => Math.floor(cut * stream.length)).toSorted((a, b) => a - b);
  const edges = [0, ...places, stream.length];
  return edges.slice(1).map((end, i) => stream.subarray(edges[i], end));
}

function itemsOf(profile: DeviceProfile, chunks: readonly Uint8Array[]): readonly DecodedItem[] {
  const decoder = createDecoder(profile, { options: firstChoices(profile) });
  return [...chunks.flatMap((chunk) => decoder.consume(chunk)), ...decoder.flush("end")];
}

/** A decoder that is stopped in the middle, written to JSON, and another made from it. */
function resumed(profile: DeviceProfile, stream: Uint8Array, cut: number): string {
  const options = firstChoices(profile);
  const first = createDecoder(profile, { options });
  const items = [...first.consume(stream.subarray(0, Math.floor(cut * stream.length)))];
  const state = JSON.parse(JSON.stringify(first.state())) as ReturnType<typeof first.state>;
  const next = createDecoder(profile, { options, state });
  return signature([...items, ...next.consume(stream.subarray(state.seq)), ...next.flush("end")]);
}

function signature(items: readonly DecodedItem[]): string {
  return items
    .map((item) => {
      const head = `${item.kind} ${item.seq} ${item.length}`;
      if (item.kind === "rejected") return `${head} ${item.reason}`;
      if (item.kind === "notice") return `${head} ${item.key ?? item.notice}`;
      return `${head} ${item.layout.id} ${Buffer.from(item.packed).toString("base64")}`;
    })
    .join("\n");
}
