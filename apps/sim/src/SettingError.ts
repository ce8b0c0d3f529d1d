/** A setting that can't be used: names the option, what was found and what is allowed. The program ends with code 2. */
export class SettingError extends Error {
  constructor(option: string, found: string, allowed: string) {
    super(`${option}: found "${found}", allowed ${allowed}`);
    this.name = "SettingError";
  }
}
