import { THEME_KEY } from "./theme.ts";

/**
 * Runs in the head, before the first paint, so that a dark page never flashes light.
 * Inline, and therefore named by its hash in the content security policy: keep it free of anything variable.
 */
export const themeScript = `try{var t=localStorage.getItem("${THEME_KEY}");if(t==="light"||t==="dark")document.documentElement.dataset.theme=t}catch{}`;
