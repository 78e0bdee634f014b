import './browser.ts';
import '../../components/styles/base.css';
import { render } from 'preact';
import { allExamples } from '../support/examples.ts';

// `?example=NAME` shows one state alone, as the screenshots need it; `?theme=` sets light or dark.
const query = new URLSearchParams(location.search);
const theme = query.get('theme');
if (theme) document.documentElement.dataset.theme = theme;

function Gallery() {
  return (
    <main style={{ display: 'grid', gap: '2rem', padding: '1rem' }}>
      <h1>Every state of every component</h1>
      <p>
        <a href="?theme=light">Light</a> · <a href="?theme=dark">Dark</a> ·{' '}
        <a href="?">As the system</a>
      </p>
      {Object.entries(allExamples).map(([name, example]) => (
        <section key={name} aria-label={name}>
          <h2>
            <a href={`?example=${encodeURIComponent(name)}&theme=${theme ?? ''}`}>{name}</a>
          </h2>
          <div style={{ maxWidth: '32.5rem', border: '1px dashed var(--line)' }}>{example()}</div>
        </section>
      ))}
    </main>
  );
}

function One({ name }: { readonly name: string }) {
  const example = allExamples[name];
  if (!example) throw new Error(`no such example: ${name}`);
  // A surface brings its own landmarks and padding; a bare component gets them here.
  const bare = /^(ui|fees|spec|settings)\//.test(name) && !name.includes('calculator');
  return bare ? <main style={{ padding: '1rem' }}>{example()}</main> : example();
}

const name = query.get('example');
render(name === null ? <Gallery /> : <One name={name} />, document.body);
Object.assign(globalThis, { exampleNames: Object.keys(allExamples) });
