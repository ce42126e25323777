/**
 * The one name of the web that the core may use: reading an address is the same in every browser and in Node, and asks
 * nothing of either. Only the core's own tsconfig sees this file; elsewhere the types of page and Node hold.
 */
interface URL {
  readonly href: string;
  readonly origin: string;
  readonly protocol: string;
  readonly host: string;
  readonly hostname: string;
  readonly pathname: string;
  readonly search: string;
  readonly hash: string;
}

declare const URL: {
  new (address: string, base?: string): URL;
  canParse(address: string, base?: string): boolean;
};
