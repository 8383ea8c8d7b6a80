/** What the tests of this service share: who calls, what the directory holds, what other services tell. */
package org.gulou.report.testing;
