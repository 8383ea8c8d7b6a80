/**
 * Who calls, and what they may see: tokens are verified here, roles are names of the public contract, and the areas of a caller are the
 * union of the token's claim and the duties held now.
 */
package org.gulou.chassis.security;
