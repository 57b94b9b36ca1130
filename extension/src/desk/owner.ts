import type { Connections } from "./connection";
import { Refusal } from "./refusal";
import type { Pass, Session } from "./session";

/** Whose something is: a member at a server. */
export interface Owner {
  readonly server: string;
  readonly member: { readonly id: string; readonly name: string };
}

/** Whoever was last known to be signed in at the active server. */
export async function ownerIn(connections: Connections): Promise<Owner | undefined> {
  const connection = await connections.active();
  if (connection?.me === undefined) return undefined;
  return { server: connection.server, member: { id: connection.me.id, name: connection.me.name } };
}

/** The session as long as it is this member's at this server: what is theirs never goes out with another's pass. */
export function onlyFor({ server, member }: Owner, session: Session, connections: Connections): Session {
  const theirs = async () => {
    const owner = await ownerIn(connections);
    if (owner?.server !== server || owner.member.id !== member.id) throw new Refusal({ kind: "signed-out" });
  };
  const guarded = async (pass: () => Promise<Pass>) => {
    await theirs();
    const given = await pass();
    // Waiting for a pass takes time enough to choose another server.
    await theirs();
    if (given.server !== server) throw new Refusal({ kind: "signed-out" });
    return given;
  };
  return {
    ...session,
    pass: () => guarded(session.pass),
    instead: (refused) => guarded(() => session.instead(refused)),
  };
}
