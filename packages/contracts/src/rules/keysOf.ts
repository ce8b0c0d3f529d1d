/** The keys of a vocabulary, as an enumeration asks for them. */
export const keysOf = <Key extends string>(from: Readonly<Record<Key, unknown>>): [Key, ...Key[]] =>
  Object.keys(from) as [Key, ...Key[]];
