/** How alike two heaps of bytes are by how often each byte is in them, whatever the order: 0 to 1 (cosine). */
export function likeness(a: Uint8Array, b: Uint8Array): number {
  const [x, y] = [a, b].map((bytes) => {
    const counts = new Float64Array(256);
    for (const byte of bytes) counts[byte] = counts[byte]! + 1;
    return counts;
  }) as [Float64Array, Float64Array];
  const dot = (u: Float64Array, v: Float64Array): number =>
    u.reduce((sum, count, i) => sum + count * v[i]!, 0);
  const length = Math.sqrt(dot(x, x) * dot(y, y));
  return length === 0 ? 0 : dot(x, y) / length;
}
