import type { Catalogs } from "./catalogs.ts";

type Partially<T> = { readonly [K in keyof T]?: T[K] extends string ? string : Partially<T[K]> };

/**
 * A further language: a folder `locales/<code>/index.ts` whose default export holds as many texts as are
 * translated. What it leaves out is shown in English, and each page says that it is not all translated.
 */
export interface Overlay {
  readonly code: string;
  readonly name: string;
  readonly messages: Partially<Catalogs>;
}

const found = import.meta.glob<{ default: Overlay }>("./*/index.ts", { eager: true });

export const OVERLAYS: readonly Overlay[] = Object.values(found).map((module) => module.default);
