import { HysYouSaidWeDid } from '../elements/you-said-we-did/you-said-we-did.js';
import { define } from './define.js';

define("hys-you-said-we-did", HysYouSaidWeDid);
