import { render } from 'preact';
import { message } from '../platform/i18n';
import { askForThisPage } from '../platform/own-page';
import { dressPage } from '../ui/page-style';
import { followTheme } from '../ui/theme';
import { App } from './app';

dressPage(document);
followTheme(document);
document.title = message('welcome_title');
render(<App />, document.body);
// The content script, next in the page, reads the sample wherever the reader lets Newsgloss read by itself.
askForThisPage();
