// The block in the editor: which element, and which named preset of the site's settings. The element itself never runs in an
// editor, where its fields would be taken for the page's text.
(function (blocks, blockEditor, components, element) {
  var create = element.createElement;
  var elements = {
    'hys-feedback': 'Feedback',
    'hys-banner': 'Consultation banner',
    'hys-panel-sign-up': 'Panel sign-up',
    'hys-you-said-we-did': 'You said, we did',
  };
  blocks.registerBlockType('have-your-say/element', {
    edit: function (props) {
      var box = function (name, label, help) {
        return create(components.TextControl, {
          key: name,
          label: label,
          help: help,
          value: props.attributes[name],
          onChange: function (value) {
            var change = {};
            change[name] = value;
            props.setAttributes(change);
          },
        });
      };
      return create(
        'div',
        blockEditor.useBlockProps(),
        create(components.SelectControl, {
          label: 'Have Your Say',
          value: props.attributes.element,
          options: Object.keys(elements).map(function (name) {
            return {value: name, label: elements[name]};
          }),
          onChange: function (value) {
            props.setAttributes({element: value});
          },
        }),
        box('preset', 'Preset', 'A built-in one, or a name from the settings of the site'),
        box('href', 'Address of another way', 'Where the link leads that is there without the script'),
        box('text', 'Words of that link'),
      );
    },
    save: function () {
      return null;
    },
  });
})(window.wp.blocks, window.wp.blockEditor, window.wp.components, window.wp.element);
