/** How often one may call: per user with a good token, per address without one, and seldom where the public may write. */
package org.gulou.gateway.limit;
