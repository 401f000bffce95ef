/** The script tag: registers the elements and leaves one global, `hys`. */
import './define/hys-feedback.js';
