import "vitest";

/** The pages as they stand, handed in by Vitest's configuration: this package reads no files. */
declare module "vitest" {
  interface ProvidedContext {
    readonly validationPage: string;
    readonly behaviorPage: string;
  }
}
