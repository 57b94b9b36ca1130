import { render } from "preact";
import { Connection } from "../../overlay/connection";
import { CONNECTION_STYLES } from "../../overlay/connection-styles";
import { NextStep } from "../../overlay/mode-choice";
import { PermissionNeeded } from "../../overlay/permission";
import { Welcome } from "../../overlay/welcome";
import { ask, furnished, permission, placing } from "../parts/own-page";

render(
  <Connection
    ask={ask}
    browserLanguage={navigator.language}
    first={(words) => <Welcome placing={placing} words={words} />}
    more={(words, connected) => (
      <>
        {connected && <NextStep placing={placing} words={words} />}
        <PermissionNeeded permission={permission} words={words} />
      </>
    )}
  />,
  furnished(CONNECTION_STYLES),
);
