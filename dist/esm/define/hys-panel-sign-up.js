import { HysPanelSignUp } from '../elements/panel-sign-up/panel-sign-up.js';
import { define } from './define.js';

define("hys-panel-sign-up", HysPanelSignUp);
