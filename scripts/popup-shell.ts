import { type FunctionComponent, h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { createServer, type Plugin } from 'vite';

/** Writes the popup as it stands before its code runs into its document, and has the code run once that is painted. */
export function popupShell(): Plugin {
  return {
    name: 'popup-shell',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      async handler(html, { filename }) {
        if (!filename.endsWith('/popup/index.html')) return html;
        const shell = await shellHtml();
        return (
          html
            .replace(
              /<script type="module".*<\/script>/,
              '<script defer src="/after-paint.js"></script>',
            )
            .replaceAll(/<link rel="modulepreload".*>\s*/g, '')
            // In a function, for a "$" of the text means nothing.
            .replace(/<body>\s*/, () => `<body>${shell}`)
        );
      },
    },
  };
}

/** Names of classes come from the text of the styles: they are those of the build. */
async function shellHtml(): Promise<string> {
  const server = await createServer({
    configFile: false,
    appType: 'custom',
    logLevel: 'error',
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
  });
  try {
    const module = await server.ssrLoadModule('/entrypoints/popup/Shell.tsx');
    const Shell: FunctionComponent = module.Shell;
    return renderToString(h(Shell, {}));
  } finally {
    await server.close();
  }
}
