/**
 * The report service: who owes which figures by when, what they reported, and what the figures of a place add up to.
 */
package org.gulou.report;
