/** What a curve is called in the drawing, its legend and its table: A, B, C … */
export const letter = (place: number): string => String.fromCharCode(65 + place);
