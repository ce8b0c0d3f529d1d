import type { Text } from "@openperfusion/signals";
import type { UnitCode } from "@openperfusion/units";

/** What is not on the wire and must be asked when a port is added; there is no default. */
export interface ProfileOption {
  readonly name: string;
  readonly label: Text;
  readonly choices: readonly { readonly value: string; readonly unit: UnitCode; readonly label: Text }[];
}

/** The answers, by option name; stored with the stream. */
export type ProfileOptions = Readonly<Record<string, string>>;

/** The part of a profile that asks. */
export interface WithOptions {
  readonly id: string;
  readonly options: readonly ProfileOption[];
}

/**
 * The first choice of everything that is asked: for an emulated device, and to try a codec. A port's own answers are
 * asked for and never assumed.
 */
export function firstChoices({ options }: Pick<WithOptions, "options">): ProfileOptions {
  return Object.fromEntries(options.map(({ name, choices }) => [name, choices[0]?.value ?? ""]));
}

/** Throws RangeError naming the option, what was found and what is allowed. */
export function checkOptions(profile: WithOptions, answers: ProfileOptions): void {
  for (const option of profile.options) {
    const allowed = option.choices.map((choice) => choice.value);
    const found = answers[option.name];
    if (found === undefined || !allowed.includes(found)) {
      const what = found === undefined ? "nothing" : JSON.stringify(found);
      throw new RangeError(
        `${profile.id}: option ${option.name} must be ${allowed.join(" or ")}, found ${what}`,
      );
    }
  }
  const known = profile.options.map((option) => option.name);
  const stranger = Object.keys(answers).find((name) => !known.includes(name));
  if (stranger !== undefined) {
    throw new RangeError(
      `${profile.id}: there is no option ${stranger}; allowed: ${known.join(", ") || "none"}`,
    );
  }
}

/** The unit that the port's options name for `option`. Call after `checkOptions`. */
export function unitOfOption(profile: WithOptions, option: string, answers: ProfileOptions): UnitCode {
  const choices = profile.options.find(({ name }) => name === option)?.choices ?? [];
  const choice = choices.find(({ value }) => value === answers[option]);
  if (choice === undefined) throw new RangeError(`${profile.id}: option ${option} has no unit`);
  return choice.unit;
}
