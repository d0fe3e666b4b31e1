import { Injectable, Logger } from '@nestjs/common';
import { Settings } from '../../platform/config/index.js';
import { UnitOfWork } from '../../platform/database/index.js';
import { Events } from '../../platform/events/index.js';
import { Every } from '../../platform/jobs/index.js';
import { Storage } from '../../platform/storage/index.js';
import { documentVersionMachine, type DocumentCheckState } from './document-version.machine.js';
import { Scanner, ScannerUnavailable, type Verdict } from './scanner.js';

interface Due {
  id: string;
  documentId: string;
  applicationId: string;
  storageKey: string;
}

const atMostARound = 50;
const everySeconds = 5;
const nobody: Verdict = { finding: null, by: 'nobody', signaturesAt: null };

/**
 * Files wait here until the scanner named by `CLAMD_URL` has seen them; without one nothing waits.
 * A scanner that is away is asked again, after ten seconds first and ten minutes at last.
 */
@Injectable()
export class Quarantine {
  private readonly logger = new Logger(Quarantine.name);
  private readonly scanner: Scanner | undefined;

  constructor(
    settings: Settings,
    private readonly uow: UnitOfWork,
    private readonly events: Events,
    private readonly storage: Storage,
  ) {
    this.scanner = settings.CLAMD_URL ? new Scanner(settings.CLAMD_URL) : undefined;
  }

  /** The state in which a new version begins. */
  get firstState(): DocumentCheckState {
    return this.scanner ? 'quarantined' : 'cleared';
  }

  /** Checks what is due; what is left is due in the next round. */
  @Every('documents.check', everySeconds * 1000)
  async check(): Promise<void> {
    for (let checked = 0; checked < atMostARound; checked += 1) {
      const due = await this.take();
      if (!due) return;
      const verdict = await this.verdictOn(due);
      if (!verdict) return;
      await this.conclude(due, verdict);
    }
  }

  /** One version for this worker alone; it is due again should the worker die. */
  private async take(): Promise<Due | undefined> {
    const [due] = await this.uow.query<Due>(
      `UPDATE document_version v SET check_tries = check_tries + 1, check_due_at = app_now()
         + least(interval '10 minutes', interval '10 seconds' * power(2, least(check_tries, 10)))
       FROM document d WHERE d.id = v.document_id AND v.id = (
         SELECT id FROM document_version WHERE state = 'quarantined' AND check_due_at <= app_now()
         ORDER BY check_due_at LIMIT 1 FOR NO KEY UPDATE SKIP LOCKED)
       RETURNING v.id, d.id AS "documentId", d.application_id AS "applicationId",
         v.storage_key AS "storageKey"`,
    );
    return due;
  }

  /** Undefined when the scanner gave none: nothing else is asked of it in this round. */
  private async verdictOn(due: Due): Promise<Verdict | undefined> {
    if (!this.scanner) return nobody;
    try {
      return await this.scanner.scan(await this.storage.get(due.storageKey));
    } catch (error) {
      const cause = error instanceof ScannerUnavailable ? error.message : 'the file is not there';
      this.logger.warn(`The version ${due.id} stays in quarantine. ${cause}`);
      return undefined;
    }
  }

  private async conclude(due: Due, { finding, by, signaturesAt }: Verdict): Promise<void> {
    const action = finding === null ? 'clear' : 'refuse';
    const state = documentVersionMachine.next('quarantined', action);
    await this.uow.run(async () => {
      const moved = await this.uow.query(
        `UPDATE document_version SET state = $2, finding = $3, checked_by = $4,
           signatures_at = $5, checked_at = app_now(),
           erased_at = CASE WHEN $2 = 'refused' THEN app_now() ELSE erased_at END
         WHERE id = $1 AND state = 'quarantined' RETURNING id`,
        [due.id, state, finding, by, signaturesAt],
      );
      if (moved.length === 0) return;
      await this.events.record({
        name: `document.${state}`,
        subjectType: 'document',
        subjectId: due.documentId,
        payload: { applicationId: due.applicationId, versionId: due.id },
      });
    });
    if (state === 'refused') await this.storage.remove(due.storageKey);
  }
}
