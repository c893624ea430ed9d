import { Injectable } from '@nestjs/common';
import { Subject } from 'rxjs';

/** Tells, after the commit, which resource was written, to whatever must follow in this process. */
@Injectable()
export class Changes {
  readonly written = new Subject<string>();
}
