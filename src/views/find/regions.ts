/** Codes of ISO 3166-1: two letters where they are not the first two of the three; '' for a state that is no more. */
const OTHER_THAN_FIRST_TWO =
  'AGO:AO AND:AD ARE:AE ARM:AM ATA:AQ ATF:TF ATG:AG AUT:AT BDI:BI BEN:BJ BES:BQ BGD:BD BHS:BS BIH:BA BLR:BY BLZ:BZ BRB:BB BRN:BN ' +
  'CAF:CF CHL:CL CHN:CN COD:CD COG:CG COK:CK COM:KM CPV:CV CUW:CW CYM:KY DNK:DK ESH:EH EST:EE FLK:FK FRO:FO FSM:FM GIN:GN GLP:GP ' +
  'GNB:GW GNQ:GQ GRD:GD GRL:GL GUF:GF GUY:GY IRL:IE IRQ:IQ ISR:IL JAM:JM KAZ:KZ KOR:KR LBR:LR LBY:LY MAC:MO MAF:MF MDG:MG MDV:MV ' +
  'MEX:MX MLT:MT MNE:ME MNP:MP MOZ:MZ MTQ:MQ MYT:YT PAK:PK PCN:PN PLW:PW PNG:PG POL:PL PRK:KP PRT:PT PRY:PY PYF:PF SCG: SEN:SN ' +
  'SLB:SB SLV:SV SPM:PM SRB:RS SUR:SR SVK:SK SVN:SI SWE:SE SWZ:SZ SYC:SC TCD:TD TKM:TM TUN:TN TUR:TR TUV:TV UKR:UA URY:UY ABW:AW ALA:AX';

const EXCEPTIONS: ReadonlyMap<string, string> = new Map(
  OTHER_THAN_FIRST_TWO.split(' ').map((pair) => [pair.slice(0, 3), pair.slice(4)] as const),
);

/** The two letters for an alpha-3 code; '' where there are none. */
export function twoLetters(iso3: string): string {
  return EXCEPTIONS.get(iso3) ?? iso3.slice(0, 2);
}

/** The languages of the reader, that of the page first. */
export function readerLanguages(): readonly string[] {
  return [...new Set([document.documentElement.lang, ...navigator.languages])].filter((tag) => tag !== '');
}

/** What a state is called in each of some languages, where the browser knows it; a code that is no region has no name. */
export function namesOfRegion(iso3: string, languages: readonly string[]): readonly string[] {
  const code = twoLetters(iso3);
  if (code === '') return [];
  return languages.flatMap((language) => {
    try {
      return new Intl.DisplayNames(language, { type: 'region', fallback: 'none' }).of(code) ?? [];
    } catch {
      return [];
    }
  });
}
