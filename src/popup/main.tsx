import { render } from 'preact';
import { message } from '../platform/i18n';
import { dressPage } from '../ui/page-style';
import { followTheme } from '../ui/theme';
import { App } from './app';

dressPage(document);
followTheme(document);
document.title = message('extension_name');
render(<App address={location.href} />, document.body);
