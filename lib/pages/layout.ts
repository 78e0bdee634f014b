import type { PageKind, ProductReading, SupplierReading } from '../trade/listing.ts';

/** A value in the page's own data: `json` begins with a name out of {@link Layout.data}. */
export type DataSpec = {
  readonly json: string;
  /** Reads several properties together, each by its path under `json`; nothing where none is there. */
  readonly pick?: Readonly<Record<string, string>>;
  /** Amounts here are US dollars, whatever the page shows. */
  readonly usd?: true;
};

/** A regular expression as JSON can carry it; a literal is one, too. */
export type Pattern = { readonly source: string; readonly flags: string };

/** A value in an element. `css` is searched in the listing's element; empty: that element itself. */
export type ElementSpec = {
  readonly css: string;
  /** The attribute that holds it; without, the element's text. */
  readonly attr?: string;
  /** Cuts the value out of the text: its first group; no match, no value. */
  readonly find?: Pattern;
  /** The element's being there says "yes"; its text is only the source. */
  readonly yes?: true;
  /** All matching elements together make one table, each a row of its parts. */
  readonly rows?: true;
};

/** A value in an HTML comment inside the element that `css` finds: the first group of `comment` in its HTML. */
export type CommentSpec = { readonly comment: Pattern; readonly css: string };

/** The product id that the page's address names. */
export type AddressSpec = { readonly address: 'productId' };

/** One place where a page may say one thing. A field's specs are tried in order. */
export type Spec = DataSpec | ElementSpec | CommentSpec | AddressSpec;

/** Where each field of a reading may stand. A field without specs is always absent. */
export type Fields<Reading> = { readonly [Field in keyof Reading]?: readonly Spec[] };

/** Where a page's own data stands: assigned in a script, or as the text or an attribute of elements. */
export type DataSource = (
  | {
      /** A pattern of the name it is assigned to: `name = {…}`, `"name": […]`. */
      readonly assigned: string;
    }
  | { readonly css: string; readonly attr?: string }
) & {
  /** Keeps all that stands there as one list; else the first that holds anything. */
  readonly all?: true;
  /** Path of the product id: data of another product than the address names are dropped. */
  readonly productId?: string;
};

/** How the listings of a page with many are told apart. */
export type Cards = {
  /** The elements, one a listing. */
  readonly css: string;
  /** Lists of offers in the page's data; a field's specs see one of them as `offer`. */
  readonly offers?: readonly string[];
  /** The field that says which card and which offer are the same listing. */
  readonly key: 'productId' | 'companyId';
};

/** Any of these recognises a layout. */
export type Detect = {
  /** An element that matches. */
  readonly css?: string;
  /** Any of the named data. */
  readonly data?: readonly string[];
  /** This in the HTML of a page whose body says nothing. */
  readonly emptyWith?: Pattern;
};

/** One way Alibaba.com laid out one kind of page: data, not code. */
export type Layout = {
  readonly id: string;
  readonly kind: PageKind;
  /** Tested against host + path + query of the address. */
  readonly matches: RegExp;
  readonly detect: Detect;
  /** Ids of layouts that go first where both recognise a page. */
  readonly yieldsTo?: readonly string[];
  readonly data?: Readonly<Record<string, DataSource>>;
  /** Where the page says which mark is the decimal one. */
  readonly decimalMark?: readonly Spec[];
  /** Where the page says which currency it shows. */
  readonly currency?: readonly Spec[];
  readonly cards?: Cards;
  readonly supplier: Fields<SupplierReading>;
  readonly product: Fields<ProductReading> | null;
};
