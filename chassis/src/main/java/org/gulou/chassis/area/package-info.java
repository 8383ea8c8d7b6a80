/**
 * Places and their codes. An {@link org.gulou.chassis.area.AreaCode} that exists is a sound one, always in its short form; "inside a
 * place" is one range over the code, the same in Java and in SQL.
 */
package org.gulou.chassis.area;
