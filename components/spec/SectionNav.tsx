import { sectionTitle } from '../../lib/i18n/spec-words.ts';
import { i18n } from '../../lib/i18n/words.ts';
import { type SectionId, specSections } from '../../lib/trade/spec-sections.ts';
import styles from './SectionNav.module.css';

/** The sections, each with how many of its decisive points are missing. */
export function SectionNav(props: {
  readonly lacking: ReadonlyMap<SectionId, number>;
  readonly onGo: (section: SectionId) => void;
}) {
  return (
    <nav class={styles.nav} aria-label={i18n.t('spec.sections')}>
      <ul>
        {specSections.map(({ id }) => {
          const lacking = props.lacking.get(id) ?? 0;
          return (
            <li key={id}>
              <button type="button" onClick={() => props.onGo(id)}>
                <span>{sectionTitle(id)}</span>
                {lacking > 0 && (
                  <span class={styles.count} title={i18n.t('editor.lacking', lacking)}>
                    <span aria-hidden="true">{lacking}</span>
                    <span class={styles.spoken}>{i18n.t('editor.lacking', lacking)}</span>
                  </span>
                )}
              </button>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
