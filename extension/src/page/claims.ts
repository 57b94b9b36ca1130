import type { Product } from "./address";
import { guest } from "./layouts/guest";
import type { Claims, Layout } from "./layouts/layout";
import { legacy } from "./layouts/legacy";
import { pvs } from "./layouts/pvs";
import { recruiter } from "./layouts/recruiter";
import { sales } from "./layouts/sales";
import { sdui } from "./layouts/sdui";

/** What each product's pages may look like, the surest sign first. The old Recruiter's pages say nothing we could check. */
const LAYOUTS: Readonly<Record<Product, readonly Layout[]>> = {
  profile: [sdui, guest, pvs, legacy],
  recruiter: [recruiter],
  sales: [sales],
  "old-recruiter": [],
};

/** Everything on the page that names its subject; nothing when it is no page of one person in this product. */
export function claimsOf(page: Document, product: Product): Claims | undefined {
  for (const layout of LAYOUTS[product]) {
    const claims = layout.claims(page);
    if (claims !== undefined) return claims;
  }
  return undefined;
}
