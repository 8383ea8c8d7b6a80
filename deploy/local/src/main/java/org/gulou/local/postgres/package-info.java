/** PostgreSQL as a child: unpacked, initialised, run with durable settings, with a database and two roles for each service. */
package org.gulou.local.postgres;
