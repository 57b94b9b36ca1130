import { cardChanged } from "./contract";

/** The candidates whose card changed, as server-sent events arrive; comments are the server's beat. */
export async function* changedCards(stream: AsyncIterable<Uint8Array>, heard: () => void): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest = "";
  for await (const chunk of stream) {
    heard();
    rest += decoder.decode(chunk, { stream: true });
    const events = rest.split(/\r?\n\r?\n/);
    rest = events.pop() ?? "";
    for (const event of events) {
      const candidate = candidateIn(event);
      if (candidate !== undefined) yield candidate;
    }
  }
}

function candidateIn(event: string): string | undefined {
  const lines = event.split(/\r?\n/);
  if (!lines.some((line) => /^event: ?card-changed$/.test(line))) return undefined;
  const data = lines.filter((line) => line.startsWith("data:")).map((line) => line.slice(5).trim());
  try {
    return cardChanged(JSON.parse(data.join("\n")), "event").candidateId;
  } catch {
    // An event we do not understand changes no card that we know of; the next question makes it right.
    return undefined;
  }
}
