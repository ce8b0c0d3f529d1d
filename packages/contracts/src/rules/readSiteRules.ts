import { parse as parseToml } from "smol-toml";
import { SiteRules } from "./siteRules.ts";

/** What keeps a file of rules from being used; `field` as in `rules.0.atMost`, empty where the text itself can't be read. */
export interface SiteRulesFault {
  readonly field: string;
  readonly message: string;
}

export type ReadSiteRules =
  | { readonly rules: SiteRules["rules"]; readonly faults?: undefined }
  | { readonly faults: readonly SiteRulesFault[]; readonly rules?: undefined };

/** A site's own thresholds from the text of a file: JSON where its name ends so, otherwise TOML. Names every fault. */
export function readSiteRules(text: string, fileName: string): ReadSiteRules {
  let value: unknown;
  try {
    value = fileName.endsWith(".json") ? JSON.parse(text) : parseToml(text);
  } catch (error) {
    const [because] = (error as Error).message.split("\n");
    return { faults: [{ field: "", message: `must be TOML, or JSON in a file named .json (${because})` }] };
  }
  const result = SiteRules.safeParse(value);
  if (result.success) return { rules: result.data.rules };
  return {
    faults: result.error.issues.map(({ path, message }) => ({ field: path.map(String).join("."), message })),
  };
}
