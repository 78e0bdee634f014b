import '../../components/styles/base.css';
import { render } from 'preact';
import { beginAnewOnErasure } from '../../lib/messaging/begin-anew.ts';
import { Popup } from './Popup.tsx';

render(<Popup />, document.body);
beginAnewOnErasure();
