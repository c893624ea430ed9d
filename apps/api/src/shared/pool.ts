import pg from 'pg';

/** Connections of the application, as a class that Nest can inject by its type. */
export class Pool extends pg.Pool {}
