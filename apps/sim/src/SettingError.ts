/** A setting that can't be used: names the field, what was found and what it may hold. The program ends with code 2. */
export class SettingError extends Error {
  readonly field: string;
  readonly found: unknown;
  readonly allowed: string;

  constructor(field: string, found: unknown, allowed: string) {
    super(`${field}: found ${found === undefined ? "nothing" : JSON.stringify(found)}, allowed ${allowed}`);
    this.name = "SettingError";
    this.field = field;
    this.found = found;
    this.allowed = allowed;
  }
}
