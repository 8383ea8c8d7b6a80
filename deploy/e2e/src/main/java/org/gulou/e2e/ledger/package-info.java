/** The proof, from the databases alone, that every event was produced without a gap and applied once by each of its readers. */
package org.gulou.e2e.ledger;
