import { render } from "preact";
import { browser } from "wxt/browser";
import { type AskOwn, Connection } from "../../overlay/connection";
import { CONNECTION_STYLES } from "../../overlay/connection-styles";

const ask: AskOwn = (request) => browser.runtime.sendMessage(request);
const style = document.createElement("style");
style.textContent = CONNECTION_STYLES;
document.head.append(style);
const app = document.querySelector("#app");
if (app) render(<Connection ask={ask} browserLanguage={navigator.language} />, app);
