import '../../components/styles/base.css';
import { hydrate } from 'preact';
import { typedEarly } from '../../components/ui/typed-early.ts';
import { beginAnewOnErasure } from '../../lib/messaging/begin-anew.ts';
import { Popup } from './Popup.tsx';

const typeAgain = typedEarly(document.body);
hydrate(<Popup />, document.body);
typeAgain();
beginAnewOnErasure();
