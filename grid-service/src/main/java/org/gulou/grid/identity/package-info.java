/**
 * Who a person is by their papers: the kinds of document the county meets, each checked by its own standard (GB 11643 for the resident
 * ID card), and mobile numbers. Plain values that know nothing of storage; none of them prints what it holds.
 */
package org.gulou.grid.identity;
