/** A list that has row elements for one screen only; client-lists.js uses them again and again. @param {"page" | "box"} scrolls */
export const virtual = (scrolls) => `data-virtual="${scrolls}"`;
