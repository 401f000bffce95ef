// The real editors, set up as sites have them. Each makes a function in the page that takes what somebody has written as
// HTML, and gives what would be saved.

const scripts = (...names) => names.map((name) => `<script src="/node_modules/${name}"></script>`).join('');

const tiny = (folder, options) => ({
  html: `${scripts(`${folder}/tinymce.min.js`)}<textarea id="editor"></textarea>`,
  start: `async () => {
    const [editor] = await tinymce.init({selector: '#editor', base_url: '/node_modules/${folder}', suffix: '.min',
      license_key: 'gpl', promotion: false, plugins: 'link lists', ...${JSON.stringify(options)}});
    return (html) => { editor.setContent(html); return editor.getContent(); };
  }`,
});

const ck = (htmlSupport) => ({
  html: `${scripts('ckeditor5/dist/browser/ckeditor5.umd.js')}<div id="editor"></div>`,
  start: `async () => {
    const {ClassicEditor, Essentials, Paragraph, Bold, Italic, Heading, Link, List, BlockQuote, Table, GeneralHtmlSupport} = CKEDITOR;
    const allow = ${htmlSupport};
    const editor = await ClassicEditor.create(document.querySelector('#editor'), {
      licenseKey: 'GPL',
      plugins: [Essentials, Paragraph, Bold, Italic, Heading, Link, List, BlockQuote, Table, ...(allow ? [GeneralHtmlSupport] : [])],
      ...(allow && {htmlSupport: {allow, allowEmpty: ['hys-feedback']}}),
    });
    return (html) => { editor.setData(html); return editor.getData(); };
  }`,
});

/** What a list of allowed elements such as Umbraco's lets through: the usual text, and of each element the usual attributes. */
const valid_elements =
  '+a[id|rel|name|href|target|title|class|style],-strong/-b[class|style],-em/-i[class|style],#p[id|style|dir|class|align],' +
  '-ol[class|style],-ul[class|style],-li[class|style],br[class],-div[id|dir|class|align|style],-span[class|align|style],' +
  '-h1[id|class],-h2[id|class],-h3[id|class],-h4[id|class],img[id|src|alt|title|class|width|height]';

/** @type {Record<string, {title: string, html: string, start: string}>} */
export const editors = {
  tinymce5: {title: 'TinyMCE 5', ...tiny('tinymce5', {})},
  tinymce8: {title: 'TinyMCE 8', ...tiny('tinymce', {})},
  umbraco: {title: 'TinyMCE with a list of elements, as Umbraco has', ...tiny('tinymce', {valid_elements})},
  ckeditor: {title: 'CKEditor 5', ...ck('undefined')},
  'ckeditor-div': {
    title: 'CKEditor 5, `div`, `p` and `a` allowed',
    ...ck('[{name: /^(div|p|a)$/, attributes: true, classes: true}]'),
  },
  'ckeditor-tag': {
    title: 'CKEditor 5, the tag allowed by name',
    ...ck("[{name: 'hys-feedback', attributes: true}]"),
  },
  'ckeditor-all': {
    title: 'CKEditor 5, everything allowed',
    ...ck('[{name: /.*/, attributes: true, classes: true, styles: true}]'),
  },
  tiptap: {
    title: 'Tiptap 3',
    html: '<script src="/tiptap.js"></script><div id="editor"></div>',
    start: `async () => {
      const editor = new Tiptap.Editor({element: document.querySelector('#editor'), extensions: [Tiptap.StarterKit]});
      return (html) => { editor.commands.setContent(html); return editor.getHTML(); };
    }`,
  },
  quill: {
    title: 'Quill 2',
    html: `${scripts('quill/dist/quill.js')}<div id="editor"></div>`,
    start: `async () => {
      const quill = new Quill('#editor', {theme: 'snow'});
      return (html) => { quill.setText(''); quill.clipboard.dangerouslyPasteHTML(html); return quill.getSemanticHTML(); };
    }`,
  },
  dompurify: {
    title: 'DOMPurify',
    html: `${scripts('dompurify/dist/purify.min.js')}<div id="editor"></div>`,
    start: 'async () => (html) => DOMPurify.sanitize(html)',
  },
  'sanitize-html': {
    title: 'sanitize-html',
    html: '<script src="/sanitize-html.js"></script><div id="editor"></div>',
    start: 'async () => (html) => sanitizeHtml.clean(html)',
  },
};

/** What has to be bundled before a page can load it. */
export const bundles = {
  '/tiptap.js': {
    globalName: 'Tiptap',
    contents:
      "export {Editor} from '@tiptap/core'; export {default as StarterKit} from '@tiptap/starter-kit';",
  },
  '/sanitize-html.js': {
    globalName: 'sanitizeHtml',
    contents: "export {default as clean} from 'sanitize-html';",
  },
};
