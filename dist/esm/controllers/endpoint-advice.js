const adviceForUnconfirmed = "No answer came that says it was accepted. See the network panel: CORS, a redirect, a page, or not what ok-when says?";
const adviceForPlain = "Others can read it. Use an https: address.";
const adviceForRefusal = ({ status, said }) => `It answered ${status}${said ? `: "${said}"` : ""}.`;
function adviceFor(reason) {
  switch (reason.code) {
    case "no-endpoint":
      return "Set it to the address that takes the answers, or take hys-submit over.";
    case "unreadable-endpoint":
      return "This is not a web address. Use an https: address, or a path on this site.";
    case "insecure-endpoint":
      return "This page came over https:, so answers are not sent over http:. Use an https: address.";
    case "secret-endpoint":
      return "That address is a secret. Send to a server of your own, which passes the answers on.";
    case "unnamed-fields":
      return `That form would lose these answers: ${reason.fields.join(", ")}. Say in field-names where they go.`;
    case "status":
      return `It answered ${reason.status}. Check the address, and that it takes POST requests from this page's origin.`;
    case "refused":
      return `${adviceForRefusal(reason)} No visitor can mend that.`;
    case "content-security-policy":
      return "The page's Content-Security-Policy blocks it. Add its origin to connect-src.";
    case "cross-origin":
      return "It can be reached, but not from this origin (ALLOWED_ORIGINS). Let it answer OPTIONS and POST with Access-Control-Allow-Origin and Access-Control-Allow-Headers: content-type.";
  }
}

export { adviceFor, adviceForPlain, adviceForRefusal, adviceForUnconfirmed };
