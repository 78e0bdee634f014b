import '../../components/styles/base.css';
import { render } from 'preact';
import { Popup } from './Popup.tsx';

render(<Popup />, document.body);
