import { render } from 'preact';
import '../../components/styles/base.css';
import { beginAnewOnErasure } from '../../lib/messaging/begin-anew.ts';
import { SidePanel } from './SidePanel.tsx';

render(<SidePanel />, document.body);
beginAnewOnErasure();
