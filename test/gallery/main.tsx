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

const name = query.get('example');
if (name === null) render(<Gallery />, document.body);
else showAlone(name);

function showAlone(name: string) {
  const example = allExamples[name];
  if (!example) throw new Error(`no such example: ${name}`);
  const frame = document.createElement('div');
  document.body.append(frame);
  render(example(), frame);
  // A surface brings its own landmarks and padding; a bare component gets them here.
  if (frame.querySelector('main') !== null) return;
  // A page's head stands beside its main part, not in it.
  const main = frame.querySelector('header') ? document.createElement('div') : frame;
  main.role = 'main';
  main.style.padding = '1rem';
  if (main !== frame) document.body.append(main);
}

Object.assign(globalThis, { exampleNames: Object.keys(allExamples) });
