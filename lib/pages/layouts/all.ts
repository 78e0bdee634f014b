import type { Layout } from '../layout.ts';
import { blocked } from './blocked.ts';
import { channel2024 } from './channel-2024.ts';
import { inquiry2018 } from './inquiry-2018.ts';
import { product2017 } from './product-2017.ts';
import { product2021 } from './product-2021.ts';
import { product2024 } from './product-2024.ts';
import { search2018 } from './search-2018.ts';
import { search2022 } from './search-2022.ts';
import { search2023 } from './search-2023.ts';
import { search2026 } from './search-2026.ts';
import { supplier2026 } from './supplier-2026.ts';
import { supplierCard2018 } from './supplier-card-2018.ts';
import { supplierModules } from './supplier-modules.ts';
import { suppliers2018 } from './suppliers-2018.ts';
import { suppliers2026 } from './suppliers-2026.ts';

/** Every layout, those that go first before those that yield to them. */
export const layouts: readonly Layout[] = [
  blocked,
  product2017,
  product2021,
  product2024,
  search2018,
  search2022,
  search2023,
  search2026,
  suppliers2018,
  suppliers2026,
  supplier2026,
  supplierModules,
  supplierCard2018,
  inquiry2018,
  channel2024,
];
