import { render } from 'preact';
import { message } from '../platform/i18n';
import { dressPage } from '../ui/page-style';
import { App } from './app';

dressPage(document);
document.title = message('options_title');
render(<App />, document.body);
