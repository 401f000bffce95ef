import type {MisconfiguredReason, Refusal} from '../submission/delivery.js';

/** What a web team is told where nobody can know whether an answer was taken. */
export const adviceForUnconfirmed =
  'No answer came that says it was accepted. See the network panel: CORS, a redirect, a page, or not what ok-when says?';

/** What a web team is told of an address whose answers others on the way can read. */
export const adviceForPlain = 'Others can read it. Use an https: address.';

/** What a web team is told where an answer was refused and no question named. */
export const adviceForRefusal = ({status, said}: Refusal): string =>
  `It answered ${status}${said ? `: "${said}"` : ''}.`;

/** What a web team is told about an endpoint that takes nothing as it is set up. */
export function adviceFor(reason: MisconfiguredReason): string {
  switch (reason.code) {
    case 'no-endpoint':
      return 'Set it to the address that takes the answers, or take hys-submit over.';
    case 'unreadable-endpoint':
      return 'This is not a web address. Use an https: address, or a path on this site.';
    case 'insecure-endpoint':
      return 'This page came over https:, so answers are not sent over http:. Use an https: address.';
    case 'secret-endpoint':
      return 'That address is a secret. Send to a server of your own, which passes the answers on.';
    case 'unnamed-fields':
      return `That form would lose these answers: ${reason.fields.join(', ')}. Say in field-names where they go.`;
    case 'status':
      return `It answered ${reason.status}. Check the address, and that it takes POST requests from this page's origin.`;
    case 'refused':
      return `${adviceForRefusal(reason)} No visitor can mend that.`;
    case 'content-security-policy':
      return "The page's Content-Security-Policy blocks it. Add its origin to connect-src.";
    case 'cross-origin':
      return (
        'It can be reached, but not from this origin (ALLOWED_ORIGINS). Let it answer OPTIONS and POST with ' +
        'Access-Control-Allow-Origin and Access-Control-Allow-Headers: content-type.'
      );
  }
}
