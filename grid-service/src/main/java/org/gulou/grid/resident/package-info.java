/**
 * Residents: everyone in a grid, down to the person. Name, document number and phone are encrypted, found again by blind indexes, masked
 * in every answer and shown in clear only by an audited reveal.
 */
package org.gulou.grid.resident;
