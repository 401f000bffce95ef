import { HysFeedback } from '../elements/feedback/feedback.js';
import { define } from './define.js';

define("hys-feedback", HysFeedback);
