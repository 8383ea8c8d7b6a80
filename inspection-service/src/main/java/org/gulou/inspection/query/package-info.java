/** Reading: lists by key and condition as SQL, single rows by projection, and columns of JSON. */
package org.gulou.inspection.query;
