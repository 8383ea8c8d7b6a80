/**
 * The census: files of residents (RESIDENTS) taken into the register, encrypted and indexed, many rows at a time. Rows are judged by the
 * same checks as the form.
 */
package org.gulou.grid.census;
