import '../../components/styles/base.css';
import { render } from 'preact';
import { i18n } from '../../lib/i18n/words.ts';
import { beginAnewOnErasure } from '../../lib/messaging/begin-anew.ts';
import { OptionsPage } from './OptionsPage.tsx';

document.title = `${i18n.t('options.title')} – ${i18n.t('extension.name')}`;
render(<OptionsPage />, document.body);
beginAnewOnErasure();
