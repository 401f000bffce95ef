import { css } from 'lit';

const signUpStyles = css`.caption{color:var(--_secondary-text);margin-block-end:.2em;font-size:.7619em;font-weight:400;display:block}form>.title{margin-block-end:.6em;font-size:1.3125em}.panel-name{margin-block-end:.25em;font-weight:700}:is(.facts,.read-over) dd{margin:0}.facts>div{flex-wrap:wrap;column-gap:.5em;display:flex}.facts dt:after{content:":"}.read-over{margin-block-end:calc(var(--_space) * 1.5)}.read-over>div{border-block-end:1px solid var(--_border);flex-wrap:wrap;align-items:baseline;gap:.25em 1.25em;padding-block:.6em;display:flex}.read-over dt{flex:2 11em}.read-over dd{flex:3 11em}.read-over .change{flex:none;margin-inline-start:auto}.read-over dd{white-space:pre-wrap;border:0;padding:0}.notice{border-inline-start:.25em solid var(--_border);margin-block-end:calc(var(--_space) * 1.5);padding-inline-start:.9em}.notice>:last-child{margin-block-end:0}.after{margin-block-start:calc(var(--_space) * 2)}`;

export { signUpStyles };
