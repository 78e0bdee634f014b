import type { Examples } from '../../components/examples.ts';

const files = import.meta.glob<{ examples: Examples }>('../../components/**/*.examples.tsx', {
  eager: true,
});

/** Every named state of every component: "panel/Panel limit published" → how to render it. */
export const allExamples: Examples = Object.fromEntries(
  Object.entries(files).flatMap(([path, { examples }]) => {
    const file = path.replace('../../components/', '').replace('.examples.tsx', '');
    return Object.entries(examples).map(([name, render]) => [`${file} ${name}`, render]);
  }),
);
