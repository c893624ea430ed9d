import { Injectable } from '@nestjs/common';
import { Subject } from 'rxjs';

/** A record that was written. */
export interface Change {
  readonly resource: string;
  readonly id: string;
}

/** Tells, after the commit, which record was written, to whatever must follow in this process. */
@Injectable()
export class Changes {
  readonly written = new Subject<Change>();
}
