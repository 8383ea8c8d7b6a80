/**
 * The public door: what anybody may hand in without a login. It is strictly limited by address and in all, and answers nothing but a
 * receipt.
 */
package org.gulou.grid.door;
