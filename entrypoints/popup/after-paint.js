// The form stands in the document: its code waits until it is painted, or a moment where nothing is.
const run = () => import('/chunks/popup.js');
requestAnimationFrame(() => setTimeout(run));
setTimeout(run, 100);
