/**
 * Tables out of files nobody has vouched for: CSV in UTF-8 or GB18030 and XLSX workbooks, told apart by their bytes, read row by row in
 * bounded memory, and refused with one clear code when they are something else, damaged or hostile.
 */
package org.gulou.chassis.imports.sheet;
