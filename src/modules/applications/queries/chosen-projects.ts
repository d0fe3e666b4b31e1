import { Injectable } from '@nestjs/common';
import { Projects } from '../../projects/index.js';
import type { Chosen } from '../eligibility/candidacy.js';
import { ApplicationRecords } from './application-records.js';

/** The projects that an application names, in order of rank, as the rules look at them. */
@Injectable()
export class ChosenProjects {
  constructor(
    private readonly records: ApplicationRecords,
    private readonly projects: Projects,
  ) {}

  async of(applicationId: string): Promise<Chosen[]> {
    const rows = await this.records.choiceRows(applicationId);
    const projects = await this.projects.summaries(rows.map(({ projectId }) => projectId));
    return rows.flatMap(({ projectId, weeks, startsOn }) => {
      const project = projects.get(projectId);
      return project ? [{ project, weeks, startsOn }] : [];
    });
  }
}
