/** Lets what waits in the page run: a key, a click, the next picture. */
export const breathe = () => new Promise<void>((resolve) => setTimeout(resolve));
