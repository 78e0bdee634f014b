/** `messages.json` as a browser loads it. */
export type Messages = Readonly<Record<string, { readonly message: string }>>;

/**
 * The browser's `i18n.getMessage` over the real words. A key that does not
 * exist is a bug and throws, where a browser would show nothing.
 */
export function messageGetter(messages: Messages) {
  return (key: string, substitutions: string | readonly (string | number)[] = []): string => {
    if (key === '@@ui_locale') return 'en';
    const message = messages[key]?.message;
    if (message === undefined) throw new Error(`no such message: ${key}`);
    const values = [substitutions].flat().map(String);
    return message.replace(/\$(\$|[1-9])/g, (_, sign: string) =>
      sign === '$' ? '$' : (values[Number(sign) - 1] ?? ''),
    );
  };
}
