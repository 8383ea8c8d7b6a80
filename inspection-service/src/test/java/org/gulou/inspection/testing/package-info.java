/** Fixtures of this service: callers, a directory to begin with, and the steps of an inspection day over HTTP. */
package org.gulou.inspection.testing;
