interface ImportMetaEnv {
  /** Where the build is published, for links on exports; absent where it was not said. */
  readonly CAUCUS_ADDRESS?: string;
}
