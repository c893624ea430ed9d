import { ChildRecords } from '../shared/facts/ChildRecords.js';
import { FactGroup } from '../shared/facts/FactGroup.js';
import { RecordShow } from '../shared/facts/RecordShow.js';

/** A file as it was received: its hash, its custody log, the sources that rest on it and what was made from it. */
export const EvidenceShow = () => (
  <RecordShow>
    <FactGroup
      name="file"
      fields={['title', 'mediaType', 'size', 'sha256']}
      extra={['derivedFromId', 'language', 'note']}
    />
    <ChildRecords
      resource="evidence-events"
      target="evidenceId"
      columns={['action', 'at', 'note']}
      title="pages.children.log"
    />
    <ChildRecords resource="sources" target="evidenceId" columns={['title', 'type', 'published']} />
    <ChildRecords
      resource="evidence"
      target="derivedFromId"
      columns={['title', 'mediaType', 'createdAt']}
      title="pages.children.derived"
    />
    <ChildRecords resource="clearances" target="evidenceId" columns={['accountId', 'createdAt']} />
  </RecordShow>
);
