/** One W3C WebDriver session over plain HTTP. */
export class WebDriver {
  readonly #session: string;

  private constructor(session: string) {
    this.#session = session;
  }

  static async connect(server: string, capabilities: object): Promise<WebDriver> {
    const body = { capabilities: { alwaysMatch: capabilities } };
    // Without a display the driver would never answer.
    const created = await call<{ sessionId: string }>('POST', `${server}/session`, body, 20_000);
    return new WebDriver(`${server}/session/${created.sessionId}`);
  }

  async get<T>(path: string): Promise<T> {
    return call<T>('GET', `${this.#session}/${path}`);
  }

  async post<T>(path: string, body: object = {}): Promise<T> {
    return call<T>('POST', `${this.#session}/${path}`, body);
  }

  async quit(): Promise<void> {
    await call('DELETE', this.#session);
  }
}

export async function call<T>(
  method: string,
  url: string,
  body?: object,
  limit = 30_000,
): Promise<T> {
  const response = await fetch(url, {
    method,
    signal: AbortSignal.timeout(limit),
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const { value } = (await response.json()) as { value: T & { error?: string; message?: string } };
  if (!response.ok) throw new Error(`${method} ${url}: ${value.error}: ${value.message}`);
  return value;
}
