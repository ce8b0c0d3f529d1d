import { useMatches } from "react-router";
import type { Frontmatter } from "./frontmatter.ts";

/** The head of the guide page that is shown; the build exports it as its route's handle. */
export function useFrontmatter(): Frontmatter {
  const handle = useMatches().at(-1)?.handle;
  if (handle === undefined)
    throw new TypeError("This address is no guide page: its route has no frontmatter");
  return handle as Frontmatter;
}
