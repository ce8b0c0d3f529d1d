/** Written into every stream and told to every server. */
export const VERSION = "0.1.0";
