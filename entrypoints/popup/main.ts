// The form stands in the document: its code waits until it is painted, or a moment where nothing is.
const painted = new Promise<void>((resolve) => {
  requestAnimationFrame(() => setTimeout(resolve));
  setTimeout(resolve, 100);
});
painted.then(() => import('./start.tsx'));
