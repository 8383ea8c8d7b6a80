/**
 * Keeps personal data from whoever need not see it: encrypted at rest with a keyset that can be rotated (Tink AEAD), found again by
 * keyed blind indexes, masked in answers, and behind PostgreSQL's row-level security beside the scope checks of the queries.
 */
package org.gulou.grid.guard;
