import { Injectable } from '@nestjs/common';
import { hash, verify } from '@node-rs/argon2';

/** Of no account: compared when the address is unknown, so that both answers take as long. */
const nobodysHash =
  '$argon2id$v=19$m=19456,t=2,p=1$c29tZXNhbHRzb21lc2FsdA$D4hWGzsdUFO7CvKYdMsx0xsDWoHYwOylS9iqVPcOyMU';

/** argon2id with the parameters that OWASP names (19 MiB, two passes). */
@Injectable()
export class Passwords {
  hash(password: string): Promise<string> {
    return hash(password, { memoryCost: 19456, timeCost: 2, parallelism: 1 });
  }

  /** Whether the password is right; a missing hash takes as long as a wrong password. */
  async matches(stored: string | null, password: string): Promise<boolean> {
    const right = await verify(stored ?? nobodysHash, password).catch(() => false);
    return right && stored !== null;
  }
}
