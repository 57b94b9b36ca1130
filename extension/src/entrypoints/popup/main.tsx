import { render } from "preact";
import { Connection } from "../../overlay/connection";
import { CONNECTION_STYLES } from "../../overlay/connection-styles";
import { ModeChoice, NextStep } from "../../overlay/mode-choice";
import { PermissionNeeded } from "../../overlay/permission";
import { ask, furnished, permission, placing } from "../parts/own-page";

render(
  <Connection
    ask={ask}
    browserLanguage={navigator.language}
    more={(words, connected) => (
      <>
        {connected && <NextStep placing={placing} words={words} />}
        <PermissionNeeded permission={permission} words={words} />
        <ModeChoice placing={placing} words={words} />
      </>
    )}
  />,
  furnished(CONNECTION_STYLES),
);
