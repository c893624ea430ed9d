import pg from 'pg';

/** Connections of the application, as a class that Nest can inject by its type. */
export class Pool extends pg.Pool {}

/** The few connections that exports may hold for long, apart from those that every request needs. */
export class ExportPool {
  constructor(private readonly pool: pg.Pool) {}

  connect(): Promise<pg.PoolClient> {
    return this.pool.connect();
  }

  async onApplicationShutdown(): Promise<void> {
    await this.pool.end();
  }
}

/** The few connections of jobs, so that what runs by itself never takes one from a request. */
export class JobPool extends pg.Pool {}
