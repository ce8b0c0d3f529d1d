/** Points that the engine misses, and why; a point that passes may not stand here. */
export const MISSED: Readonly<Record<string, string>> = {};
