import type { StreamState } from "@openperfusion/contracts";
import { textIn } from "../shared/language/translation.ts";
import type { SiteLanguage } from "../shared/language/siteLanguages.ts";

/** The device of a stream in the page's language, where its bridge told it in more than one. */
export function deviceName({ profile }: Pick<StreamState, "profile">, language: SiteLanguage): string {
  return profile.labels === undefined ? profile.label : textIn(profile.labels, language);
}
