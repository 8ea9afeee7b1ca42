// The block's controls. Plain JavaScript on WordPress's own globals: what is read here is what runs.
((wp, facts) => {
  const { createElement: h, Fragment, useState } = wp.element;
  const { InspectorControls, useBlockProps } = wp.blockEditor;
  const { Disabled, PanelBody, SelectControl, TextControl } = wp.components;
  const { strings } = facts;
  const decimal = new RegExp(facts.decimal);

  // The look of WordPress from 6.7 on; before, these say nothing.
  const look = { __nextHasNoMarginBottom: true, __next40pxDefaultSize: true };

  const option = (value, label) => h('option', { key: value, value }, label);

  function MetricControl({ value, onChange }) {
    const groups = facts.topics.map((topic) =>
      h(
        'optgroup',
        { key: topic.id, label: topic.title },
        facts.metrics
          .filter((metric) => metric.topic === topic.id)
          .map((metric) => option(metric.id, metric.title)),
      ),
    );
    const known = facts.metrics.some((metric) => metric.id === value);
    return h(
      SelectControl,
      { ...look, label: strings.metric, value, onChange },
      known ? null : option(value, value),
      groups,
    );
  }

  // What is typed stays as it was typed; the block takes it when it is a number.
  function PresetControl({ input, value, onChange }) {
    const [typed, setTyped] = useState(value);
    const text = typed.trim();
    const accepted = text === '' || decimal.test(text);
    return h(TextControl, {
      ...look,
      label: input.label,
      value: typed,
      inputMode: input.signed ? 'text' : 'decimal',
      autoComplete: 'off',
      help: accepted ? undefined : strings['preset-invalid'],
      'aria-invalid': !accepted,
      onChange: (next) => {
        setTyped(next);
        onChange(decimal.test(next.trim()) ? next.trim() : '');
      },
    });
  }

  function Presets({ metric, presets, onChange }) {
    const withPreset = (id, value) => {
      const { [id]: _, ...others } = presets;
      onChange(value === '' ? others : { ...others, [id]: value });
    };
    return h(
      PanelBody,
      { title: strings.presets },
      h('p', null, strings['presets-help']),
      metric.inputs.map((input) =>
        h(PresetControl, {
          key: `${metric.id} ${input.id}`,
          input,
          value: presets[input.id] ?? '',
          onChange: (value) => withPreset(input.id, value),
        }),
      ),
    );
  }

  function Settings({ attributes, setAttributes }) {
    const metric = facts.metrics.find(({ id }) => id === attributes.metric);
    const choose = (id) => {
      const inputs = facts.metrics.find((other) => other.id === id)?.inputs ?? [];
      const kept = inputs.filter((input) => input.id in attributes.presets);
      const presets = Object.fromEntries(
        kept.map((input) => [input.id, attributes.presets[input.id]]),
      );
      setAttributes({ metric: id, presets });
    };
    return h(
      InspectorControls,
      null,
      h(
        PanelBody,
        { title: strings['block-title'] },
        h(MetricControl, { value: attributes.metric, onChange: choose }),
        h(
          SelectControl,
          {
            ...look,
            label: strings.language,
            value: attributes.lang,
            onChange: (lang) => setAttributes({ lang }),
          },
          option('', strings['language-of-page'].replace('%s', facts.pageLanguage)),
          facts.languages.map(({ id, name }) => option(id, name)),
        ),
        h(
          SelectControl,
          {
            ...look,
            label: strings.currency,
            value: attributes.currency,
            onChange: (currency) => setAttributes({ currency }),
          },
          option('', strings['currency-of-language']),
          facts.currencies.map((id) => option(id, id)),
        ),
      ),
      metric &&
        metric.inputs.length > 0 &&
        h(Presets, {
          metric,
          presets: attributes.presets,
          onChange: (presets) => setAttributes({ presets }),
        }),
    );
  }

  function Preview({ attributes }) {
    return h(
      Disabled,
      null,
      h(
        'div',
        { className: 'contact-cost-preview' },
        h(wp.serverSideRender, { block: 'contact-cost/calculator', attributes }),
      ),
    );
  }

  wp.blocks.registerBlockType('contact-cost/calculator', {
    edit: ({ attributes, setAttributes }) =>
      h(
        Fragment,
        null,
        h(Settings, { attributes, setAttributes }),
        h('div', useBlockProps(), h(Preview, { attributes })),
      ),
    save: () => null, // the server writes it, of the attributes alone
  });
})(window.wp, window.contactCostCalculator);
