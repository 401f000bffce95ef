import { HysBanner } from '../elements/banner/banner.js';
import { define } from './define.js';

define("hys-banner", HysBanner);
