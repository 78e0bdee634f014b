type Navigation = EventTarget;

function navigationOf(view: Window & { readonly navigation?: Navigation }): Navigation | null {
  return view.navigation ?? null;
}

/**
 * Calls `check` when the address may have changed without a reload: after the
 * change is made, never before. Without the Navigation API, pushes of state
 * are noticed with the page's next change.
 */
export function onAddressChange(check: () => void, signal: AbortSignal): void {
  navigationOf(window)?.addEventListener('currententrychange', check, { signal });
  window.addEventListener('popstate', check, { signal });
  window.addEventListener('hashchange', check, { signal });
}
