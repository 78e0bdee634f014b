import type { SectionId } from '../../lib/trade/spec-sections.ts';

const typable = 'input:not([type=file]), textarea, select';

/** Brings the field with this path into view and puts the cursor into it. */
export function goToField(path: string): void {
  // A row that is gone leads to its list, a part of a group to the group.
  const steps = path.split('.').map((_, place, all) => all.slice(0, all.length - place).join('.'));
  const found = steps
    .map((step) => document.querySelector(`[data-field="${CSS.escape(step)}"]`))
    .find((element) => element !== null);
  if (!found) return;
  const control = found.querySelector<HTMLElement>(typable) ?? found.querySelector('button');
  found.scrollIntoView({ block: 'center' });
  control?.focus({ preventScroll: true });
}

/** The id of a section's heading. */
export const headingId = (section: SectionId) => `section-${section}`;

// The address's fragment already names the spec, so the sections can't be links.
/** Brings a section's heading to the top and moves on from there. */
export function goToSection(section: SectionId): void {
  const heading = document.getElementById(headingId(section));
  heading?.scrollIntoView({ block: 'start' });
  heading?.focus({ preventScroll: true });
}
