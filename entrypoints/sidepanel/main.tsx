import { render } from 'preact';
import '../../components/styles/base.css';
import { SidePanel } from './SidePanel.tsx';

render(<SidePanel />, document.body);
