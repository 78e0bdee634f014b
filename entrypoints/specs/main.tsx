import '../../components/styles/base.css';
import { render } from 'preact';
import { i18n } from '../../lib/i18n/words.ts';
import { SpecsPage } from './SpecsPage.tsx';

document.title = `${i18n.t('specs.title')} – ${i18n.t('extension.name')}`;
render(<SpecsPage />, document.body);
