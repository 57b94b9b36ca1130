import type { ComponentChildren } from "preact";
import { useEffect, useId, useState } from "preact/hooks";
import {
  type Answers,
  type Listed,
  languageOf,
  type Office,
  type OwnRequest,
  type Reply,
  type Request,
  type Trouble,
} from "../talk/requests";
import { troubleText, type Words, wordsIn } from "../words/words";
import { Connections } from "./connections";
import { LeaveAsk } from "./leave-ask";

const HERE = "http://127.0.0.1:8080";

type Own = OwnRequest | Extract<Request, { kind: "connections" | "choose-connection" | "office" }>;

export type AskOwn = <K extends Own["kind"]>(request: Extract<Own, { kind: K }>) => Promise<Reply<K>>;

interface Props {
  readonly ask: AskOwn;
  readonly browserLanguage: string;
  /** What is to be read and chosen first, on the page that opens when Havn is installed. */
  readonly first?: (words: Words) => ComponentChildren;
  /** What stands under it on the same page. */
  readonly more?: (words: Words, connected: boolean) => ComponentChildren;
}

/** Where this browser is connected to a Havn server; the same in the toolbar's popup and on the options page. */
export function Connection({ ask, browserLanguage, first, more }: Props) {
  const [office, setOffice] = useState<Answers["connection"]>();
  const [trouble, setTrouble] = useState<Trouble>();
  const [asked, setAsked] = useState(false);
  const [busy, setBusy] = useState(false);
  const [list, setList] = useState<readonly Listed[]>([]);
  const [adding, setAdding] = useState(false);
  const [packed, setPacked] = useState<string>();
  const [leaving, setLeaving] = useState<string>();
  const language = office?.me?.language ?? languageOf(browserLanguage);
  const words = wordsIn(language);
  const { setup } = words;

  const take = (reply: Reply<"connection"> | Reply<"connect">) => {
    if (reply.ok) setOffice(reply.value);
    setTrouble(reply.ok ? undefined : reply.trouble);
  };
  const relist = async () => {
    const reply = await ask({ kind: "connections" });
    if (reply.ok) setList(reply.value);
  };
  useEffect(() => {
    void relist();
    void ask({ kind: "suggested-server" }).then((reply) => setPacked(reply.ok ? reply.value : undefined));
    void ask({ kind: "connection" }).then(async (reply) => {
      take(reply);
      // With the server away, what is remembered is shown: one can still disconnect.
      const remembered = reply.ok ? undefined : await ask({ kind: "office" });
      if (remembered?.ok) setOffice(remembered.value);
      setAsked(true);
    });
  }, [ask]);
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = `Havn: ${setup.title}`;
  }, [language, setup]);

  const connect = async (server: string) => {
    setBusy(true);
    setTrouble(undefined);
    const reply = await ask({ kind: "connect", server });
    take(reply);
    if (reply.ok) setAdding(false);
    setBusy(false);
    await relist();
  };
  /** After a change, whatever is active now is shown with what its server says of it. */
  const anew = async (reply: Reply<"disconnect"> | Reply<"choose-connection">) => {
    if (reply.ok) take(await ask({ kind: "connection" }));
    else setTrouble(reply.trouble);
    await relist();
  };
  const disconnect = async (server: string, forget = false) => {
    const reply = await ask({ kind: "disconnect", server, ...(forget ? { forget } : {}) });
    const waits = !reply.ok && reply.trouble.kind === "refused" && reply.trouble.code === "queue-waiting";
    setLeaving(waits ? server : undefined);
    if (!waits) await anew(reply);
  };
  return (
    <main class="connection">
      <header>
        <h1>Havn</h1>
        <p>{setup.lead}</p>
      </header>
      {asked && first?.(words)}
      {trouble && (
        <p class="notice coral" role="alert">
          {troubleText(words, trouble, office?.server ?? HERE)}
        </p>
      )}
      {leaving !== undefined && (
        <LeaveAsk words={words} leave={() => void disconnect(leaving, true)} stay={() => setLeaving(undefined)} />
      )}
      {asked && office?.signedIn && (
        <Connected office={office} words={words} disconnect={() => void disconnect(office.server)} />
      )}
      {asked && (adding || !office?.signedIn) && (
        <ConnectForm
          key={packed}
          server={adding ? "" : (office?.server ?? packed ?? HERE)}
          words={words}
          busy={busy}
          connect={(it) => void connect(it)}
        />
      )}
      {asked && office && (
        <Connections
          list={list}
          words={words}
          choose={(server) => void ask({ kind: "choose-connection", server }).then(anew)}
          remove={(server) => void disconnect(server)}
          add={() => setAdding(true)}
        />
      )}
      {asked && more?.(words, office?.signedIn === true)}
      {!office?.signedIn && first === undefined && (
        <section class="terms" aria-label={setup.termsTitle}>
          <h2>{setup.termsTitle}</h2>
          <p>{setup.terms}</p>
        </section>
      )}
    </main>
  );
}

interface ConnectedProps {
  readonly office: Office;
  readonly words: Words;
  readonly disconnect: () => void;
}

function Connected({ office: { server, me }, words, disconnect }: ConnectedProps) {
  const { setup } = words;
  return (
    <section class="connected">
      <h2>
        <i class="dot sea" />
        {setup.connected}: {me?.instance ?? server}
      </h2>
      {me && <p>{setup.connectedAs(me.name, me.email)}</p>}
      <p>
        <a href={server} target="_blank" rel="noopener noreferrer">
          {server.replace(/^https?:\/\//, "")}
        </a>
      </p>
      <button type="button" class="btn" onClick={disconnect}>
        {setup.disconnect}
      </button>
    </section>
  );
}

interface FormProps {
  readonly server: string;
  readonly words: Words;
  readonly busy: boolean;
  readonly connect: (server: string) => void;
}

function ConnectForm({ server, words, busy, connect }: FormProps) {
  const { setup } = words;
  const id = useId();
  const [typed, setTyped] = useState(server);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) connect(typed);
      }}
    >
      <label for={id}>{setup.server}</label>
      <input
        id={id}
        class="input"
        value={typed}
        autocomplete="url"
        spellcheck={false}
        aria-describedby={`${id}-hint`}
        onInput={(event) => setTyped(event.currentTarget.value)}
      />
      <p id={`${id}-hint`} class="small">
        {setup.serverHint}
      </p>
      <button type="submit" class="btn primary wide" aria-busy={busy}>
        {busy ? setup.connecting : setup.connect}
      </button>
    </form>
  );
}
