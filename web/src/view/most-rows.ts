export const mostRows = 61; // of a list
