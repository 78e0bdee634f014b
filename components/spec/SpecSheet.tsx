import styles from './SpecSheet.module.css';

type SheetCell = { readonly kind: 'text' | 'number' | 'day'; readonly text: string };

/** A field with its label, or rows under their headings. */
export type SheetPart =
  | {
      readonly kind: 'field';
      readonly path: string;
      readonly label: string;
      readonly cell: SheetCell;
    }
  | {
      readonly kind: 'table';
      readonly id: string;
      readonly title: string;
      readonly columns: readonly string[];
      readonly rows: readonly (readonly SheetCell[])[];
    };

/** A document as it is laid out: the shape of `SpecDocument` of `lib/files`. */
export type SheetDocument = {
  readonly title: string;
  /** Revision and date. */
  readonly mark: string;
  readonly language: 'en' | 'en-zh';
  readonly sections: readonly {
    readonly id: string;
    readonly title: string;
    readonly parts: readonly SheetPart[];
  }[];
};

/** A spec's document on paper, and what exactly leaves in any other format. */
export function SpecSheet({ document }: { readonly document: SheetDocument }) {
  return (
    <article class={styles.sheet} lang={document.language === 'en' ? 'en' : undefined}>
      <header class={styles.head}>
        <h2>{document.title}</h2>
        <p>{document.mark}</p>
      </header>
      {document.sections.map(({ id, title, parts }) => (
        <section key={id} class={styles.section}>
          <h3>{title}</h3>
          {grouped(parts).map((group) =>
            group.kind === 'table' ? (
              <Table key={group.table.id} table={group.table} />
            ) : (
              <dl key={group.fields[0]?.path} class={styles.fields}>
                {group.fields.map(({ path, label, cell }) => (
                  <div key={path}>
                    <dt>{label}</dt>
                    <dd>{cell.text}</dd>
                  </div>
                ))}
              </dl>
            ),
          )}
        </section>
      ))}
    </article>
  );
}

type Field = Extract<SheetPart, { kind: 'field' }>;
type TablePart = Extract<SheetPart, { kind: 'table' }>;
type Group =
  | { readonly kind: 'fields'; readonly fields: readonly Field[] }
  | { readonly kind: 'table'; readonly table: TablePart };

/** Fields that follow each other are one list. */
function grouped(parts: readonly SheetPart[]): Group[] {
  const groups: Group[] = [];
  for (const part of parts) {
    const last = groups.at(-1);
    if (part.kind === 'table') groups.push({ kind: 'table', table: part });
    else if (last?.kind === 'fields') {
      groups[groups.length - 1] = { kind: 'fields', fields: [...last.fields, part] };
    } else groups.push({ kind: 'fields', fields: [part] });
  }
  return groups;
}

function Table({ table }: { readonly table: TablePart }) {
  const { title, columns, rows } = table;
  return (
    <div class={styles.frame}>
      <table class={styles.table}>
        <caption>{title}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, place) => (
            <tr key={`${place} ${row[0]?.text}`}>
              {row.map((cell, column) => (
                <td key={columns[column]} class={lookOf(cell)}>
                  {cell.text}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** A word that is longer than those of any language's everyday prose: a hash, an address. */
const longWord = /\S{21}/;

function lookOf({ kind, text }: SheetCell): string | undefined {
  if (kind === 'number') return styles.number;
  return longWord.test(text) ? styles.broken : undefined;
}
