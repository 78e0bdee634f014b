import '../../components/styles/base.css';
import { render } from 'preact';
import { i18n } from '../../lib/i18n/words.ts';
import { beginAnewOnErasure } from '../../lib/messaging/begin-anew.ts';
import { SpecsPage } from './SpecsPage.tsx';
import { forgetSessions } from './spec-sessions.ts';

document.title = `${i18n.t('specs.title')} – ${i18n.t('extension.name')}`;
render(<SpecsPage />, document.body);
beginAnewOnErasure(forgetSessions);
