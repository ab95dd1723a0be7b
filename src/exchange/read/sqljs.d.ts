declare module 'sql.js' {
  export interface Statement {
    step(): boolean;
    get(): (string | number | Uint8Array | null)[];
    free(): void;
  }

  export interface Database {
    prepare(sql: string): Statement;
    run(sql: string): Database;
    export(): Uint8Array;
    close(): void;
  }

  export interface SqlJs {
    readonly Database: new (bytes?: Uint8Array) => Database;
  }

  export default function initSqlJs(options?: { readonly locateFile?: (file: string) => string }): Promise<SqlJs>;
}
