/** Why a published figure has no run of its own. */
export const NOT_RUN: Readonly<Record<string, string>> = {};
