import { css } from 'lit';

const easyReadStyles = css`.easy{font-size:max(1.15em,19px)}.picture{flex:none;block-size:3em;inline-size:3em}.label .picture{block-size:2.66667em;inline-size:2.66667em}.row{align-items:center;gap:1em;margin-block-end:var(--_space);display:flex}.row>:last-child{flex:1;margin:0}.label>.row{margin:0}.choice .picture{block-size:2.25em;inline-size:2.25em;margin-block:-.35em;margin-inline-end:.6em}.reading{margin-block-end:var(--_space)}`;

export { easyReadStyles };
