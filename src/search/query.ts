/** More is no name of a product. */
export const longestQuery = 100;
