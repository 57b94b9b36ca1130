import { render } from "preact";
import { Connection } from "../../overlay/connection";
import { CONNECTION_STYLES } from "../../overlay/connection-styles";
import { toolsFor } from "../../overlay/guest";
import { ModeChoice, NextStep } from "../../overlay/mode-choice";
import { PermissionNeeded } from "../../overlay/permission";
import { QueueList } from "../../overlay/queue-list";
import { ask, furnished, permission, placing, whenQueued } from "../parts/own-page";

render(
  <Connection
    ask={ask}
    browserLanguage={navigator.language}
    more={(words, connected) => (
      <>
        {connected && <NextStep placing={placing} words={words} />}
        <QueueList ask={ask} tools={(office) => toolsFor(office, navigator.language)} changed={whenQueued} />
        <PermissionNeeded permission={permission} words={words} />
        <ModeChoice placing={placing} words={words} />
      </>
    )}
  />,
  furnished(CONNECTION_STYLES),
);
