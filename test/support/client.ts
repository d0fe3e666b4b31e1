export interface Answer {
  status: number;
  headers: Headers;
  body: ReturnType<typeof JSON.parse>;
}

type Sent = Record<string, string>;

/** A browser's way to the API: it keeps its cookie and names its origin. */
export class Client {
  private cookie = '';

  constructor(
    private readonly origin: string,
    private readonly headers: Sent = { origin },
  ) {}

  /** The same client with an API token instead of a cookie and an origin. */
  withToken(token: string): Client {
    return new Client(this.origin, { authorization: `Bearer ${token}` });
  }

  async signIn(email: string, password: string): Promise<void> {
    const answer = await this.post('/session', { email, password });
    if (answer.status !== 201) throw new Error(`Signing in was answered with ${answer.status}.`);
    this.cookie = answer.headers.get('set-cookie')?.split(';')[0] ?? '';
  }

  /** The cookie, for what this client does not send itself. */
  cookieForForms(): string {
    return this.cookie;
  }

  get(path: string, headers?: Sent): Promise<Answer> {
    return this.send('GET', path, undefined, headers);
  }

  post(path: string, body?: unknown, headers?: Sent): Promise<Answer> {
    return this.send('POST', path, body, headers);
  }

  put(path: string, body?: unknown, headers?: Sent): Promise<Answer> {
    return this.send('PUT', path, body, headers);
  }

  patch(path: string, body?: unknown, headers?: Sent): Promise<Answer> {
    return this.send('PATCH', path, body, headers);
  }

  delete(path: string, headers?: Sent): Promise<Answer> {
    return this.send('DELETE', path, undefined, headers);
  }

  /** Any request; a body that is text is sent as it stands. Paths are below `/api`. */
  async send(method: string, path: string, body?: unknown, headers: Sent = {}): Promise<Answer> {
    const answer = await fetch(`${this.origin}/api${path}`, {
      method,
      headers: {
        ...this.headers,
        ...(this.cookie && { cookie: this.cookie }),
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    const text = await answer.text();
    const isJson = answer.headers.get('content-type')?.includes('json') ?? false;
    return {
      status: answer.status,
      headers: answer.headers,
      body: isJson && text ? JSON.parse(text) : text,
    };
  }
}
