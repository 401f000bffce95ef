import React from 'react';

/** Words between backticks as code, as Markdown has it. */
const inline = (text: string): readonly React.ReactNode[] =>
  text.split('`').map((part, index) => (index % 2 ? <code key={index}>{part}</code> : part));

/**
 * What belongs side by side: rows where there is room, and one thing below the other where there is not. Under an empty
 * head stands what says of itself what it is.
 */
export function Rows({
  head,
  rows,
}: {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}): React.ReactElement {
  return (
    <dl className="sb-unstyled hys-rows">
      {rows.map(([first = '', ...rest]) => (
        <div
          key={first}
          style={{
            borderTop: '1px solid #8a979e',
            display: 'grid',
            gap: '0.125rem 1.5rem',
            gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 15rem), 1fr))',
            overflowWrap: 'anywhere',
            padding: '0.625rem 0',
          }}
        >
          <dt style={{fontWeight: 700}}>{inline(first)}</dt>
          {rest.map((text, index) => (
            <dd key={index} style={{margin: 0}}>
              {/* In one column the head of the table is far away. */}
              {head[index + 1] && <span style={{color: '#4a5b64'}}>{head[index + 1]}: </span>}
              {inline(text)}
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}
