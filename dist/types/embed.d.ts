/** The script tag: registers the elements, puts them in the place of placeholders, and leaves one global, `hys`. */
import './define/hys-banner.js';
import './define/hys-feedback.js';
import './define/hys-panel-sign-up.js';
import './define/hys-you-said-we-did.js';
