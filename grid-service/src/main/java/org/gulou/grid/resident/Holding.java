package org.gulou.grid.resident;

import java.util.UUID;
import org.gulou.grid.identity.IdentityDocument;

/** Whose a document is in a county: the entry that holds it, or the one that entry was merged into in the end. */
public record Holding(String county, IdentityDocument document, UUID residentId) {}
