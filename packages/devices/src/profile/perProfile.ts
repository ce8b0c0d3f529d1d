import type { ProfileOptions } from "./ProfileOption.ts";

/** Keeps what was made of a part of a profile and a port's answers, as long as that part is in use. */
export function perProfile<Part extends object, Made>(
  make: (part: Part, options: ProfileOptions) => Made,
): (part: Part, options: ProfileOptions) => Made {
  const kept = new WeakMap<Part, Map<string, Made>>();
  return (part, options) => {
    const answers = Object.entries(options).toSorted(([a], [b]) => (a < b ? -1 : 1));
    const name = JSON.stringify(answers);
    const known = kept.get(part) ?? new Map<string, Made>();
    kept.set(part, known);
    const made = known.get(name) ?? make(part, options);
    known.set(name, made);
    return made;
  };
}
