/** A check that is one command. */
export interface Check {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
}

const check = (name: string, command: string, ...args: string[]): Check => ({ name, command, args });

export const staticChecks: readonly Check[] = [
  check("format", "oxfmt", "--check", "."),
  check("lint", "oxlint", "--type-aware", "."),
  check("types", "tsc", "-b"),
  check("boundaries", "turbo", "boundaries", "--no-color"),
  check("unused", "knip", "--no-progress"),
  check("versions", "sherif"),
];

export const builds: readonly Check[] = [
  check("build-web", "npm", "run", "--silent", "build", "--prefix", "apps/web"),
  check("build-api", "npm", "run", "--silent", "build", "--prefix", "apps/api"),
];
